// A calendar's file that was read: why some of its entries were left out, or why none could be taken. The codes are the
// reader's; this package does not import it, so they are named again here.

import type { Language, Words } from '../language.ts'

export type CalendarLeftWhy =
  | 'no-day'
  | 'not-an-event'
  | 'recurring'
  | 'timed'
  | 'cancelled'
  | 'observance'
  | 'worked'
  | 'too-long'
  | 'outside-years'
  | 'proposed'

const why: Readonly<Record<CalendarLeftWhy, Words>> = {
  'no-day': {
    vi: 'không có ngày hợp lệ; thêm bằng tay nếu đúng là ngày nghỉ',
    en: 'has no day that exists; add it by hand if it is a day off',
  },
  'not-an-event': {
    vi: 'không phải một ngày (việc cần làm hoặc ghi chú)',
    en: 'is no day (something to do, or a note)',
  },
  recurring: {
    vi: 'lặp lại theo cách khác “mỗi năm đúng ngày đó”; thêm từng ngày bằng tay',
    en: 'comes again in another way than each year on its day; add each day by hand',
  },
  timed: {
    vi: 'có giờ bắt đầu và kết thúc, không phải ngày nghỉ cả ngày',
    en: 'has hours, so it is not a whole day off',
  },
  cancelled: { vi: 'đã bị hủy trong tệp', en: 'is cancelled in the file' },
  observance: {
    vi: 'là ngày kỷ niệm, không phải ngày nghỉ; thêm bằng tay nếu được nghỉ',
    en: 'is remembered and not a day off; add it by hand if it is one',
  },
  worked: {
    vi: 'là ngày làm bù; ghi ngày làm bù cùng ngày nghỉ được đổi bằng tay',
    en: 'is worked in exchange; enter it by hand with the day off it stands for',
  },
  'too-long': {
    vi: 'dài hơn mọi kỳ nghỉ; kiểm tra ngày kết thúc trong tệp',
    en: 'is longer than any holiday; check its end in the file',
  },
  'outside-years': {
    vi: 'ở ngoài những năm mà lịch làm việc tính đến',
    en: 'is outside the years that the work calendar reaches',
  },
  proposed: {
    vi: 'lịch đang ghi là đề xuất; xác nhận ngày đó trong lịch nếu đã có quyết định',
    en: 'is proposed in the calendar; confirm it there once it is decided',
  },
}

const isWhy = (code: string): code is CalendarLeftWhy => Object.hasOwn(why, code)

/** Why an entry of a file became no day off: "có giờ bắt đầu và kết thúc, …". A code of a newer server is given back. */
export const calendarLeftWhy = (code: string, lang: Language): string => (isWhy(code) ? why[code][lang] : code)

/** Neither a calendar of ours nor iCalendar. */
export const unreadableCalendarSentence = (line: number | null, lang: Language): string => {
  if (lang === 'vi')
    return line === null
      ? 'Không đọc được lịch trong tệp này. Chọn tệp JSON do Tiến Độ xuất ra, hoặc tệp iCalendar (.ics).'
      : `Không đọc được tệp từ dòng ${line}. Sửa dòng đó, hoặc xuất lại tệp rồi chọn lại; nhận tệp JSON của Tiến Độ và tệp iCalendar (.ics).`
  return line === null
    ? 'There is no calendar in this file. Choose JSON as exported here, or an iCalendar file (.ics).'
    : `The file cannot be read from line ${line} on. Correct that line or export the file again; JSON as exported here and iCalendar (.ics) are read.`
}
