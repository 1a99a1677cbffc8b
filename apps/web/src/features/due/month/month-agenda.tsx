// The month on a narrow screen: only the days that say something, one under the other.
import type { LocalDate, MonthDay, MonthGrid } from '@tiendo/domain'
import { formatDateWithWeekday } from '@tiendo/text'
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'
import { DayWorks } from './day-works.tsx'
import { useDayMark } from './day-words.ts'

/** A day with more opens on its own. */
const FIT = 4

type Props = { readonly grid: MonthGrid; readonly today: LocalDate; readonly onOpen: (day: LocalDate) => void }

export const MonthAgenda = ({ grid, today, onOpen }: Props) => {
  const { t } = useDueWords()
  const markOf = useDayMark()
  const days = grid.weeks.flat().filter((day) => day.inMonth && (day.due.length > 0 || day.safe.length > 0 || markOf(day) !== null || day.date === today))
  const nothing = grid.weeks.flat().every((day) => !day.inMonth || day.due.length === 0)
  return (
    <>
      {nothing ? <p className="muted">{t('due.monthNone')}</p> : null}
      <ol className="agenda">
        {days.map((day) => (
          <AgendaDay key={day.date} day={day} isToday={day.date === today} onOpen={() => onOpen(day.date)} />
        ))}
      </ol>
    </>
  )
}

const AgendaDay = ({ day, isToday, onOpen }: { readonly day: MonthDay; readonly isToday: boolean; readonly onOpen: () => void }) => {
  const { t, language } = useDueWords()
  const mark = useDayMark()(day)
  const left = Math.max(0, day.due.length - FIT)
  const date = formatDateWithWeekday(day.date, language)
  return (
    <li>
      <h3 aria-current={isToday ? 'date' : undefined}>
        {date}
        {isToday ? <span className="badge">{t('due.isToday')}</span> : null}
      </h3>
      {mark === null ? null : (
        <p className="day-mark" data-kind={mark.kind}>
          <span className="first-up">{mark.name}</span> <span className="muted">({mark.basis})</span>
        </p>
      )}
      <DayWorks works={day.due.slice(0, FIT)} label={date} />
      {left === 0 ? null : (
        <button type="button" className="btn" onClick={onOpen}>
          {t('due.moreHint', { count: left })}
        </button>
      )}
      {day.safe.length === 0 ? null : (
        <button type="button" className="link day-safe" onClick={onOpen}>
          {t('due.doneBy')}: {t('due.works', { count: day.safe.length })}
        </button>
      )}
    </li>
  )
}
