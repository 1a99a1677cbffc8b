// What is wrong with a work calendar: which day, and what to do about it.

import { unreachable, type CalendarIssue } from '@tiendo/domain'
import { formatDateWithWeekday, formatDate } from '../format/date.ts'
import { formatCount } from '../format/number.ts'
import type { Language } from '../language.ts'

export const calendarIssueSentence = (issue: CalendarIssue, lang: Language): string => {
  const vi = lang === 'vi'
  switch (issue.code) {
    case 'calendar/no-working-day':
      return vi
        ? 'Cả bảy ngày trong tuần đều là ngày nghỉ. Bỏ chọn ít nhất một ngày.'
        : 'All seven days of the week are days of rest. Leave at least one to work on.'
    case 'calendar/weekday-out-of-range':
      return vi
        ? `Ngày nghỉ hằng tuần “${issue.weekday}” không có trong tuần. Dùng số từ 1 (thứ Hai) đến 7 (Chủ nhật).`
        : `There is no weekday “${issue.weekday}”. Use 1 (Monday) to 7 (Sunday).`
    case 'calendar/basis-missing':
      return vi
        ? `Ngày ${formatDate(issue.date, lang)} chưa có căn cứ. Ghi luật hoặc văn bản quyết định ngày này.`
        : `${formatDate(issue.date, lang)} has no legal basis. Name the law or the document that decides it.`
    case 'calendar/label-missing':
      return vi
        ? `Ngày nghỉ ${formatDate(issue.date, lang)} chưa có tên. Ghi tên ngày nghỉ, hoặc chọn một tên có sẵn.`
        : `The day off on ${formatDate(issue.date, lang)} has no name. Write one, or choose a known one.`
    case 'calendar/date-twice':
      return vi
        ? `Ngày ${formatDate(issue.date, lang)} được ghi hai lần. Bỏ một trong hai.`
        : `${formatDate(issue.date, lang)} is entered twice. Remove one of the two.`
    case 'calendar/worked-is-no-rest':
      return vi
        ? `${formatDateWithWeekday(issue.date, lang)} vốn là ngày làm việc nên không thể là ngày làm bù. Chọn một ngày nghỉ hằng tuần.`
        : `${formatDateWithWeekday(issue.date, lang)} is worked anyway and cannot be worked in exchange. Choose a day of weekly rest.`
    case 'calendar/exchange-not-off': {
      const [worked, off] = [formatDate(issue.date, lang), formatDate(issue.forDate, lang)]
      return vi
        ? `Ngày làm bù ${worked} đổi cho ngày ${off}, nhưng ngày ${off} không phải ngày nghỉ. Thêm ngày nghỉ ${off} hoặc sửa ngày được đổi.`
        : `${worked} is worked in exchange for ${off}, which is not a day off. Add ${off} as a day off, or correct the exchange.`
    }
    case 'calendar/no-such-day':
      return vi
        ? `Lịch không có mục nào ở ngày ${formatDate(issue.date, lang)} để xóa. Tải lại lịch rồi làm lại.`
        : `The calendar has no entry on ${formatDate(issue.date, lang)} to remove. Reload it and try again.`
    case 'calendar/nothing-changes':
      return vi
        ? 'Các bước này không làm lịch khác đi, nên không có gì để ghi. Sửa một ngày rồi ghi lại.'
        : 'These steps leave the calendar as it is, so there is nothing to save. Change a day first.'
    default:
      return unreachable(issue)
  }
}

/** All that is wrong, the first in full and the others counted: details stand beside each day. */
export const notSoundSentence = (issues: readonly CalendarIssue[], lang: Language): string => {
  const [first, ...others] = issues
  const vi = lang === 'vi'
  if (first === undefined)
    return vi ? 'Lịch làm việc chưa hợp lệ. Xem lại các ngày đã sửa.' : 'The work calendar is not sound. Look at the days changed.'
  const sentence = calendarIssueSentence(first, lang)
  if (others.length === 0) return sentence
  const count = formatCount(others.length, lang)
  return vi ? `${sentence} Còn ${count} điểm khác cần sửa.` : `${sentence} There ${others.length === 1 ? 'is' : 'are'} ${count} more to correct.`
}
