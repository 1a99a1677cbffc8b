// Signs that documents take out of picture fonts: the codes of Symbol and Wingdings as the characters they show.
// What is not here is a picture: a dash where it opens a paragraph, nothing elsewhere.

const SYMBOL: ReadonlyMap<number, string> = new Map([
  [0x2d, '−'], [0xa3, '≤'], [0xa5, '∞'], [0xab, '↔'], [0xac, '←'], [0xae, '→'], [0xb0, '°'], [0xb1, '±'],
  [0xb3, '≥'], [0xb4, '×'], [0xb7, '•'], [0xb8, '÷'], [0xb9, '≠'], [0xba, '≡'], [0xbb, '≈'], [0xbc, '…'], [0xde, '⇒'],
])

const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x6c, '●'], [0x6e, '▪'], [0x6f, '□'], [0x71, '□'], [0x72, '□'], [0x73, '▪'], [0x76, '❖'], [0x77, '▪'], [0x9f, '•'],
  [0xa7, '▪'], [0xa8, '□'], [0xd8, '➢'], [0xe0, '→'], [0xe8, '→'], [0xf0, '⇒'], [0xfb, '✗'], [0xfc, '✓'], [0xfd, '☒'], [0xfe, '☑'],
])

/** The character of a code in a picture font; an empty text for one that is unknown. */
export const symbolOf = (font: string, code: number): string => {
  const at = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const table = /^wingdings/i.test(font) ? WINGDINGS : /^symbol/i.test(font) ? SYMBOL : null
  return table?.get(at) ?? (table === null && at >= 0x20 && at < 0x7f ? String.fromCharCode(at) : '')
}

export const isPictureFont = (font: string | null): font is string =>
  font !== null && /^(?:symbol|wingdings|webdings)/i.test(font)

/** Text of a run in a picture font: plain letters are codes there too. */
export const fromPictureFont = (text: string, font: string): string =>
  Array.from(text, (char) => (/\s/.test(char) ? char : symbolOf(font, char.charCodeAt(0)))).join('')
