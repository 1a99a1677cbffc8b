// Content lines of iCalendar are at most 75 octets (RFC 5545, 3.1), the space that begins a further part counted; a letter
// is never cut in two. ical.js leaves that space out of its count, so its lines are folded here.

const LONGEST = 75

/** Octets of one code unit: a sign of two units is four, counted at its first. */
const octetsOf = (unit: number): number => {
  if (unit < 0x80) return 1
  if (unit < 0x800) return 2
  if (unit >= 0xd800 && unit < 0xdc00) return 4
  return unit >= 0xdc00 && unit < 0xe000 ? 0 : 3
}

export const folded = (line: string): string => {
  // No letter takes more than three octets a unit.
  if (line.length * 3 <= LONGEST) return line
  const parts: string[] = []
  let [start, octets] = [0, 0]
  for (let at = 0; at < line.length; at += 1) {
    const size = octetsOf(line.charCodeAt(at))
    if (octets + size > LONGEST) {
      parts.push(line.slice(start, at))
      start = at
      // The space of the next part.
      octets = 1
    }
    octets += size
  }
  return [...parts, line.slice(start)].join('\r\n ')
}
