// The code page of the West in which most programs take bytes that say nothing of themselves. Its own table: runtimes
// differ over the codes 80 to 9F.

const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const CODES: ReadonlyMap<string, string> = new Map([
  ...Array.from(HIGH).map((char, i): readonly [string, string] => [char, String.fromCharCode(0x80 + i)]),
  // A micro sign is a small mu to some programs.
  ['\u03bc', '\u00b5'],
])

/** The code, as a character 0 to FF, that a program took for this character; symbol fonts stand at F000. */
export const codeOf = (char: string): string => {
  const at = char.charCodeAt(0)
  if (at >= 0xf020 && at <= 0xf0ff) return String.fromCharCode(at - 0xf000)
  return CODES.get(char) ?? char
}

/** The character of a code given as a character 0 to FF. */
export const charOf = (code: string): string => {
  const at = code.charCodeAt(0)
  return at >= 0x80 && at <= 0x9f ? HIGH.charAt(at - 0x80) : code
}

const SLICE = 8192

/** Bytes as they stand: each a character 0 to FF. */
export const codesOf = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += SLICE) parts.push(String.fromCharCode(...bytes.subarray(at, at + SLICE)))
  return parts.join('')
}

export const fromWindows1252 = (bytes: Uint8Array): string => codesOf(bytes).replace(/[\u0080-\u009f]/g, charOf)
