// What a code of PDFium stands for on paper.

export const UNKNOWN_LETTER = '\uFFFD'

/** PDFium's sign for a hyphen at the end of a line. */
const LINE_HYPHEN = 0x02

const BLANK = /^[\p{Z}\t\n\r\f]$/u
/** Nothing is drawn for these: joiners, marks of direction and of byte order. */
const DRAWN_AS_NOTHING = /^[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]$/u
const LIGATURE = /^[\uFB00-\uFB06]$/u
const NO_LETTER = /^[\p{Cc}\p{Cs}\uFFFE\uFFFF]$/u

/** Fonts of signs: whatever letter the file names, a sign is drawn. */
const SIGN_FONT = /wingdings|webdings|dingbats|marlett/i
/** Word's place for the codes of sign fonts. */
const PRIVATE = 0xf000

const TICKS: readonly number[] = [0xfc, 0xfe, 0x50]
const BOXES: readonly number[] = [0x6f, 0x71, 0x72, 0xa8]
/** Of the font Symbol, beside Greek letters, which are Unicode's own. */
const SYMBOLS: ReadonlyMap<number, string> = new Map([
  [0x2d, '-'],
  [0x2b, '+'],
  [0xa3, '≤'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb3, '≥'],
  [0xb4, '×'],
  [0xbe, '-'],
])

const BULLET = '•'

const signOf = (code: number): string => (TICKS.includes(code) ? '✓' : BOXES.includes(code) ? '□' : BULLET)

/** The letter or letters, ' ' for any blank, '' for what is not drawn. */
export const plainLetter = (code: number, font: string): string => {
  if (code === LINE_HYPHEN) return '-'
  if (code > 0x10_ffff) return UNKNOWN_LETTER
  const letter = String.fromCodePoint(code)
  if (BLANK.test(letter)) return ' '
  if (DRAWN_AS_NOTHING.test(letter)) return ''
  if (SIGN_FONT.test(font)) return code < 0x100 || (code >= PRIVATE && code < PRIVATE + 0x100) ? signOf(code & 0xff) : letter
  if (code > PRIVATE + 0x20 && code < PRIVATE + 0x100 && /symbol/i.test(font)) return SYMBOLS.get(code - PRIVATE) ?? BULLET
  if (NO_LETTER.test(letter)) return UNKNOWN_LETTER
  return LIGATURE.test(letter) ? letter.normalize('NFKC') : letter
}
