// Which calendar this is, which year of it is shown, and what may be done with all of it.
import { yearOf, type WorkCalendar } from '@tiendo/domain'
import { listed, weekdayName } from '@tiendo/text'
import { useCalendarWords } from '../../shared/i18n/use-calendar-words.ts'
import { ExportButtons } from './versions/export-buttons.tsx'

type Props = {
  readonly calendar: WorkCalendar
  /** The version now in force. */
  readonly saved: string
  readonly year: number
  readonly onYear: (year: number) => void
  readonly tools: React.ReactNode
}

export const CalendarHead = ({ calendar, saved, year, onYear, tools }: Props) => {
  const { t, language } = useCalendarWords()
  const ofYear = calendar.daysOff.filter(({ date }) => yearOf(date) === year)
  const counts = [
    { count: ofYear.filter(({ status }) => status === 'confirmed').length, words: 'calendar.countOff' },
    { count: calendar.worked.filter(({ date }) => yearOf(date) === year).length, words: 'calendar.countWorked' },
    { count: ofYear.filter(({ status }) => status === 'proposed').length, words: 'calendar.countProposed' },
  ] as const
  const said = counts.flatMap(({ count, words }) => (count === 0 ? [] : [t(words, { count })])).join(', ')
  const rest = listed(calendar.weeklyRest.map((weekday) => weekdayName(weekday, language)), language)
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('calendar.title')}</h1>
          <p className="muted">{t('calendar.lead', { version: saved, rest })}</p>
        </div>
        <div className="row no-print">
          <ExportButtons />
        </div>
      </div>
      <div className="calendar-bar">
        <div className="row year-switch" role="group" aria-label={t('calendar.yearSwitch')}>
          <button type="button" className="btn no-print" aria-label={t('calendar.yearBefore', { year: year - 1 })} onClick={() => onYear(year - 1)}>
            {'‹'}
          </button>
          <b aria-live="polite">{t('calendar.year', { year })}</b>
          <button type="button" className="btn no-print" aria-label={t('calendar.yearAfter', { year: year + 1 })} onClick={() => onYear(year + 1)}>
            {'›'}
          </button>
          <span className="muted">{said}</span>
        </div>
        <div className="row no-print">{tools}</div>
      </div>
    </>
  )
}
