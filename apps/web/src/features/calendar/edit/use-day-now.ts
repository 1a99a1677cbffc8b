// What a day being typed is now, so that nobody replaces one unawares or gives away a day of rest.
import { parseLocalDate, weekdayOf, type WorkCalendar } from '@tiendo/domain'
import { dayOffName, weekdayName } from '@tiendo/text'
import { useCalendarWords } from '../../../shared/i18n/use-calendar-words.ts'
import { dayLookup } from '../year/day-kind.ts'

/** Null while no day is given. */
export const useDayNow = (calendar: WorkCalendar): ((text: string) => string | null) => {
  const { t, language } = useCalendarWords()
  return (text) => {
    const date = parseLocalDate(text)
    if (!date.ok) return null
    const { kind, dayOff } = dayLookup(calendar)(date.value)
    const what = dayOff === null ? t(`calendar.${kind}`) : `${t(`calendar.${kind}`)} (${dayOffName(dayOff, language)})`
    return t('calendar.dayNow', { weekday: weekdayName(weekdayOf(date.value), language), what })
  }
}
