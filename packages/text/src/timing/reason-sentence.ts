// "Vì sao ngày này?": one sentence for each step from the phrase to the day, with its legal basis.

import { weekdayOf, type HolidayName, type LocalDate, type Reason, type RestReason } from '@tiendo/domain'
import { formatDate, formatDateWithWeekday, formatPeriod, weekdayName } from '../format/date.ts'
import type { Language, Words } from '../language.ts'
import { keyName } from './key-name.ts'
import { ruleSentence } from './rule-sentence.ts'

const holidays: Readonly<Record<HolidayName, Words>> = {
  newYear: { vi: 'nghỉ Tết Dương lịch', en: 'New Year’s Day' },
  tet: { vi: 'nghỉ Tết Âm lịch', en: 'Lunar New Year' },
  hungKings: { vi: 'nghỉ Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ Commemoration' },
  reunification: { vi: 'nghỉ Ngày Chiến thắng 30/4', en: 'Reunification Day' },
  labour: { vi: 'nghỉ Ngày Quốc tế lao động 01/5', en: 'Labour Day' },
  national: { vi: 'nghỉ Quốc khánh', en: 'National Day' },
  culture: { vi: 'nghỉ Ngày Văn hóa Việt Nam', en: 'Vietnamese Culture Day' },
  compensatory: { vi: 'nghỉ bù', en: 'a day off in lieu' },
  swap: { vi: 'nghỉ hoán đổi', en: 'a swapped day off' },
}

export const holidayName = (name: HolidayName, lang: Language): string => holidays[name][lang]

const restWords = (rest: RestReason, lang: Language): string => {
  if (rest.kind === 'weeklyRest') return lang === 'vi' ? 'nghỉ hằng tuần' : 'weekly rest'
  return `${holidayName(rest.dayOff.name, lang)} (${rest.dayOff.basis})`
}

const dated = (date: LocalDate, lang: Language): string =>
  lang === 'vi'
    ? `${formatDate(date, lang)} (${weekdayName(weekdayOf(date), lang)})`
    : formatDateWithWeekday(date, lang)

/** One step of the derivation. `calendar` in a reason is the version of the working calendar it used. */
export const reasonSentence = (reason: Reason, lang: Language): string => {
  const vi = lang === 'vi'
  const day = (date: LocalDate): string => formatDate(date, lang)
  switch (reason.kind) {
    case 'phrase':
      return vi ? `Văn bản ghi: “${reason.phrase}”.` : `The document says: “${reason.phrase}”.`
    case 'rule':
      return vi
        ? `Được hiểu là: ${ruleSentence(reason.rule, lang)}.`
        : `Understood as: ${ruleSentence(reason.rule, lang)}.`
    case 'window': {
      const span = formatPeriod(reason.from, reason.to, lang)
      return vi ? `Kỳ ${keyName(reason.key, lang)}: ${span}.` : `Period ${keyName(reason.key, lang)}: ${span}.`
    }
    case 'strictlyBefore':
      return vi
        ? `Trước ngày ${day(reason.limit)} là hết ngày ${day(reason.due)}.`
        : `Before ${day(reason.limit)} ends with ${day(reason.due)}.`
    case 'limitIncluded':
      return vi
        ? `Kế hoạch này được đặt để hiểu “trước ngày” là tính cả ngày đó: hạn là hết ngày ${day(reason.limit)}.`
        : `This plan is set to count the day named after “before”: due by the end of ${day(reason.limit)}.`
    case 'lastDay':
      return vi ? `Ngày cuối cùng: ${dated(reason.due, lang)}.` : `Last day: ${dated(reason.due, lang)}.`
    case 'yearFromPlan':
      return vi
        ? `Văn bản không ghi năm; lấy năm ${reason.year} theo thời gian của kế hoạch.`
        : `The phrase names no year; ${reason.year} is taken from the plan.`
    case 'event':
      if (reason.words === null)
        return vi
          ? `Tính từ ngày ban hành kế hoạch: ${day(reason.on)}.`
          : `Counted from the day the plan was issued: ${day(reason.on)}.`
      return vi
        ? `Tính từ sự kiện “${reason.words}”: ${day(reason.on)}.`
        : `Counted from “${reason.words}”: ${day(reason.on)}.`
    case 'notWorked':
      return vi
        ? `${dated(reason.date, lang)} là ngày ${restWords(reason.rest, lang)}, theo lịch làm việc ${reason.calendar}.`
        : `${dated(reason.date, lang)} is not worked: ${restWords(reason.rest, lang)}, calendar ${reason.calendar}.`
    case 'safe':
      return vi
        ? `Ngày làm việc cuối cùng trong hạn: ${dated(reason.safe, lang)}, theo lịch làm việc ${reason.calendar}.`
        : `Last working day in time: ${dated(reason.safe, lang)}, by work calendar ${reason.calendar}.`
    case 'rolled': {
      const to = `${dated(reason.rolled, lang)}, ${vi ? 'theo lịch làm việc' : 'by work calendar'} ${reason.calendar}`
      const moved = vi
        ? `Theo khoản 5 Điều 148 Bộ luật Dân sự 2015, hạn chuyển sang ngày làm việc tiếp theo: ${to}.`
        : `By Article 148(5) of the Civil Code 2015 it moves to the next working day: ${to}.`
      if (!reason.pastLimit) return moved
      return vi
        ? `${moved} Lưu ý: ngày này đã chạm mốc mà văn bản yêu cầu hoàn thành trước.`
        : `${moved} Note: this reaches the day that the document says to finish before.`
    }
  }
}
