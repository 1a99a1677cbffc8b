// Words about the work calendar: what is wrong with it, what changes, and what a file of one left out.

import { localDate, type CalendarChange, type CalendarIssue } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { calendarChangeSentence } from './calendar-change.ts'
import { calendarLeftWhy, type CalendarLeftWhy } from './calendar-file.ts'
import { calendarIssueSentence } from './calendar-issue.ts'
import { dayOffName, dayOffScope } from './day-off-name.ts'

const monday = localDate(2026, 11, 2)
const saturday = localDate(2026, 11, 7)
const basis = 'Quyết định số 9/QĐ-UBND'

describe('an issue', () => {
  it.each<readonly [CalendarIssue, string, string]>([
    [{ code: 'calendar/no-working-day' }, 'Bỏ chọn ít nhất một ngày', 'Leave at least one'],
    [{ code: 'calendar/weekday-out-of-range', weekday: 9 }, '“9” không có trong tuần', 'no weekday “9”'],
    [{ code: 'calendar/basis-missing', date: monday }, 'Ngày 02/11/2026 chưa có căn cứ', '2 Nov 2026 has no legal basis'],
    [{ code: 'calendar/label-missing', date: monday }, 'Ngày nghỉ 02/11/2026 chưa có tên', 'on 2 Nov 2026 has no name'],
    [{ code: 'calendar/date-twice', date: monday }, '02/11/2026 được ghi hai lần', '2 Nov 2026 is entered twice'],
    [{ code: 'calendar/worked-is-no-rest', date: monday }, 'Thứ Hai 02/11/2026 vốn là ngày làm việc', 'Monday 2 Nov 2026 is worked anyway'],
    [{ code: 'calendar/exchange-not-off', date: saturday, forDate: monday }, 'Thêm ngày nghỉ 02/11/2026', 'Add 2 Nov 2026 as a day off'],
    [{ code: 'calendar/no-such-day', date: monday }, 'không có mục nào ở ngày 02/11/2026', 'no entry on 2 Nov 2026'],
    [{ code: 'calendar/nothing-changes' }, 'không có gì để ghi', 'nothing to save'],
  ])('%o', (issue, vi, en) => {
    expect(calendarIssueSentence(issue, 'vi')).toContain(vi)
    expect(calendarIssueSentence(issue, 'en')).toContain(en)
    for (const lang of ['vi', 'en'] as const) expect(calendarIssueSentence(issue, lang)).toMatch(/^[\p{Lu}\d].*\. \p{Lu}.*\.$|^\p{Lu}.*\.$/u)
  })
})

describe('a change', () => {
  it.each<readonly [CalendarChange, string, string]>([
    [
      { kind: 'dayOffSet', day: { date: monday, name: 'other', label: 'Ngày hội tỉnh', basis, status: 'confirmed' } },
      'Ngày nghỉ Thứ Hai 02/11/2026: Ngày hội tỉnh (Quyết định số 9/QĐ-UBND)',
      'Day off Monday 2 Nov 2026: Ngày hội tỉnh (Quyết định số 9/QĐ-UBND)',
    ],
    [
      { kind: 'dayOffSet', day: { date: monday, name: 'culture', basis, status: 'proposed' } },
      'Đề xuất nghỉ Thứ Hai 02/11/2026, chưa tính: nghỉ Ngày Văn hóa Việt Nam (Quyết định số 9/QĐ-UBND)',
      'Proposed day off Monday 2 Nov 2026, not yet counted: Vietnamese Culture Day (Quyết định số 9/QĐ-UBND)',
    ],
    [
      { kind: 'dayOffSet', day: { date: monday, name: 'other', label: 'Ngày thành lập tỉnh', basis, status: 'confirmed', scope: 'local' } },
      'Ngày nghỉ Thứ Hai 02/11/2026, của tỉnh, cơ quan mình: Ngày thành lập tỉnh (Quyết định số 9/QĐ-UBND)',
      'Day off Monday 2 Nov 2026, this authority only: Ngày thành lập tỉnh (Quyết định số 9/QĐ-UBND)',
    ],
    [
      { kind: 'dayOffSet', day: { date: monday, name: 'other', label: 'Ngày thành lập tỉnh', basis, status: 'proposed', scope: 'local' } },
      'Đề xuất nghỉ Thứ Hai 02/11/2026, của tỉnh, cơ quan mình, chưa tính: Ngày thành lập tỉnh (Quyết định số 9/QĐ-UBND)',
      'Proposed day off Monday 2 Nov 2026, this authority only, not yet counted: Ngày thành lập tỉnh (Quyết định số 9/QĐ-UBND)',
    ],
    [{ kind: 'dayOffRemoved', date: monday }, 'Thứ Hai 02/11/2026 không còn là ngày nghỉ', 'Monday 2 Nov 2026 is no longer a day off'],
    [
      { kind: 'workedSet', day: { date: saturday, forDate: monday, basis } },
      'Làm bù Thứ Bảy 07/11/2026 cho ngày nghỉ 02/11/2026 (Quyết định số 9/QĐ-UBND)',
      'Saturday 7 Nov 2026 is worked in exchange for 2 Nov 2026 (Quyết định số 9/QĐ-UBND)',
    ],
    [{ kind: 'workedRemoved', date: saturday }, 'Không còn làm bù Thứ Bảy 07/11/2026', 'Saturday 7 Nov 2026 is no longer worked in exchange'],
    [{ kind: 'weeklyRestSet', days: [7, 6] }, 'Nghỉ hằng tuần: thứ Bảy và Chủ nhật', 'Weekly rest: Saturday and Sunday'],
    [{ kind: 'weeklyRestSet', days: [] }, 'Không có ngày nghỉ hằng tuần', 'No weekly rest'],
  ])('%o', (change, vi, en) => {
    expect(calendarChangeSentence(change, 'vi')).toBe(vi)
    expect(calendarChangeSentence(change, 'en')).toBe(en)
  })
})

describe('what a file left out', () => {
  const reasons: Readonly<Record<CalendarLeftWhy, string>> = {
    'no-day': 'không có ngày hợp lệ',
    'not-an-event': 'không phải một ngày',
    recurring: 'thêm từng ngày bằng tay',
    timed: 'có giờ',
    cancelled: 'đã bị hủy',
    observance: 'ngày kỷ niệm',
    worked: 'ngày làm bù',
    'too-long': 'dài hơn mọi kỳ nghỉ',
    'outside-years': 'ở ngoài những năm',
    proposed: 'đề xuất',
  }
  it.each(Object.entries(reasons))('%s: %s', (why, words) => {
    expect(calendarLeftWhy(why, 'vi')).toContain(words)
    expect(calendarLeftWhy(why, 'en')).not.toBe(calendarLeftWhy(why, 'vi'))
  })

  it('a reason of a newer server is given back as it is', () => {
    expect(calendarLeftWhy('something-newer', 'vi')).toBe('something-newer')
  })
})

it.each([
  [{}, 'cả nước', 'nationwide'],
  [{ scope: 'local' } as const, 'của tỉnh, cơ quan mình', 'this authority only'],
])('whose day off: %o', (day, vi, en) => {
  expect([dayOffScope(day, 'vi'), dayOffScope(day, 'en')]).toEqual([vi, en])
})

describe('a day off is called', () => {
  it.each([
    [{ name: 'tet' } as const, 'nghỉ Tết Âm lịch', 'Lunar New Year'],
    [{ name: 'other', label: 'Ngày hội tỉnh' } as const, 'Ngày hội tỉnh', 'Ngày hội tỉnh'],
    [{ name: 'swap', label: ' ' } as const, 'nghỉ hoán đổi', 'a swapped day off'],
  ])('%o', (day, vi, en) => {
    expect(dayOffName(day, 'vi')).toBe(vi)
    expect(dayOffName(day, 'en')).toBe(en)
  })
})
