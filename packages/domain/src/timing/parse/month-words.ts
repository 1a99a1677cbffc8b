// Months named in words: tháng Giêng, tháng Sáu, tháng Chạp. "Tháng năm" is left out: it may as well be a month and a year.

/** Months of the moon: no calendar of ours has their days. */
export const isOfTheMoon = (word: string): boolean => word === 'giêng' || word === 'chạp'

export const MONTH_WORD = '(giêng|một|hai|ba|tư|sáu|bảy|bẩy|tám|chín|mười một|mười hai|mười|chạp)'

const monthWords = ['giêng', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai']
/** 1–12. */
export const monthOfWord = (word: string): number =>
  word === 'chạp' ? 12 : word === 'một' ? 1 : word === 'bẩy' ? 7 : monthWords.indexOf(word) + 1
