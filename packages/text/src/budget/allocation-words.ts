// By what a sum is divided, and the rule it is divided by, in one sentence.

import type { AllocationUnit, Weighed } from '@tiendo/domain'
import type { Language, Words } from '../language.ts'

const weighed: Readonly<Record<Weighed, Words>> = {
  equal: { vi: 'chia đều', en: 'equally' },
  need: { vi: 'theo nhu cầu', en: 'by need' },
  needAllYears: { vi: 'theo nhu cầu của cả giai đoạn', en: 'by the need of all years' },
  figures: { vi: 'theo số ghi trong văn bản', en: 'by the figures of the document' },
  tasks: { vi: 'theo số nhiệm vụ chủ trì', en: 'by the number of tasks each leads' },
  given: { vi: 'theo tỷ lệ đã nhập', en: 'by the given weights' },
}
export const weighedName = (by: Weighed, lang: Language): string => weighed[by][lang]

const units: Readonly<Record<AllocationUnit, Words>> = {
  đồng: { vi: 'đồng', en: 'đồng' },
  nghìn: { vi: 'nghìn đồng', en: 'thousand đồng' },
  triệu: { vi: 'triệu đồng', en: 'million đồng' },
}
export const allocationUnitName = (unit: AllocationUnit, lang: Language): string => units[unit][lang]

/** The rule in one sentence, with the unit every part is whole in. */
export const allocationRule = (unit: AllocationUnit, lang: Language): string => {
  const one = units[unit][lang]
  return lang === 'vi'
    ? `Mỗi phần lấy phần nguyên (${one}) của số chia đúng; số còn thừa thêm lần lượt 1 ${one} cho phần có số lẻ lớn nhất, bằng nhau thì phần đứng trước; cộng lại luôn đúng tổng.`
    : `Each part gets the whole ${one} of its exact share; what is left goes 1 ${one} each to the largest remainders, the earlier of two equal ones first; the parts always add up to the sum.`
}
