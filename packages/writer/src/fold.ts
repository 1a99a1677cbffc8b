// Content lines of iCalendar are at most 75 octets (RFC 5545, 3.1), the space that begins a further part counted; a letter
// is never cut in two. ical.js leaves that space out of its count, so its lines are folded here.

const LONGEST = 75

const octetsOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

export const folded = (line: string): string => {
  const parts: string[] = []
  let [start, end, octets] = [0, 0, 0]
  for (const letter of line) {
    const size = octetsOf(letter)
    if (octets + size > LONGEST) {
      parts.push(line.slice(start, end))
      start = end
      // The space of the next part.
      octets = 1
    }
    octets += size
    end += letter.length
  }
  return [...parts, line.slice(start)].join('\r\n ')
}
