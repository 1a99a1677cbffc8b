import { localDate, type MoneyProblem, type MoneyRate } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { linkReasonSentence } from './link.ts'
import { moneyProblemSentence } from './problem.ts'
import { formatMoneyRate, moneyRateSentence } from './rate.ts'
import { moneyRefusalSentence } from './refusal.ts'
import { quarterName } from './words.ts'

const today = localDate(2026, 11, 20)
const line = (id: string): string | null => (id === 'b2.1' ? '2.1' : null)

const problems: readonly (readonly [problem: MoneyProblem, vi: string, en: string])[] = [
  [{ code: 'money/no-such-line', row: 0, lineId: 'b9' }, 'Kế hoạch không có mục “b9”.', 'The plan has no item “b9”.'],
  [{ code: 'money/no-such-task', row: 0, taskId: 't9' }, 'không có nhiệm vụ “t9”', 'no task “t9”'],
  [{ code: 'money/no-such-unit', row: 0, unit: 'so-y-te' }, 'Không có đơn vị “so-y-te”', 'no unit “so-y-te”'],
  [{ code: 'money/amount-not-positive', row: 0 }, 'lớn hơn 0', 'more than 0'],
  [
    { code: 'money/year-outside-plan', row: 0, fiscalYear: 2031, years: [2026, 2030] },
    'Năm ngân sách 2031 ngoài thời gian của kế hoạch (từ 2026 đến 2030)',
    '2031 is outside the plan (2026 to 2030)',
  ],
  [
    { code: 'money/in-future', row: 0, on: localDate(2026, 12, 1), today },
    'Ngày 01/12/2026 ở sau hôm nay (20/11/2026)',
    '1 Dec 2026 is after today (20 Nov 2026)',
  ],
  [
    { code: 'money/outside-year', row: 0, on: localDate(2027, 2, 1), fiscalYear: 2026, closesOn: localDate(2027, 1, 31) },
    'từ 01/01/2026 đến hết ngày 31/01/2027',
    'run from 1 Jan 2026 to 31 Jan 2027',
  ],
  [{ code: 'money/act-required', row: 0 }, 'văn bản quyết định', 'deciding act'],
  [
    { code: 'money/overspent', row: 0, lineId: 'b2.1', fiscalYear: 2026, available: 93_550_000n, asked: 100_000_000n },
    'Năm 2026, mục 2.1 chỉ còn 93.550.000 đồng, ít hơn 100.000.000 đồng.',
    'In 2026, item 2.1 has only 93,550,000 đồng left, less than 100,000,000 đồng.',
  ],
  [
    { code: 'money/overspent', row: 0, lineId: null, fiscalYear: 2026, available: -1n, asked: 5n },
    'kế hoạch đã chi vượt 1 đồng, nay thêm 5 đồng',
    'the plan is overspent by 1 đồng already; this adds 5 đồng',
  ],
  [
    { code: 'money/overspent', row: 0, lineId: 'b2.1', fiscalYear: 2026, available: 0n, asked: 5n },
    'chưa ghi nhận dự toán giao',
    'no allocation is recorded',
  ],
  [
    { code: 'money/not-enough', row: 0, lineId: 'b2.1', fiscalYear: 2026, available: 4n, asked: 5n },
    'mục 2.1 chỉ còn 4 đồng, ít hơn 5 đồng. Chuyển số nhỏ hơn.',
    'has only 4 đồng left, less than 5 đồng. Move less.',
  ],
  [{ code: 'money/repeated', row: 6, otherRow: 2 }, 'Trùng chứng từ với dòng 3', 'as in row 3'],
  [{ code: 'money/repeated', row: 6, otherRow: null }, 'đã được ghi nhận trước đây', 'recorded already'],
  [
    { code: 'money/parts-too', row: 0, lineId: 'b2.1', otherLineId: 'b2' },
    'Ghi cho mục 2.1 trong khi mục “b2” cũng có số',
    'Recorded for item 2.1 while item “b2” has',
  ],
  [{ code: 'money/id-taken', row: 0, id: 'e1' }, 'đã được ghi nhận', 'recorded already'],
]

describe('what is wrong with a row of money', () => {
  it.each(problems)('$code', (problem, vi, en) => {
    expect(moneyProblemSentence(problem, 'vi', { line })).toContain(vi)
    expect(moneyProblemSentence(problem, 'en', { line })).toContain(en)
  })

  it('counts the rows of a refused import, and numbers them as the spreadsheet does', () => {
    const refusal = {
      code: 'money/rows',
      problems: [
        { code: 'money/act-required', row: 1 },
        { code: 'money/amount-not-positive', row: 1 },
        { code: 'money/act-required', row: 3 },
      ],
    } as const
    const row = (index: number): number => index + 6
    expect(moneyRefusalSentence(refusal, 'vi', { row })).toMatch(/^Chưa ghi nhận dòng nào: 2 dòng cần sửa\. Dòng 7: Cần ghi/)
    expect(moneyRefusalSentence(refusal, 'en', { row })).toMatch(/^Nothing was recorded: 2 to correct\. Row 7: The deciding act/)
  })
})

describe('a rate', () => {
  const rate = (tenths: bigint): MoneyRate => ({ numerator: 1_118_450_000n, denominator: 1_874_800_000n, basis: 'given', tenths })

  it.each([
    [597n, '59,7%', '59.7%'],
    [1000n, '100,0%', '100.0%'],
    [12_345n, '1.234,5%', '1,234.5%'],
    [0n, '0,0%', '0.0%'],
    [-5n, '-0,5%', '-0.5%'],
  ])('%s tenths', (tenths, vi, en) => {
    expect([formatMoneyRate(rate(tenths), 'vi'), formatMoneyRate(rate(tenths), 'en')]).toEqual([vi, en])
  })

  it('names its denominator', () => {
    expect(moneyRateSentence(rate(597n), 'vi')).toBe('59,7% (1.118.450.000/1.874.800.000 đồng dự toán giao sau điều chỉnh)')
    expect(moneyRateSentence(rate(597n), 'en')).toBe('59.7% (1,118,450,000/1,874,800,000 đồng, allocation after adjustment)')
    expect(moneyRateSentence(null, 'vi')).toBe('chưa có dự toán giao')
  })
})

it('says why a line may pay for a task', () => {
  expect(linkReasonSentence({ kind: 'number', number: 'I.2' }, 'vi')).toBe('mục nêu nhiệm vụ I.2')
  expect(linkReasonSentence({ kind: 'symbol', symbol: 'Đề án 100' }, 'en')).toBe('both name Đề án 100')
  expect(linkReasonSentence({ kind: 'words', words: ['kiểm tra', 'đo lường'] }, 'vi')).toBe('cùng có “kiểm tra” và “đo lường”')
})

it('names quarters and the closing', () => {
  expect([quarterName(2, 'vi'), quarterName(2, 'en'), quarterName('closing', 'vi')]).toEqual(['Quý II', 'Quarter 2', 'Chỉnh lý đến 31/01'])
})
