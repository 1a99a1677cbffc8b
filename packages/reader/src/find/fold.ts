// Words compared without case and marks, one unit for one unit, so that an index in the folded text is an index in
// the text. Scans and typists drop and misplace Vietnamese marks; the vocabulary of forms survives that.

const PLAIN = new Map<string, string>()

const plain = (char: string): string => {
  const known = PLAIN.get(char)
  if (known !== undefined) return known
  const base = char === 'đ' || char === 'Đ' ? 'd' : char.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const folded = base.length === char.length ? base : char
  PLAIN.set(char, folded)
  return folded
}

/** Lower case, no tone or vowel marks, `đ` as `d`; breaks become spaces. The length does not change. */
export const fold = (text: string): string => {
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? ''
    folded += char < '\u0080' ? (char === '\n' || char === '\t' ? ' ' : char.toLowerCase()) : plain(char)
  }
  return folded
}
