import { localDate, untouched, type Reason, type Standing } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { eventSentence } from './history.ts'
import { roleName } from './people.ts'
import { bucketWord, progressWord, standingGlyph, standingSentence, standingWord, timelinessWord } from './standing.ts'

const standings: readonly Standing[] = [
  'waitingEvent',
  'notYet',
  'withinTime',
  'dueSoon',
  'overdue',
  'awaitingAcceptance',
  'returned',
  'doneOnTime',
  'doneLate',
  'waived',
  'noDeadline',
]

const waiting: Reason = {
  kind: 'rule',
  rule: { kind: 'after', event: { kind: 'named', words: 'Trung ương ban hành Đề án' }, length: null, purpose: null },
}
const given = (
  standing: Standing,
  daysLate: number | null,
  workingDaysLeft: number | null,
  because: readonly Reason[] = [],
) => ({
  standing,
  daysLate,
  workingDaysLeft,
  occurrence: {
    key: '2026',
    rule: 0,
    purpose: null,
    from: localDate(2027, 1, 1),
    due: null,
    safe: null,
    rolled: null,
    because,
  },
  state: {
    ...untouched({ planId: 'p', workId: 't1', key: '2026', organisationId: 'a' }),
    submittedOn: localDate(2026, 11, 12),
    finishedOn: localDate(2026, 6, 30),
  },
})

describe('standings', () => {
  it.each([
    ['waitingEvent', '◌', 'chờ sự kiện'],
    ['notYet', '○', 'chưa đến kỳ'],
    ['withinTime', '◐', 'đang thực hiện trong hạn'],
    ['dueSoon', '▲', 'sắp đến hạn'],
    ['overdue', '✖', 'quá hạn'],
    ['awaitingAcceptance', '◇', 'chờ duyệt'],
    ['returned', '↩', 'bị trả lại'],
    ['doneOnTime', '●', 'hoàn thành đúng hạn'],
    ['doneLate', '◍', 'hoàn thành quá hạn'],
    ['waived', '–', 'không thực hiện'],
    ['noDeadline', '∞', 'không có thời hạn'],
  ] as const)('%s is %s %s', (standing, glyph, word) => {
    expect(standingGlyph(standing)).toBe(glyph)
    expect(standingWord(standing, 'vi')).toBe(word)
    expect(standingWord(standing, 'en')).not.toBe(word)
  })

  it('no two look the same, in glyphs or in one character of ASCII', () => {
    expect(new Set(standings.map((standing) => standingGlyph(standing))).size).toBe(standings.length)
    const ascii = standings.map((standing) => standingGlyph(standing, 'ascii'))
    expect(new Set(ascii).size).toBe(standings.length)
    for (const mark of ascii) expect(mark).toMatch(/^[\x21-\x7e]$/)
  })

  it.each([
    [given('overdue', 51, null), 'quá hạn 51 ngày', '51 days overdue'],
    [given('overdue', 1, null), 'quá hạn 1 ngày', '1 day overdue'],
    [given('dueSoon', null, 5), 'còn 5 ngày làm việc', '5 working days left'],
    [given('dueSoon', null, 1), 'còn 1 ngày làm việc', '1 working day left'],
    [given('dueSoon', null, 0), 'không còn ngày làm việc', 'no working day left'],
    [given('withinTime', null, 29), 'trong hạn, còn 29 ngày làm việc', 'within time, 29 working days left'],
    [given('withinTime', null, null), 'đang thực hiện trong hạn', 'within time'],
    [given('doneLate', 12, null), 'hoàn thành quá hạn 12 ngày', 'done 12 days late'],
    [given('doneOnTime', null, null), 'hoàn thành đúng hạn, ngày 30/06/2026', 'done on time, on 30 Jun 2026'],
    [given('awaitingAcceptance', null, null), 'chờ duyệt từ 12/11/2026', 'awaiting acceptance since 12 Nov 2026'],
    [given('returned', 3, null), 'bị trả lại, quá hạn 3 ngày', 'returned, 3 days overdue'],
    [given('returned', null, 4), 'bị trả lại, còn 4 ngày làm việc', 'returned, 4 working days left'],
    [given('notYet', null, null), 'chưa đến kỳ, từ 01/01/2027', 'not yet, from 1 Jan 2027'],
    [
      given('waitingEvent', null, null, [waiting]),
      'chờ sự kiện: Trung ương ban hành Đề án',
      'waiting for: Trung ương ban hành Đề án',
    ],
    [given('waitingEvent', null, null), 'chờ sự kiện', 'waiting for an event'],
    [given('waived', null, null), 'không thực hiện', 'not carried out'],
    [given('noDeadline', null, null), 'không có thời hạn', 'no deadline'],
  ])('%#: %s', (item, vi, en) => {
    expect(standingSentence(item, 'vi')).toBe(vi)
    expect(standingSentence(item, 'en')).toBe(en)
  })
})

describe('history', () => {
  const by = { by: 'u1', byName: 'Đỗ Văn Thắng' }
  it.each([
    [
      { kind: 'progressReported', detail: { percent: 64, note: 'đã có 9 đơn vị', on: '2026-11-20' } },
      'Đỗ Văn Thắng báo tiến độ 64%: “đã có 9 đơn vị”',
    ],
    [{ kind: 'progressReported', detail: { percent: 0, note: null, on: '2026-11-20' } }, 'Đỗ Văn Thắng báo tiến độ 0%'],
    [
      { kind: 'resultSubmitted', detail: { finishedOn: '2026-11-10', note: null, on: '2026-11-11' } },
      'Đỗ Văn Thắng gửi kết quả, hoàn thành ngày 10/11/2026',
    ],
    [{ kind: 'resultAccepted', detail: { note: null, on: '2026-11-12' } }, 'Đỗ Văn Thắng nhận kết quả'],
    [
      { kind: 'resultReturned', detail: { note: 'thiếu phụ lục', on: '2026-11-12' } },
      'Đỗ Văn Thắng trả lại kết quả: “thiếu phụ lục”',
    ],
    [
      { kind: 'waived', detail: { reason: 'đã hủy', on: '2026-11-12' } },
      'Đỗ Văn Thắng ghi nhận không thực hiện: “đã hủy”',
    ],
    [
      { kind: 'draftImported', detail: { name: 'ke-hoach.docx', tasks: 20, duties: 2 } },
      'Đỗ Văn Thắng nhập văn bản ke-hoach.docx: 20 nhiệm vụ, 2 chế độ báo cáo',
    ],
    [
      { kind: 'draftReadOn', detail: { name: 'ban-quet.pdf', tasks: 31, duties: 1 } },
      'Đỗ Văn Thắng đọc hết văn bản ban-quet.pdf: 31 nhiệm vụ, 1 chế độ báo cáo',
    ],
    [{ kind: 'valuesAnswered', detail: { answers: 6 } }, 'Đỗ Văn Thắng duyệt 6 giá trị của bản đọc'],
    [{ kind: 'draftReshaped', detail: { reshape: 'split' } }, 'Đỗ Văn Thắng tách một dòng trong bản đọc'],
    [{ kind: 'draftReshaped', detail: { reshape: 'khác' } }, 'Đỗ Văn Thắng sửa dòng trong bản đọc'],
    [{ kind: 'reshapeWithdrawn', detail: {} }, 'Đỗ Văn Thắng hoàn tác sửa dòng của bản đọc'],
    [{ kind: 'draftLinked', detail: { earlier: 'n1' } }, 'Đỗ Văn Thắng nối với bản đọc trước, giữ các câu trả lời'],
    [{ kind: 'draftLinked', detail: { earlier: null } }, 'Đỗ Văn Thắng bỏ nối với bản đọc trước'],
    [{ kind: 'draftPublished', detail: { planId: 'p' } }, 'Đỗ Văn Thắng ban hành bản đọc để theo dõi'],
    [{ kind: 'draftDiscarded', detail: {} }, 'Đỗ Văn Thắng bỏ bản đọc'],
    [
      { kind: 'planPublished', detail: { draftId: null, tasks: 20, duties: 2 } },
      'Đỗ Văn Thắng ban hành kế hoạch để theo dõi: 20 nhiệm vụ, 2 chế độ báo cáo',
    ],
    [{ kind: 'planRemoved', detail: {} }, 'Đỗ Văn Thắng gỡ kế hoạch'],
    [
      { kind: 'timingChanged', detail: { workId: 't1', change: 'one', key: '2027', due: '2027-12-15', reason: 'Văn bản số 9/UBND-TH', on: '2026-11-20' } },
      'Đỗ Văn Thắng dời hạn kỳ năm 2027 sang 15/12/2027: “Văn bản số 9/UBND-TH”',
    ],
    [
      { kind: 'timingChanged', detail: { workId: 't1', change: 'one', key: '2027', due: null, reason: 'dời nhầm', on: '2026-11-20' } },
      'Đỗ Văn Thắng bỏ ngày đã dời của kỳ năm 2027, trở lại theo thời hạn: “dời nhầm”',
    ],
    [
      { kind: 'timingChanged', detail: { workId: 't1', change: 'following', key: '2028-Q1', phrase: 'Quý I hằng năm', reason: 'sơ kết', on: '2026-11-20' } },
      'Đỗ Văn Thắng đổi thời hạn từ kỳ quý I/2028 trở đi thành “Quý I hằng năm”: “sơ kết”',
    ],
    [
      { kind: 'timingChanged', detail: { workId: 't1', change: 'all', phrase: 'Quý II/2027', reason: 'đính chính', on: '2026-11-20' } },
      'Đỗ Văn Thắng đổi thời hạn thành “Quý II/2027”: “đính chính”',
    ],
    [
      { kind: 'settingsChanged', detail: { beforeIncludesLimit: 1, rollForward: 0, cutOffDay: null, monthsBefore: null, reason: 'thống nhất', on: '2026-11-20' } },
      'Đỗ Văn Thắng đặt cách hiểu thời hạn: “trước ngày” tính cả ngày đó, hạn rơi vào ngày nghỉ thì giữ nguyên và chốt số liệu theo Nghị định 09/2019/NĐ-CP: “thống nhất”',
    ],
    [
      { kind: 'settingsChanged', detail: { beforeIncludesLimit: 0, rollForward: 1, cutOffDay: 25, monthsBefore: 1, reason: 'mới', on: '2026-11-20' } },
      'Đỗ Văn Thắng đặt cách hiểu thời hạn: “trước ngày” không tính ngày đó, hạn rơi vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo và chốt số liệu ngày 25, trước tháng cuối kỳ 1 tháng: “mới”',
    ],
    [
      { kind: 'calendarChanged', detail: { version: '2026.2', changes: 3, reason: 'Thông báo nghỉ Tết' } },
      'Đỗ Văn Thắng sửa lịch làm việc thành phiên bản 2026.2: “Thông báo nghỉ Tết”',
    ],
    [
      { kind: 'eventRecorded', detail: { on: '2026-11-18', symbol: '12/QĐ-TTg', note: null, works: null } },
      'Đỗ Văn Thắng ghi nhận sự kiện đã diễn ra ngày 18/11/2026 (12/QĐ-TTg)',
    ],
    [
      { kind: 'eventRecorded', detail: { on: '2026-11-18', symbol: null, note: 'theo báo', works: 2 } },
      'Đỗ Văn Thắng ghi nhận sự kiện đã diễn ra ngày 18/11/2026 cho 2 việc: “theo báo”',
    ],
    [
      { kind: 'eventWithdrawn', detail: { reason: 'nhầm văn bản', works: 1 } },
      'Đỗ Văn Thắng bỏ ghi nhận sự kiện cho 1 việc: “nhầm văn bản”',
    ],
    [
      { kind: 'findingWaived', detail: { rule: 'document/missing-number', key: 'x', reason: 'dự thảo', on: '2026-11-18' } },
      'Đỗ Văn Thắng ghi nhận là đúng: “Thiếu số” (văn bản): “dự thảo”',
    ],
    [
      { kind: 'findingWaived', detail: { rule: 'document/missing-number', key: null, reason: 'dự thảo', on: '2026-11-18' } },
      'Đỗ Văn Thắng ghi nhận là đúng: “Thiếu số” (văn bản) ở mọi chỗ: “dự thảo”',
    ],
    [
      { kind: 'waiverWithdrawn', detail: { rule: 'document/missing-number', key: 'x', on: '2026-11-18' } },
      'Đỗ Văn Thắng bỏ ghi nhận: “Thiếu số” (văn bản)',
    ],
    [{ kind: 'waiversCarried', detail: { waivers: 2 } }, 'Đỗ Văn Thắng giữ 2 điểm đã ghi nhận là đúng của bản đọc trước'],
    [
      { kind: 'ruleSet', detail: { rule: 'document/missing-number', severity: 'error', off: null, on: '2026-11-18' } },
      'Đỗ Văn Thắng đặt quy tắc “Thiếu số” (văn bản) thành lỗi',
    ],
    [
      { kind: 'ruleSet', detail: { rule: 'document/missing-number', severity: null, off: null, on: '2026-11-18' } },
      'Đỗ Văn Thắng đặt quy tắc “Thiếu số” (văn bản) theo mức mặc định',
    ],
    [
      { kind: 'ruleSet', detail: { rule: 'khác/mới', severity: null, off: 'ngành dọc', on: '2026-11-18' } },
      'Đỗ Văn Thắng tắt quy tắc khác/mới: “ngành dọc”',
    ],
    [{ kind: 'somethingNewer', detail: {} }, 'Đỗ Văn Thắng somethingNewer'],
  ])('%#: %s', (entry, words) => {
    expect(eventSentence({ ...by, ...entry }, 'vi')).toBe(words)
    expect(eventSentence({ ...by, ...entry }, 'en')).not.toMatch(/undefined|null|\$\{/)
  })

  it('says so when the author is no longer known', () => {
    expect(eventSentence({ by: 'u9', byName: null, kind: 'planRemoved', detail: {} }, 'vi')).toBe(
      'Người dùng không còn trong hệ thống gỡ kế hoạch',
    )
  })
})

describe('words', () => {
  it.each([
    [roleName('monitor', 'vi'), 'đầu mối tổng hợp'],
    [progressWord('submitted', 'vi'), 'đã gửi kết quả'],
    [timelinessWord('dueSoon', 'vi'), 'sắp đến hạn'],
    [bucketWord('runningLate', 'vi'), 'đang thực hiện quá hạn'],
  ])('%s', (word, expected) => {
    expect(word).toBe(expected)
  })
})
