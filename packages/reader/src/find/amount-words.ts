// Sums of a text, in figures or in words. Words in brackets after figures only repeat them.

import { amountsInWords, findAmounts, type WrittenAmount } from '@tiendo/domain'

const MONEY = /đồng|vn[đd]|triệu|t[ỷỉ]|nghìn|ngàn|tr\.|\d\s?đ/iu

/** Sums in figures; in words where no figure stands. */
export const amountsIn = (text: string): readonly WrittenAmount[] => {
  if (!MONEY.test(text)) return []
  const found = findAmounts(text)
  return found.length > 0 ? found : amountsInWords(text)
}
