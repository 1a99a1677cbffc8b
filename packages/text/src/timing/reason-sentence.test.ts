// Every step of "Vì sao ngày này?" in both languages, for review. A kind of reason without a row does not compile.

import { localDate, type Every, type Reason } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { reasonSentence } from './reason-sentence.ts'

type Row<Kind extends Reason['kind']> = readonly [vi: string, en: string, reason: Extract<Reason, { kind: Kind }>]

const yearly: Every = {
  kind: 'every',
  unit: 'year',
  interval: 1,
  slot: { kind: 'day', month: 11, day: 30, yearOffset: 0 },
  sense: 'before',
  quota: null,
  fromYear: null,
  toYear: null,
  timeOfDay: null,
  purpose: null,
}
const sunday = localDate(2026, 11, 29)
const calendar = '2026.2'
const decided = { reason: 'Công văn số 12/UBND-KT', on: localDate(2026, 11, 2) }
const dayOff = { date: localDate(2026, 9, 2), name: 'national', basis: 'Điều 112 Bộ luật Lao động 2019', status: 'confirmed' } as const

const rows: { readonly [Kind in Reason['kind']]: readonly Row<Kind>[] } = {
  phrase: [
    [
      'Văn bản ghi: “trước ngày 30/11 hằng năm”.',
      'The document says: “trước ngày 30/11 hằng năm”.',
      { kind: 'phrase', phrase: 'trước ngày 30/11 hằng năm' },
    ],
  ],
  rule: [
    [
      'Được hiểu là: Trước ngày 30/11 hằng năm.',
      'Understood as: Before 30 Nov every year.',
      { kind: 'rule', rule: yearly },
    ],
  ],
  window: [
    [
      'Thời gian: quý II/2026, từ ngày 01/04/2026 đến hết ngày 30/06/2026.',
      'Period: Q2 2026, 1 Apr 2026 – 30 Jun 2026.',
      { kind: 'window', key: '2026-Q2', from: localDate(2026, 4, 1), to: localDate(2026, 6, 30) },
    ],
    [
      'Thời gian: từ ngày 01/11/2026 đến hết ngày 15/11/2026.',
      'Period: 1 Nov 2026 – 15 Nov 2026.',
      { kind: 'window', key: '2026-11-01..2026-11-15', from: localDate(2026, 11, 1), to: localDate(2026, 11, 15) },
    ],
    [
      'Thời gian: từ ngày 01/01/2026, không nêu ngày kết thúc.',
      'Period: from 1 Jan 2026, no end is named.',
      { kind: 'window', key: '2026..', from: localDate(2026, 1, 1), to: null },
    ],
    [
      'Thời gian: đến hết ngày 31/12/2030.',
      'Period: until 31 Dec 2030.',
      { kind: 'window', key: '..2030', from: null, to: localDate(2030, 12, 31) },
    ],
    ['Thời gian: không nêu ngày.', 'Period: no day is named.', { kind: 'window', key: '2030..', from: null, to: null }],
  ],
  strictlyBefore: [
    [
      'Trước ngày 30/11/2026 tức là hết ngày 29/11/2026.',
      'Before 30 Nov 2026 means the end of 29 Nov 2026.',
      { kind: 'strictlyBefore', limit: localDate(2026, 11, 30), due: sunday },
    ],
  ],
  limitIncluded: [
    [
      'Theo thiết lập của kế hoạch này, “trước ngày” tính cả ngày được nêu: hạn là hết ngày 30/11/2026.',
      'This plan is set to count the day named after “before”: due by the end of 30 Nov 2026.',
      { kind: 'limitIncluded', limit: localDate(2026, 11, 30) },
    ],
  ],
  lastDay: [
    [
      'Ngày cuối cùng của thời hạn: 29/11/2026 (Chủ nhật).',
      'Last day: Sunday 29 Nov 2026.',
      { kind: 'lastDay', due: sunday },
    ],
  ],
  yearFromPlan: [
    [
      'Văn bản không ghi năm; lấy năm 2026 theo thời gian thực hiện của kế hoạch.',
      'The phrase names no year; 2026 is taken from the plan.',
      { kind: 'yearFromPlan', year: 2026 },
    ],
  ],
  event: [
    [
      'Mốc tính thời hạn: ngày ban hành kế hoạch, 12/03/2026.',
      'Counted from the day the plan was issued: 12 Mar 2026.',
      { kind: 'event', event: { kind: 'issued' }, on: localDate(2026, 3, 12), symbol: null },
    ],
    [
      'Mốc tính thời hạn: “Đề án được phê duyệt”, ngày 12/03/2026 (12/QĐ-UBND).',
      'Counted from “Đề án được phê duyệt”: 12 Mar 2026 (12/QĐ-UBND).',
      {
        kind: 'event',
        event: { kind: 'named', words: 'Đề án được phê duyệt' },
        on: localDate(2026, 3, 12),
        symbol: '12/QĐ-UBND',
      },
    ],
    [
      'Mốc tính thời hạn: ngày 12/03/2026, ghi trong văn bản.',
      'Counted from 12 Mar 2026, named in the document.',
      {
        kind: 'event',
        event: { kind: 'day', on: localDate(2026, 3, 12) },
        on: localDate(2026, 3, 12),
        symbol: null,
      },
    ],
    [
      'Văn bản không nêu mốc tính thời hạn; mốc được ghi nhận: ngày 12/03/2026 (biên bản bàn giao).',
      'The document does not say from when; the day recorded: 12 Mar 2026 (biên bản bàn giao).',
      { kind: 'event', event: { kind: 'unsaid' }, on: localDate(2026, 3, 12), symbol: 'biên bản bàn giao' },
    ],
  ],
  notWorked: [
    [
      '29/11/2026 (Chủ nhật) là ngày nghỉ hằng tuần, theo lịch làm việc 2026.2.',
      'Sunday 29 Nov 2026 is not worked: weekly rest, calendar 2026.2.',
      { kind: 'notWorked', date: sunday, rest: { kind: 'weeklyRest' }, calendar },
    ],
    [
      '02/09/2026 (Thứ Tư) là ngày nghỉ Quốc khánh (Điều 112 Bộ luật Lao động 2019), theo lịch làm việc 2026.2.',
      'Wednesday 2 Sep 2026 is not worked: National Day (Điều 112 Bộ luật Lao động 2019), calendar 2026.2.',
      { kind: 'notWorked', date: localDate(2026, 9, 2), rest: { kind: 'dayOff', dayOff }, calendar },
    ],
    [
      '02/09/2026 (Thứ Tư) là ngày nghỉ: Ngày thành lập tỉnh (Quyết định số 5/QĐ-UBND), theo lịch làm việc 2026.2.',
      'Wednesday 2 Sep 2026 is not worked: Ngày thành lập tỉnh (Quyết định số 5/QĐ-UBND), calendar 2026.2.',
      {
        kind: 'notWorked',
        date: localDate(2026, 9, 2),
        rest: {
          kind: 'dayOff',
          dayOff: { ...dayOff, name: 'other', label: 'Ngày thành lập tỉnh', basis: 'Quyết định số 5/QĐ-UBND' },
        },
        calendar,
      },
    ],
  ],
  safe: [
    [
      'Ngày làm việc cuối cùng trong hạn: 27/11/2026 (Thứ Sáu), theo lịch làm việc 2026.2.',
      'Last working day in time: Friday 27 Nov 2026, by work calendar 2026.2.',
      { kind: 'safe', safe: localDate(2026, 11, 27), calendar },
    ],
  ],
  rolled: [
    [
      'Theo khoản 5 Điều 148 Bộ luật Dân sự 2015, hạn chuyển sang ngày làm việc tiếp theo: 01/12/2026 (Thứ Ba), theo lịch làm việc 2026.2.',
      'By Article 148(5) of the Civil Code 2015 it moves to the next working day: Tuesday 1 Dec 2026, by work calendar 2026.2.',
      { kind: 'rolled', rolled: localDate(2026, 12, 1), pastLimit: false, calendar },
    ],
    [
      'Theo khoản 5 Điều 148 Bộ luật Dân sự 2015, hạn chuyển sang ngày làm việc tiếp theo: 30/11/2026 (Thứ Hai), theo lịch làm việc 2026.2. Lưu ý: ngày này đã tới mốc mà văn bản yêu cầu phải hoàn thành trước đó.',
      'By Article 148(5) of the Civil Code 2015 it moves to the next working day: Monday 30 Nov 2026, by work calendar 2026.2. Note: this reaches the day that the document says to finish before.',
      { kind: 'rolled', rolled: localDate(2026, 11, 30), pastLimit: true, calendar },
    ],
  ],
  moved: [
    [
      'Ngày 02/11/2026, hạn được dời từ 29/11/2026 sang 15/12/2026 (Thứ Ba). Lý do: Công văn số 12/UBND-KT.',
      'On 2 Nov 2026 it was moved from 29 Nov 2026 to Tuesday 15 Dec 2026. Why: Công văn số 12/UBND-KT.',
      { kind: 'moved', was: sunday, due: localDate(2026, 12, 15), ...decided },
    ],
    [
      'Ngày 02/11/2026, hạn được ấn định là 15/12/2026 (Thứ Ba). Lý do: Theo đề nghị của sở.',
      'On 2 Nov 2026 the day was set: Tuesday 15 Dec 2026. Why: Theo đề nghị của sở.',
      { kind: 'moved', was: null, due: localDate(2026, 12, 15), ...decided, reason: 'Theo đề nghị của sở. ' },
    ],
  ],
  replacedRule: [
    [
      'Ngày 02/11/2026, thời hạn “Quý II” được thay bằng “Quý III”. Lý do: Công văn số 12/UBND-KT.',
      'On 2 Nov 2026 “Quý II” was replaced by “Quý III”. Why: Công văn số 12/UBND-KT.',
      { kind: 'replacedRule', was: 'Quý II', now: 'Quý III', ...decided },
    ],
  ],
  keptFromEarlier: [
    [
      'Thời hạn hiện hành không còn kỳ này; kỳ được giữ lại vì đã có báo cáo. Thời hạn cũ: “Quý II”.',
      'The timing no longer has this period; it is kept because it was reported on. It was: “Quý II”.',
      { kind: 'keptFromEarlier', phrase: 'Quý II' },
    ],
  ],
}

describe('why this day', () => {
  it.each(Object.values(rows).flat())('%s', (vi, en, reason) => {
    expect(reasonSentence(reason, 'vi')).toBe(vi)
    expect(reasonSentence(reason, 'en')).toBe(en)
  })
})
