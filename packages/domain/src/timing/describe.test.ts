// Every kind of rule as a message: the key says the sentence, the data fills it.

import { describe as suite, expect, it } from 'vitest'
import { classify } from './classify.ts'
import { describe } from './describe.ts'
import { parseTiming } from './parse.ts'
import type { TimingRule } from './rule.ts'

const first = (phrase: string): TimingRule => parseTiming(phrase).rules[0] ?? { kind: 'unstated', purpose: null }

suite('messages', () => {
  it.each([
    ['Quý II/2026', 'timing/within', { key: '2026-Q2', from: '2026-04-01', to: '2026-06-30' }],
    ['trước ngày 15/11/2026', 'timing/before', { key: '2026-11-15', limit: '2026-11-15' }],
    ['chậm nhất ngày 15/11/2026', 'timing/by', { limit: '2026-11-15' }],
    ['Hằng năm', 'timing/every', { unit: 'year', interval: 1, quota: 'none', quotaCount: null }],
    ['ít nhất 2 lần/năm', 'timing/every', { quota: 'atLeast', quotaCount: 2, quotaUnit: 'lần' }],
    ['mỗi quý một chuyên đề', 'timing/every', { unit: 'quarter', quota: 'exactly', quotaCount: 1, quotaUnit: 'chuyên đề' }],
    ['Quý I, III hằng năm', 'timing/every-quarter-slot', { slots: ['1', '3'], sense: 'within' }],
    ['6 tháng đầu năm hằng năm', 'timing/every-half-slot', { slots: ['1'] }],
    ['Tháng 6, tháng 12 hằng năm', 'timing/every-month-slot', { slots: ['6', '12'] }],
    ['Quý II-III hằng năm', 'timing/every-months-span', { firstMonth: 4, lastMonth: 9 }],
    ['31/12 năm trước liền kề', 'timing/every-year-day', { day: 31, month: 12, yearOffset: -1, sense: 'on' }],
    ['trước ngày 05 của tháng liền kề', 'timing/every-month-day', { day: 5, monthOffset: 1, sense: 'before' }],
    ['02 tuần một lần (trước 16 giờ thứ Sáu)', 'timing/every-weekday', { weekday: 5, interval: 2, timeOfDay: '16 giờ' }],
    ['Thường xuyên', 'timing/continuous', {}],
    ['Sau khi Đề án được duyệt', 'timing/after-event', { event: 'named', words: 'Đề án được duyệt' }],
    ['10 ngày kể từ ngày ký', 'timing/length-after-event', { event: 'issued', words: null, count: 10, unit: 'day' }],
    ['5 ngày kể từ ngày 01/7/2026', 'timing/length-after-event', { event: 'day', words: '2026-07-01' }],
    ['Trước khi hết nhiệm kỳ 30 ngày làm việc', 'timing/length-before-event', { count: 30, unit: 'workingDay', words: 'hết nhiệm kỳ' }],
    ['Đột xuất', 'timing/on-demand', {}],
    ['theo kế hoạch được duyệt', 'timing/per-plan', {}],
    ['kịp thời', 'timing/unstated', {}],
  ])('%s', (phrase, key, params) => {
    expect(describe(first(phrase))).toMatchObject({ key, params })
  })

  it('says what a part is for', () => {
    expect(describe(first('Ban hành kế hoạch trước ngày 15/01/2026'))).toMatchObject({ params: { purpose: 'Ban hành kế hoạch' } })
  })
})

suite('classes', () => {
  it.each([
    ['trước ngày 15/11/2026', 'deadline'],
    ['5 ngày kể từ ngày 01/7/2026', 'deadline'],
    ['Quý II/2026', 'period'],
    ['Hằng năm', 'recurring'],
    ['Sau khi Đề án được duyệt', 'relative'],
    ['Thường xuyên', 'undated'],
    ['Thường xuyên; báo cáo hằng năm', 'recurring'],
    ['Quý I/2027 ban hành chương trình. Triển khai theo Chương trình', 'period'],
    ['', 'undated'],
  ])('%j is %s', (phrase, expected) => {
    expect(classify(parseTiming(phrase).rules)).toBe(expected)
  })
})
