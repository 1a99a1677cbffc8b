// Why a part of a divided sum is what it is, and why a sum was not divided.

import { unreachable, type Allocation, type AllocationProblem, type AllocationShare, type AllocationUnit } from '@tiendo/domain'
import { formatMoneyIn } from '../format/money-notation.ts'
import { formatCount, formatDong } from '../format/number.ts'
import type { Language } from '../language.ts'
import { allocationUnitName, weighedName } from './allocation-words.ts'
import type { MoneyNames } from './problem.ts'

/** "5 1/3 triệu đồng"; a whole one without the fraction. */
const exactly = ({ floor, rest, of }: AllocationShare, unit: AllocationUnit, lang: Language): string => {
  const whole = formatMoneyIn(floor, unit, lang)
  const fraction = rest === 0n ? '' : `${formatCount(rest, lang)}/${formatCount(of, lang)}`
  const number = fraction === '' ? whole : floor === 0n ? fraction : `${whole} ${fraction}`
  return `${number} ${allocationUnitName(unit, lang)}`
}

const remainder = ({ rest, extra, tie }: AllocationShare, unit: AllocationUnit, lang: Language): string => {
  const vi = lang === 'vi'
  const one = `1 ${allocationUnitName(unit, lang)}`
  if (rest === 0n) return vi ? 'vừa tròn, không có số lẻ' : 'whole, with no remainder'
  if (extra > 0n) {
    if (tie === 'first') return vi ? `số lẻ bằng phần khác, đứng trước nên được thêm ${one}` : `its remainder equals another's and it stands first: ${one} more`
    return vi ? `số lẻ thuộc nhóm lớn nhất nên được thêm ${one}` : `its remainder is among the largest: ${one} more`
  }
  if (tie === 'later') return vi ? 'số lẻ bằng phần khác nhưng đứng sau nên không được thêm' : `its remainder equals another's, which stands before it: nothing more`
  return vi ? 'số lẻ nhỏ hơn nên không được thêm' : 'its remainder is smaller: nothing more'
}

/** "344.800.000 đồng × 2/7 = 98.514.285 5/7 đồng: số lẻ thuộc nhóm lớn nhất nên được thêm 1 đồng." */
export const allocationShareSentence = (share: AllocationShare, { amount, unit, weight }: Pick<Allocation, 'amount' | 'unit' | 'weight'>, lang: Language): string => {
  if (share.weight === 0n) return lang === 'vi' ? 'Tỷ lệ bằng 0 nên không được chia.' : 'Its weight is 0: it gets nothing.'
  const ratio = `${formatCount(share.weight, lang)}/${formatCount(weight, lang)}`
  return `${formatDong(amount, lang)} × ${ratio} = ${exactly(share, unit, lang)}: ${remainder(share, unit, lang)}.`
}

/** What is kept beside each entry, so that whoever reads it later knows where it is from. */
export const allocationNote = ({ amount, weighed }: Pick<Allocation, 'amount' | 'weighed'>, lang: Language): string =>
  lang === 'vi' ? `chia từ ${formatDong(amount, lang)}, ${weighedName(weighed, lang)}` : `part of ${formatDong(amount, lang)}, ${weighedName(weighed, lang)}`

const partName = (problem: Extract<AllocationProblem, { readonly code: 'allocation/repeated-part' }>, names: MoneyNames): string => {
  const { part } = problem
  switch (part.kind) {
    case 'line':
      return names.line?.(part.lineId) ?? `“${part.lineId}”`
    case 'year':
      return `${part.year}`
    case 'unit':
      return names.unit?.(part.unit) ?? `“${part.unit}”`
    default:
      return unreachable(part)
  }
}

export const allocationProblemSentence = (problem: AllocationProblem, lang: Language, names: MoneyNames = {}): string => {
  const vi = lang === 'vi'
  const line = (id: string): string => names.line?.(id) ?? `“${id}”`
  switch (problem.code) {
    case 'allocation/no-weight':
      return vi
        ? 'Không có gì để chia theo: mọi phần đều bằng 0. Chọn cách chia khác, như chia đều hoặc nhập tỷ lệ.'
        : 'There is nothing to divide by: every weight is 0. Choose another way, such as equal parts or weights.'
    case 'allocation/negative':
      return vi ? 'Tỷ lệ không được âm. Nhập số nguyên từ 0.' : 'A weight is never negative. Enter whole numbers from 0.'
    case 'allocation/no-parts':
      return vi ? 'Chưa có phần nào để chia. Chọn ít nhất một.' : 'There is nothing to divide among. Choose at least one.'
    case 'allocation/amount-not-positive':
      return vi ? 'Số tiền đem chia phải lớn hơn 0. Nhập lại số tiền.' : 'The sum must be more than 0. Enter it again.'
    case 'allocation/not-whole': {
      const [unit, fits] = [allocationUnitName(problem.unit, lang), allocationUnitName(problem.fits, lang)]
      const below = formatDong(problem.below, lang)
      return vi
        ? `Số tiền không tròn ${unit}: lẻ ${below}. Chia đến ${fits}, hoặc sửa số tiền.`
        : `The sum is not whole in ${unit}: ${below} are over. Divide in ${fits}, or correct the sum.`
    }
    case 'allocation/repeated-part':
      return vi ? `${partName(problem, names)} được chọn hai lần. Bỏ bớt một.` : `${partName(problem, names)} is chosen twice. Leave one out.`
    case 'allocation/no-such-line':
      return vi ? `Kế hoạch không có mục ${line(problem.lineId)}. Chọn mục khác.` : `The plan has no item ${line(problem.lineId)}. Choose another.`
    case 'allocation/nested-lines':
      return vi
        ? `Mục ${line(problem.lineId)} nằm trong mục ${line(problem.above)}: chia cho cả hai là tính hai lần. Bỏ bớt một.`
        : `Item ${line(problem.lineId)} is part of item ${line(problem.above)}: its money would count twice. Leave one out.`
    default:
      return unreachable(problem)
  }
}
