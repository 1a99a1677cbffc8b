import { localDate, type Every, type Reason, type TimingRule } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { keyName } from './key-name.ts'
import { reasonSentence } from './reason-sentence.ts'
import { ruleSentence, timingSentence } from './rule-sentence.ts'

describe('names of periods', () => {
  it.each([
    ['2026', 'năm 2026', '2026'],
    ['2026-Q2', 'quý II/2026', 'Q2 2026'],
    ['2026-H1', '6 tháng đầu năm 2026', 'first half of 2026'],
    ['2026-05', 'tháng 5/2026', 'May 2026'],
    ['2026-W07', 'tuần 7 năm 2026', 'week 7 of 2026'],
    ['2026-11-15', 'ngày 15/11/2026', '15 Nov 2026'],
    ['2026..2030', 'giai đoạn 2026-2030', '2026–2030'],
    ['2026-Q2..2026-Q3', 'từ quý II/2026 đến quý III/2026', 'Q2 2026 to Q3 2026'],
    ['2026..', 'từ năm 2026', 'from 2026'],
    ['..2030', 'đến năm 2030', 'until 2030'],
    ['2026-Q4~2', 'quý IV/2026', 'Q4 2026'],
    ['always', 'thường xuyên', 'at all times'],
    ['event:abc', 'theo sự kiện', 'by its event'],
  ])('%s', (key, vi, en) => {
    expect(keyName(key, 'vi')).toBe(vi)
    expect(keyName(key, 'en')).toBe(en)
  })
})

const yearly: Every = {
  kind: 'every',
  unit: 'year',
  interval: 1,
  slot: null,
  sense: 'within',
  quota: null,
  fromYear: null,
  toYear: null,
  timeOfDay: null,
  purpose: null,
}

const once = { count: 1, atLeast: false, unit: null }

describe('rules', () => {
  it.each<[string, string, TimingRule]>([
    [
      'Quý II/2026',
      'Q2 2026',
      { kind: 'within', key: '2026-Q2', from: localDate(2026, 4, 1), to: localDate(2026, 6, 30), purpose: null },
    ],
    [
      'Ban hành kế hoạch: quý IV/2026',
      'Ban hành kế hoạch: Q4 2026',
      {
        kind: 'within',
        key: '2026-Q4',
        from: localDate(2026, 10, 1),
        to: localDate(2026, 12, 31),
        purpose: 'ban hành kế hoạch',
      },
    ],
    [
      'Từ ngày 01/01/2026, không nêu ngày kết thúc',
      'From 1 Jan 2026, no end stated',
      { kind: 'within', key: '2026..', from: localDate(2026, 1, 1), to: null, purpose: null },
    ],
    [
      'Trước ngày 15/11/2026',
      'Before 15 Nov 2026',
      { kind: 'by', key: '2026-11-15', limit: localDate(2026, 11, 15), sense: 'before', purpose: null },
    ],
    [
      'Trước tháng 12/2026',
      'Before Dec 2026',
      { kind: 'by', key: '2026-12', limit: localDate(2026, 12, 1), sense: 'before', purpose: null },
    ],
    [
      'Chậm nhất 16 giờ 00 ngày 15/11/2026',
      'By 15 Nov 2026, 16 giờ 00',
      {
        kind: 'by',
        key: '2026-11-15',
        limit: localDate(2026, 11, 15),
        sense: 'on',
        timeOfDay: '16 giờ 00',
        purpose: null,
      },
    ],
    [
      'Chậm nhất thứ Hai đầu tiên hằng quý',
      'By the first Monday every quarter',
      { ...yearly, unit: 'quarter', sense: 'on', slot: { kind: 'nthWeekday', nth: 1, weekday: 1 } },
    ],
    [
      'Chậm nhất thứ Sáu cuối cùng hằng tháng',
      'By the last Friday every month',
      { ...yearly, unit: 'month', sense: 'on', slot: { kind: 'nthWeekday', nth: -1, weekday: 5 } },
    ],
    [
      'Chậm nhất ngày 30/01/2026',
      'By 30 Jan 2026',
      { kind: 'by', key: '2026-01-30', limit: localDate(2026, 1, 30), sense: 'on', purpose: null },
    ],
    ['Hằng năm', 'Every year', yearly],
    ['2 tuần một lần', 'Every 2 weeks', { ...yearly, unit: 'week', interval: 2 }],
    ['Trong quý II hằng năm', 'In Q2 every year', { ...yearly, slot: { kind: 'quarter', quarters: [2] } }],
    [
      'Trong quý II và III hằng năm',
      'In Q2 and Q3 every year',
      { ...yearly, slot: { kind: 'quarter', quarters: [2, 3] } },
    ],
    [
      'Trước ngày 30/11 hằng năm',
      'Before 30 Nov every year',
      { ...yearly, slot: { kind: 'day', month: 11, day: 30, yearOffset: 0 }, sense: 'before' },
    ],
    [
      'Chậm nhất ngày 31/12 của năm trước liền kề hằng năm',
      'By 31 Dec of the year before every year',
      { ...yearly, slot: { kind: 'day', month: 12, day: 31, yearOffset: -1 }, sense: 'on' },
    ],
    [
      'Chậm nhất trong tháng 9 hằng năm',
      'By the end of Sep every year',
      { ...yearly, slot: { kind: 'month', months: [9] }, sense: 'on' },
    ],
    [
      'Trong tháng 9-10 hằng năm',
      'In Sep–Oct every year',
      { ...yearly, slot: { kind: 'span', firstMonth: 9, lastMonth: 10 } },
    ],
    [
      'Vào ngày 25 hằng tháng',
      'On day 25 every month',
      { ...yearly, unit: 'month', slot: { kind: 'dayOfMonth', day: 25, monthOffset: 0 } },
    ],
    [
      'Trước thứ Sáu hằng tuần, trước 16 giờ',
      'Before Friday every week, trước 16 giờ',
      { ...yearly, unit: 'week', slot: { kind: 'weekday', weekday: 5 }, sense: 'before', timeOfDay: 'trước 16 giờ' },
    ],
    [
      '1 lần mỗi năm, trong quý II',
      '1 time a year, in Q2',
      { ...yearly, slot: { kind: 'quarter', quarters: [2] }, quota: once },
    ],
    ['Ít nhất 1 lần mỗi năm', 'At least 1 time a year', { ...yearly, quota: { ...once, atLeast: true } }],
    [
      '1 chuyên đề mỗi quý',
      '1 chuyên đề a quarter',
      { ...yearly, unit: 'quarter', quota: { ...once, unit: 'chuyên đề' } },
    ],
    [
      'Hằng năm, từ năm 2026 đến năm 2030',
      'Every year, from 2026 to 2030',
      { ...yearly, fromYear: 2026, toYear: 2030 },
    ],
    ['Thường xuyên, không có hạn', 'At all times, never due', { kind: 'continuous', purpose: null }],
    [
      'Ngay sau: Trung ương ban hành Đề án',
      'Right after: Trung ương ban hành Đề án',
      { kind: 'after', event: { kind: 'named', words: 'Trung ương ban hành Đề án' }, length: null, purpose: null },
    ],
    [
      'Trong 100 ngày kể từ: ngày ban hành kế hoạch',
      'Within 100 days of: the day the plan is issued',
      { kind: 'after', event: { kind: 'issued' }, length: { count: 100, unit: 'day' }, purpose: null },
    ],
    [
      'Trong 5 ngày làm việc kể từ: ngày 01/07/2026',
      'Within 5 working days of: 1 Jul 2026',
      {
        kind: 'after',
        event: { kind: 'day', on: localDate(2026, 7, 1) },
        length: { count: 5, unit: 'workingDay' },
        purpose: null,
      },
    ],
    [
      'Chậm nhất 30 ngày trước: hết nhiệm kỳ',
      'At least 30 days before: hết nhiệm kỳ',
      {
        kind: 'after',
        event: { kind: 'named', words: 'hết nhiệm kỳ' },
        length: { count: -30, unit: 'day' },
        purpose: null,
      },
    ],
    [
      'Trong 10 ngày, văn bản không nêu tính từ khi nào',
      'Within 10 days, from when is not said',
      { kind: 'after', event: { kind: 'unsaid' }, length: { count: 10, unit: 'day' }, purpose: null },
    ],
    ['Khi có yêu cầu hoặc đột xuất', 'On demand', { kind: 'onDemand', purpose: null }],
    ['Theo kế hoạch được phê duyệt', 'As set by another plan', { kind: 'perPlan', purpose: null }],
    ['Không nêu hoặc chưa hiểu được thời hạn', 'No deadline stated or understood', { kind: 'unstated', purpose: null }],
  ])('%s · %s', (vi, en, rule) => {
    expect(ruleSentence(rule, 'vi')).toBe(vi)
    expect(ruleSentence(rule, 'en')).toBe(en)
  })

  it('joins the rules of a phrase in order', () => {
    const rules: readonly TimingRule[] = [
      { kind: 'within', key: '2026-Q4', from: null, to: null, purpose: 'ban hành kế hoạch' },
      { kind: 'perPlan', purpose: 'thực hiện' },
    ]
    expect(timingSentence({ phrase: '…', rules }, 'vi')).toBe(
      'Ban hành kế hoạch: quý IV/2026; Thực hiện: theo kế hoạch được phê duyệt',
    )
  })
})

describe('why this day', () => {
  const due = localDate(2026, 11, 29)
  it.each<[string, Reason]>([
    ['Văn bản ghi: “trước ngày 30/11 hằng năm”.', { kind: 'phrase', phrase: 'trước ngày 30/11 hằng năm' }],
    ['Được hiểu là: Hằng năm.', { kind: 'rule', rule: yearly }],
    [
      'Kỳ quý II/2026: 01/04/2026 – 30/06/2026.',
      { kind: 'window', key: '2026-Q2', from: localDate(2026, 4, 1), to: localDate(2026, 6, 30) },
    ],
    ['Trước ngày 30/11/2026 là hết ngày 29/11/2026.', { kind: 'strictlyBefore', limit: localDate(2026, 11, 30), due }],
    ['Ngày cuối cùng: 29/11/2026 (Chủ nhật).', { kind: 'lastDay', due }],
    ['Văn bản không ghi năm; lấy năm 2026 theo thời gian của kế hoạch.', { kind: 'yearFromPlan', year: 2026 }],
    [
      'Tính từ ngày ban hành kế hoạch: 12/03/2026.',
      { kind: 'event', event: { kind: 'issued' }, on: localDate(2026, 3, 12), symbol: null },
    ],
    [
      'Tính từ sự kiện “Đề án được phê duyệt”: 12/03/2026 (12/QĐ-UBND).',
      {
        kind: 'event',
        event: { kind: 'named', words: 'Đề án được phê duyệt' },
        on: localDate(2026, 3, 12),
        symbol: '12/QĐ-UBND',
      },
    ],
    [
      'Tính từ ngày 12/03/2026 ghi trong văn bản.',
      {
        kind: 'event',
        event: { kind: 'day', on: localDate(2026, 3, 12) },
        on: localDate(2026, 3, 12),
        symbol: null,
      },
    ],
    [
      'Hạn được dời ngày 02/11/2026, từ 29/11/2026 sang 15/12/2026 (Thứ Ba). Lý do: Công văn 12/UBND-KT.',
      {
        kind: 'moved',
        was: localDate(2026, 11, 29),
        due: localDate(2026, 12, 15),
        reason: 'Công văn 12/UBND-KT',
        on: localDate(2026, 11, 2),
      },
    ],
    [
      'Thời hạn được thay ngày 02/11/2026: Công văn 12/UBND-KT. Trước đó ghi: “Quý II”.',
      { kind: 'replacedRule', was: 'Quý II', reason: 'Công văn 12/UBND-KT', on: localDate(2026, 11, 2) },
    ],
    [
      'Thời hạn hiện nay không còn kỳ này; giữ lại vì đã có báo cáo. Theo thời hạn cũ: “Quý II”.',
      { kind: 'keptFromEarlier', phrase: 'Quý II' },
    ],
    [
      '29/11/2026 (Chủ nhật) là ngày nghỉ hằng tuần, theo lịch làm việc 2026.2.',
      { kind: 'notWorked', date: due, rest: { kind: 'weeklyRest' }, calendar: '2026.2' },
    ],
    [
      'Ngày làm việc cuối cùng trong hạn: 27/11/2026 (Thứ Sáu), theo lịch làm việc 2026.2.',
      { kind: 'safe', safe: localDate(2026, 11, 27), calendar: '2026.2' },
    ],
  ])('%s', (vi, reason) => {
    expect(reasonSentence(reason, 'vi')).toBe(vi)
    expect(reasonSentence(reason, 'en')).not.toBe(vi)
  })

  it('warns when the rolled day reaches the day named', () => {
    const rolled: Reason = { kind: 'rolled', rolled: localDate(2026, 11, 30), pastLimit: true, calendar: '2026.2' }
    expect(reasonSentence(rolled, 'vi')).toContain('khoản 5 Điều 148 Bộ luật Dân sự 2015')
    expect(reasonSentence(rolled, 'vi')).toContain('Lưu ý')
    expect(reasonSentence({ ...rolled, pastLimit: false }, 'vi')).not.toContain('Lưu ý')
  })

  it('names a day off with its legal basis', () => {
    const rest = {
      kind: 'dayOff',
      dayOff: {
        date: localDate(2026, 9, 2),
        name: 'national',
        basis: 'Điều 112 Bộ luật Lao động 2019',
        status: 'confirmed',
      },
    } as const
    const sentence = reasonSentence({ kind: 'notWorked', date: localDate(2026, 9, 2), rest, calendar: '2026.2' }, 'vi')
    expect(sentence).toBe(
      '02/09/2026 (Thứ Tư) là ngày nghỉ Quốc khánh (Điều 112 Bộ luật Lao động 2019), theo lịch làm việc 2026.2.',
    )
  })
})
