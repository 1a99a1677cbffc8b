// A holiday of a step falls on weekly rest: the day that may be given for it, and the way to add it.
import { weekdayOf, type CalendarChange } from '@tiendo/domain'
import { formatDateWithWeekday, weekdayName } from '@tiendo/text'
import { useCalendarWords } from '../../../shared/i18n/use-calendar-words.ts'
import { giving, type Owed } from './compensation.ts'

type Props = { readonly owed: Owed; readonly onGive: (change: CalendarChange) => void }

export const CompensationOffer = ({ owed, onGive }: Props) => {
  const { t, language } = useCalendarWords()
  const day = formatDateWithWeekday(owed.on, language)
  return (
    <div className="cal-owed">
      <p>{t('calendar.compensation', { weekday: weekdayName(weekdayOf(owed.day.date), language), day })}</p>
      <button type="button" className="btn" aria-label={`${t('calendar.compensate')}: ${day}`} onClick={() => onGive(giving(owed))}>
        {t('calendar.compensate')}
      </button>
    </div>
  )
}
