// Small tools for reading left to right without backing up: sticky patterns tried at one place. Every repetition in
// a pattern is bounded, so that reading stays linear in the length of the phrase.

/** End of a word: no letter or digit follows. */
export const END = '(?![0-9A-Za-zÀ-ỹ])'
export const DAY = '(0?[1-9]|[12]\\d|3[01])(?!\\d)'
export const MONTH = '(0?[1-9]|1[0-2])(?!\\d)'
export const YEAR = '((?:19|20)\\d\\d)(?![\\d])'

/** A pattern to be tried at one place by `matchAt`. */
export const sticky = (source: string): RegExp => new RegExp(source, 'uy')

export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Where the pattern ends when it stands at `at`; `at` itself when it does not. */
export const skip = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

const words: Readonly<Record<string, number>> = {
  một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10,
}

/** Digits or a number word up to ten; "05 (năm)" counts once. */
export const COUNT = '(\\d{1,4}|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười)(?: ?\\([^()]{1,20}\\))?'

export const countOf = (text: string): number => words[text] ?? Number(text)

/** Where the bracket after what was read ends; a year may have taken it. 0: it goes on. */
export const closing = (lower: string, at: number): number => (lower.charAt(at) === ')' ? at + 1 : lower.charAt(at - 1) === ')' ? at : 0)
