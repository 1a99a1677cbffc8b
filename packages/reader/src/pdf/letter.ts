// What a code of PDFium stands for on paper.

export const UNKNOWN_LETTER = '\uFFFD'

/** PDFium's sign for a hyphen at the end of a line. */
const LINE_HYPHEN = 0x02

const BLANK = /^[\p{Z}\t\n\r\f]$/u
/** Nothing is drawn for these: joiners, marks of direction and of byte order. */
const DRAWN_AS_NOTHING = /^[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]$/u
const LIGATURE = /^[\uFB00-\uFB06]$/u

/** The letter or letters, ' ' for any blank, '' for what is not drawn. */
export const plainLetter = (code: number): string => {
  if (code === LINE_HYPHEN) return '-'
  if (code > 0x10_ffff) return UNKNOWN_LETTER
  const letter = String.fromCodePoint(code)
  if (BLANK.test(letter)) return ' '
  if (DRAWN_AS_NOTHING.test(letter)) return ''
  if (/^[\p{Cc}\p{Cs}\uFFFE\uFFFF]$/u.test(letter)) return UNKNOWN_LETTER
  return LIGATURE.test(letter) ? letter.normalize('NFKC') : letter
}
