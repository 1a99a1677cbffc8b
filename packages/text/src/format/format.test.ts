import { localDate, type Amount } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { formatDate, formatDateWithWeekday, formatDayMonth, formatPeriod, shortWeekday } from './date.ts'
import {
  formatAmount,
  formatCount,
  formatDong,
  formatPercent,
  formatQuantity,
  formatRange,
  rateSentence,
} from './number.ts'

describe('days', () => {
  const day = localDate(2026, 11, 29)

  it.each([
    ['date', formatDate, '29/11/2026', '29 Nov 2026'],
    ['day and month', formatDayMonth, '29/11', '29 Nov'],
    ['weekday', formatDateWithWeekday, 'Chủ nhật 29/11/2026', 'Sunday 29 Nov 2026'],
    ['short weekday', shortWeekday, 'CN', 'Sun'],
  ])('%s', (_, format, vi, en) => {
    expect(format(day, 'vi')).toBe(vi)
    expect(format(day, 'en')).toBe(en)
  })

  it('keeps the leading zero', () => {
    expect(formatDate(localDate(2026, 3, 5), 'vi')).toBe('05/03/2026')
  })

  it.each([
    [localDate(2026, 10, 1), localDate(2026, 12, 31), '01/10/2026 – 31/12/2026'],
    [day, day, '29/11/2026'],
    [day, null, 'từ 29/11/2026'],
    [null, day, 'đến hết 29/11/2026'],
    [null, null, 'không có thời hạn'],
  ])('period %s – %s is %s', (from, to, words) => {
    expect(formatPeriod(from, to, 'vi')).toBe(words)
  })
})

describe('numbers', () => {
  it.each([
    [0n, '0', '0'],
    [999n, '999', '999'],
    [1_000n, '1.000', '1,000'],
    [1_530_000_000n, '1.530.000.000', '1,530,000,000'],
    [150_000_000_000n, '150.000.000.000', '150,000,000,000'],
    [-344_800_000n, '-344.800.000', '-344,800,000'],
  ])('%s', (count, vi, en) => {
    expect(formatCount(count, 'vi')).toBe(vi)
    expect(formatCount(count, 'en')).toBe(en)
  })

  it('a range of one amount is that amount', () => {
    expect(formatRange({ min: 5_000n, max: 5_000n }, 'vi')).toBe('5.000')
    expect(formatRange({ min: 5_000n, max: 7_000n }, 'vi')).toBe('5.000 – 7.000')
    expect(formatDong(420_000_000n, 'vi')).toBe('420.000.000 đồng')
  })

  it.each<[Amount, string]>([
    [{ kind: 'stated', range: { min: 0n, max: 0n } }, '0 đồng'],
    [{ kind: 'unknown' }, '—'],
    [{ kind: 'regular' }, 'trong dự toán thường xuyên'],
  ])('zero, unknown and regular read differently', (amount, words) => {
    expect(formatAmount(amount, 'vi')).toBe(words)
  })

  it.each([
    ['95', '95', '95'],
    ['0.5', '0,5', '0.5'],
    ['1200', '1.200', '1,200'],
    ['1234567.25', '1.234.567,25', '1,234,567.25'],
    ['rất nhiều', 'rất nhiều', 'rất nhiều'],
  ])('quantity %s', (decimal, vi, en) => {
    expect(formatQuantity(decimal, 'vi')).toBe(vi)
    expect(formatQuantity(decimal, 'en')).toBe(en)
  })

  it.each([
    [16_051, 16_274, 2, '98,63%'],
    [1, 3, 1, '33,3%'],
    [2, 3, 1, '66,7%'],
    [1, 2, 1, '50%'],
    [0, 7, 1, '0%'],
    [199, 200, 0, '100%'],
    [7, 7, 1, '100%'],
  ])('%i of %i with %i digits is %s', (numerator, denominator, digits, words) => {
    expect(formatPercent({ numerator, denominator }, 'vi', digits)).toBe(words)
  })

  it('names the denominator, and has no percentage of nothing', () => {
    expect(rateSentence({ numerator: 9, denominator: 14, of: 'due' }, 'vi')).toBe('64,3% (9/14 nhiệm vụ đến hạn)')
    expect(rateSentence({ numerator: 0, denominator: 0, of: 'due' }, 'vi')).toBe('chưa có nhiệm vụ đến hạn')
    expect(formatPercent({ numerator: 0, denominator: 0 }, 'en')).toBeNull()
  })
})
