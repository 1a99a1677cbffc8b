// Sums of a text, in figures or in words. Words in brackets after figures only repeat them; of a product written out
// ("12 tuyến x 20 triệu đồng = 240 triệu đồng") the sum is what it comes to.

import { amountsInWords, findAmounts, type WrittenAmount } from '@tiendo/domain'

const MONEY = /đồng|vn[đd]|triệu|t[ỷỉ]|nghìn|ngàn|tr\.|\d\s?đ/iu

/** Between a factor and what the product comes to, and a sign of multiplying on either side of the factor. */
const COMES_TO = /^[^=;]{0,120}=\s*$/u
const TIMES = /(?:\s[xX]\s|[×*])[^;.=]{0,60}$/u
const TIMES_AFTER = /^[^=;]{0,60}?(?:\s[xX]\s|[×*])/u

const isFactor = (text: string, { start, end }: WrittenAmount, next: WrittenAmount | undefined): boolean => {
  const between = next === undefined ? '' : text.slice(end, next.start)
  return COMES_TO.test(between) && (TIMES.test(text.slice(Math.max(0, start - 80), start)) || TIMES_AFTER.test(between))
}

/** Sums in figures; in words where no figure stands. */
export const amountsIn = (text: string): readonly WrittenAmount[] => {
  if (!MONEY.test(text)) return []
  const found = findAmounts(text)
  if (found.length === 0) return amountsInWords(text)
  return text.includes('=') ? found.filter((amount, index) => !isFactor(text, amount, found[index + 1])) : found
}
