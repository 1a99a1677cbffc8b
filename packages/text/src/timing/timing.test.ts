import { localDate, type Every, type Reason } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { keyName } from './key-name.ts'
import { reasonSentence } from './reason-sentence.ts'

describe('names of periods', () => {
  it.each([
    ['2026', 'năm 2026', '2026'],
    ['2026-Q2', 'quý II/2026', 'Q2 2026'],
    ['2026-H1', '6 tháng đầu năm 2026', 'first half of 2026'],
    ['2026-05', 'tháng 5/2026', 'May 2026'],
    ['2026-W07', 'tuần 7 năm 2026', 'week 7 of 2026'],
    ['2026-11-15', 'ngày 15/11/2026', '15 Nov 2026'],
    ['2026..2030', 'giai đoạn 2026-2030', '2026–2030'],
    ['2026-Q2..2026-Q3', 'quý II-III/2026', 'Q2–Q3 2026'],
    ['2024-Q3..2025-Q1', 'từ quý III/2024 đến quý I/2025', 'Q3 2024 to Q1 2025'],
    ['2025-09..2025-10', 'tháng 9-10/2025', 'Sep–Oct 2025'],
    ['2026-01..2026-09', '9 tháng đầu năm 2026', 'Jan–Sep 2026'],
    ['2026-11-01..2026-11-15', 'từ ngày 01/11/2026 đến ngày 15/11/2026', '1 Nov 2026 to 15 Nov 2026'],
    ['2026..2026-06', 'từ đầu năm 2026 đến hết tháng 6/2026', '2026 to Jun 2026'],
    ['2026-Q4..2028', 'từ đầu quý IV/2026 đến hết năm 2028', 'Q4 2026 to 2028'],
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
