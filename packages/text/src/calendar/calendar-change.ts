// One step of a change of the work calendar, as its history and its preview list it.

import { unreachable, type CalendarChange } from '@tiendo/domain'
import { formatDate, formatDateWithWeekday, weekdayName } from '../format/date.ts'
import { listed, type Language } from '../language.ts'
import { dayOffName, dayOffScope } from './day-off-name.ts'

const restDays = (days: readonly number[], lang: Language): string =>
  listed(
    [...days]
      .toSorted((a, b) => a - b)
      .map((day) => (lang === 'vi' ? weekdayName(day, lang).replace('Thứ', 'thứ') : weekdayName(day, lang))),
    lang,
  )

/** "Ngày nghỉ Thứ Hai 02/11/2026: Ngày hội tỉnh (Quyết định số 9/QĐ-UBND)". No full stop: it is a line of a list. */
export const calendarChangeSentence = (change: CalendarChange, lang: Language): string => {
  const vi = lang === 'vi'
  switch (change.kind) {
    case 'dayOffSet': {
      const { date, basis, status, scope } = change.day
      const [on, name] = [formatDateWithWeekday(date, lang), dayOffName(change.day, lang)]
      const day = scope === undefined ? on : `${on}, ${dayOffScope(change.day, lang)}`
      if (status === 'proposed')
        return vi ? `Đề xuất nghỉ ${day}, chưa tính: ${name} (${basis})` : `Proposed day off ${day}, not yet counted: ${name} (${basis})`
      return vi ? `Ngày nghỉ ${day}: ${name} (${basis})` : `Day off ${day}: ${name} (${basis})`
    }
    case 'dayOffRemoved':
      return vi
        ? `${formatDateWithWeekday(change.date, lang)} không còn là ngày nghỉ`
        : `${formatDateWithWeekday(change.date, lang)} is no longer a day off`
    case 'workedSet': {
      const { date, forDate, basis } = change.day
      return vi
        ? `Làm bù ${formatDateWithWeekday(date, lang)} cho ngày nghỉ ${formatDate(forDate, lang)} (${basis})`
        : `${formatDateWithWeekday(date, lang)} is worked in exchange for ${formatDate(forDate, lang)} (${basis})`
    }
    case 'workedRemoved':
      return vi
        ? `Không còn làm bù ${formatDateWithWeekday(change.date, lang)}`
        : `${formatDateWithWeekday(change.date, lang)} is no longer worked in exchange`
    case 'weeklyRestSet':
      if (change.days.length === 0) return vi ? 'Không có ngày nghỉ hằng tuần' : 'No weekly rest'
      return vi ? `Nghỉ hằng tuần: ${restDays(change.days, lang)}` : `Weekly rest: ${restDays(change.days, lang)}`
    default:
      return unreachable(change)
  }
}
