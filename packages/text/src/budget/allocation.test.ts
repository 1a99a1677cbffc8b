import type { AllocationProblem, AllocationShare, AllocationUnit } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { allocationNote, allocationProblemSentence, allocationShareSentence } from './allocation.ts'
import { allocationRule, weighedName } from './allocation-words.ts'

const share = (more: Partial<AllocationShare>): AllocationShare => ({
  part: { kind: 'line', lineId: 'b1' }, weight: 2n, floor: 98_514_285n, rest: 5n, of: 7n, extra: 1n, tie: null, amount: 98_514_286n, ...more,
})
const whole = (unit: AllocationUnit = 'đồng') => ({ amount: 344_800_000n, unit, weight: 7n })

describe('why a share is what it is', () => {
  it.each<readonly [what: string, more: Partial<AllocationShare>, unit: AllocationUnit, vi: string, en: string]>([
    ['among the largest', {}, 'đồng', '344.800.000 đồng × 2/7 = 98.514.285 5/7 đồng: số lẻ thuộc nhóm lớn nhất nên được thêm 1 đồng.', '344,800,000 đồng × 2/7 = 98,514,285 5/7 đồng: its remainder is among the largest: 1 đồng more.'],
    ['first of equals', { tie: 'first', floor: 98_514_000n }, 'nghìn', '344.800.000 đồng × 2/7 = 98.514 5/7 nghìn đồng: số lẻ bằng phần khác, đứng trước nên được thêm 1 nghìn đồng.', "344,800,000 đồng × 2/7 = 98,514 5/7 thousand đồng: its remainder equals another's and it stands first: 1 thousand đồng more."],
    ['later of equals', { tie: 'later', extra: 0n }, 'đồng', 'số lẻ bằng phần khác nhưng đứng sau nên không được thêm', "its remainder equals another's, which stands before it: nothing more"],
    ['smaller', { extra: 0n }, 'đồng', 'số lẻ nhỏ hơn nên không được thêm', 'its remainder is smaller: nothing more'],
    ['whole', { rest: 0n, of: 1n, extra: 0n, floor: 96_000_000n }, 'triệu', '344.800.000 đồng × 2/7 = 96 triệu đồng: vừa tròn, không có số lẻ.', '= 96 million đồng: whole, with no remainder.'],
    ['less than one', { floor: 0n }, 'đồng', '× 2/7 = 5/7 đồng:', '× 2/7 = 5/7 đồng:'],
    ['no weight', { weight: 0n, floor: 0n, rest: 0n, of: 1n, extra: 0n }, 'đồng', 'Tỷ lệ bằng 0 nên không được chia.', 'Its weight is 0: it gets nothing.'],
  ])('%s', (_, more, unit, vi, en) => {
    expect(allocationShareSentence(share(more), whole(unit), 'vi')).toContain(vi)
    expect(allocationShareSentence(share(more), whole(unit), 'en')).toContain(en)
  })
})

it('states the rule, with its unit', () => {
  expect(allocationRule('nghìn', 'vi')).toBe(
    'Mỗi phần lấy phần nguyên (nghìn đồng) của số chia đúng; số còn thừa thêm lần lượt 1 nghìn đồng cho phần có số lẻ lớn nhất, bằng nhau thì phần đứng trước; cộng lại luôn đúng tổng.',
  )
  expect(allocationRule('đồng', 'en')).toMatch(/^Each part gets the whole đồng .* 1 đồng each to the largest remainders, the earlier .* first/)
  expect(allocationNote({ amount: 344_800_000n, weighed: 'tasks' }, 'vi')).toBe('chia từ 344.800.000 đồng, theo số nhiệm vụ chủ trì')
  expect(weighedName('needAllYears', 'en')).toBe('by the need of all years')
})

describe('why a sum is not divided', () => {
  const names = { line: (id: string) => (id === 'b1' ? '1 Quản lý đo lường' : null) }
  it.each<readonly [problem: AllocationProblem, vi: string, en: string]>([
    [{ code: 'allocation/no-weight' }, 'mọi phần đều bằng 0. Chọn cách chia khác', 'every weight is 0. Choose another way'],
    [{ code: 'allocation/negative' }, 'không được âm', 'never negative'],
    [{ code: 'allocation/no-parts' }, 'Chọn ít nhất một', 'Choose at least one'],
    [{ code: 'allocation/amount-not-positive' }, 'lớn hơn 0', 'more than 0'],
    [{ code: 'allocation/not-whole', unit: 'triệu', below: 800_000n, fits: 'nghìn' }, 'không tròn triệu đồng: lẻ 800.000 đồng. Chia đến nghìn đồng', 'not whole in million đồng: 800,000 đồng are over. Divide in thousand đồng'],
    [{ code: 'allocation/repeated-part', part: { kind: 'line', lineId: 'b1' } }, '1 Quản lý đo lường được chọn hai lần', '1 Quản lý đo lường is chosen twice'],
    [{ code: 'allocation/repeated-part', part: { kind: 'year', year: 2026 } }, '2026 được chọn hai lần', '2026 is chosen twice'],
    [{ code: 'allocation/repeated-part', part: { kind: 'unit', unit: 'so-y-te' } }, '“so-y-te” được chọn', '“so-y-te” is chosen'],
    [{ code: 'allocation/no-such-line', lineId: 'b9' }, 'không có mục “b9”', 'no item “b9”'],
    [{ code: 'allocation/nested-lines', lineId: 'b1.1', above: 'b1' }, 'Mục “b1.1” nằm trong mục 1 Quản lý đo lường', 'Item “b1.1” is part of item 1 Quản lý đo lường'],
  ])('$code', (problem, vi, en) => {
    expect(allocationProblemSentence(problem, 'vi', names)).toContain(vi)
    expect(allocationProblemSentence(problem, 'en', names)).toContain(en)
  })
})
