// The day chosen in the year: what it is, why, what that does to a deadline on it, and what may be done with it.
import { workingDayOnOrAfter, workingDayOnOrBefore, yearOf, isWorkingDay, type LocalDate, type WorkCalendar } from '@tiendo/domain'
import { capitalised, dayOffName, dayOffScope, formatDate, formatDateWithWeekday } from '@tiendo/text'
import { useCalendarWords } from '../../../shared/i18n/use-calendar-words.ts'
import type { Edit } from '../edit/edit.ts'
import { workedFor, type DayInfo } from '../year/day-kind.ts'
import { DayBadge } from './day-badge.tsx'
import type { DayActions } from './special-days.tsx'

type Props = {
  readonly calendar: WorkCalendar
  readonly date: LocalDate
  readonly info: DayInfo
  readonly isPending: boolean
  /** Null for those who only look. */
  readonly actions: DayActions | null
  readonly onEdit: (edit: Edit) => void
}

export const DayCard = ({ calendar, date, info, isPending, actions, onEdit }: Props) => {
  const { t, language } = useCalendarWords()
  const { kind, dayOff, swapped } = info
  const exchange = workedFor(calendar, date)
  const isWorked = isWorkingDay(calendar, date)
  const isKnown = calendar.daysOff.some((day) => yearOf(day.date) === yearOf(date))
  return (
    <section className="card day-card" aria-live="polite">
      <h2>{formatDateWithWeekday(date, language)}</h2>
      <p className="row">
        <DayBadge kind={kind} />
        {dayOff === null ? null : <span>{capitalised(dayOffName(dayOff, language))}</span>}
        {isPending ? <span className="muted">{t('calendar.pending')}</span> : null}
      </p>
      {dayOff === null ? null : <p className="muted">{`${capitalised(dayOffScope(dayOff, language))} · ${dayOff.basis}`}</p>}
      {exchange === null ? null : <p>{t('calendar.exchangedWith', { day: formatDate(exchange.date, language) })}</p>}
      {swapped === null ? null : (
        <p>
          {t('calendar.workedFor', { day: formatDate(swapped.forDate, language) })} <span className="muted">{swapped.basis}</span>
        </p>
      )}
      {kind === 'proposed' ? <p className="muted">{t('calendar.proposedHint')}</p> : null}
      {isWorked ? null : (
        <p className="muted">
          {t('calendar.dueHere', { safe: formatDate(workingDayOnOrBefore(calendar, date), language), rolled: formatDate(workingDayOnOrAfter(calendar, date), language) })}
        </p>
      )}
      {isKnown ? null : <p className="muted">{t('calendar.noneKnown')}</p>}
      {actions === null ? null : (
        <div className="row no-print">
          {dayOff === null ? (
            <>
              <button type="button" className="btn" onClick={() => onEdit({ kind: 'dayOff', date, was: null })}>
                {t('calendar.makeOff')}
              </button>
              {kind === 'working' ? (
                <button type="button" className="btn" onClick={() => onEdit({ kind: 'swap', date })}>
                  {t('calendar.swap')}
                </button>
              ) : null}
            </>
          ) : (
            <>
              {kind === 'proposed' ? (
                <button type="button" className="btn btn-primary" onClick={() => actions.confirm(dayOff)}>
                  {t('calendar.confirm')}
                </button>
              ) : null}
              <button type="button" className="btn" onClick={() => actions.edit(dayOff)}>
                {t('calendar.edit')}
              </button>
              <button type="button" className="btn" onClick={() => actions.removeOff(dayOff)}>
                {t('calendar.remove')}
              </button>
            </>
          )}
          {swapped === null ? null : (
            <button type="button" className="btn" onClick={() => actions.removeWorked(swapped)}>
              {t('calendar.removeWorked')}
            </button>
          )}
        </div>
      )}
    </section>
  )
}
