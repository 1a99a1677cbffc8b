// The special days of a year in order: days off, proposed ones, and those worked in exchange, each with what makes it so.
import { yearOf, type DayOff, type LocalDate, type SwappedDay, type WorkCalendar } from '@tiendo/domain'
import { capitalised, dayOffName, dayOffScope, formatDate, formatDayMonth, shortWeekday } from '@tiendo/text'
import { useCalendarWords } from '../../../shared/i18n/use-calendar-words.ts'
import { DayBadge } from './day-badge.tsx'

type Entry = { readonly date: LocalDate; readonly off: DayOff | null; readonly swapped: SwappedDay | null }

const entriesOf = ({ daysOff, worked }: WorkCalendar, year: number): readonly Entry[] =>
  [
    ...daysOff.map((off): Entry => ({ date: off.date, off, swapped: null })),
    ...worked.map((swapped): Entry => ({ date: swapped.date, off: null, swapped })),
  ]
    .filter(({ date }) => yearOf(date) === year)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))

export type DayActions = {
  readonly confirm: (day: DayOff) => void
  readonly edit: (day: DayOff) => void
  readonly removeOff: (day: DayOff) => void
  readonly removeWorked: (day: SwappedDay) => void
}

type Props = {
  readonly calendar: WorkCalendar
  readonly year: number
  readonly pending: ReadonlySet<LocalDate>
  readonly onChoose: (date: LocalDate) => void
  /** Null for those who only look. */
  readonly actions: DayActions | null
}

export const SpecialDays = ({ calendar, year, pending, onChoose, actions }: Props) => {
  const { t } = useCalendarWords()
  const entries = entriesOf(calendar, year)
  return (
    <section className="card">
      <h2>{t('calendar.specialDays', { year })}</h2>
      {entries.length === 0 ? (
        <p className="muted">{t('calendar.noneKnown')}</p>
      ) : (
        <table className="cal-special">
          <thead>
            <tr>
              <th scope="col">{t('calendar.date')}</th>
              <th scope="col">{t('calendar.name')}</th>
              <th scope="col">{t('calendar.status')}</th>
              {actions === null ? null : (
                <th scope="col" className="no-print">
                  <span className="visually-hidden">{t('calendar.actions')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <SpecialDay key={`${entry.date}-${entry.off === null ? 'worked' : 'off'}`} entry={entry} isPending={pending.has(entry.date)} onChoose={onChoose} actions={actions} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

type RowProps = { readonly entry: Entry; readonly isPending: boolean; readonly onChoose: (date: LocalDate) => void; readonly actions: DayActions | null }

const SpecialDay = ({ entry: { date, off, swapped }, isPending, onChoose, actions }: RowProps) => {
  const { t, language } = useCalendarWords()
  return (
    <tr data-pending={isPending ? true : undefined}>
      <th scope="row">
        <button type="button" className="link" onClick={() => onChoose(date)}>
          {formatDayMonth(date, language)}
        </button>{' '}
        <span className="muted">{shortWeekday(date, language)}</span>
      </th>
      <td>
        {off !== null ? capitalised(dayOffName(off, language)) : swapped === null ? null : t('calendar.workedFor', { day: formatDate(swapped.forDate, language) })}
        <p className="special-basis">{off === null ? swapped?.basis : `${capitalised(dayOffScope(off, language))} · ${off.basis}`}</p>
      </td>
      <td>
        <DayBadge kind={off === null ? 'worked' : off.status === 'confirmed' ? 'off' : 'proposed'} />
        {isPending ? <p className="muted special-pending">{t('calendar.pending')}</p> : null}
      </td>
      {actions === null ? null : (
        <td className="special-do no-print">
          {off === null ? null : <OffActions off={off} actions={actions} />}
          {swapped === null ? null : (
            <button type="button" className="btn btn-quiet" aria-label={`${t('calendar.remove')} ${formatDate(date, language)}`} onClick={() => actions.removeWorked(swapped)}>
              {t('calendar.remove')}
            </button>
          )}
        </td>
      )}
    </tr>
  )
}

const OffActions = ({ off, actions }: { readonly off: DayOff; readonly actions: DayActions }) => {
  const { t, language } = useCalendarWords()
  const day = formatDate(off.date, language)
  return (
    <>
      {off.status === 'proposed' ? (
        <button type="button" className="btn" aria-label={`${t('calendar.confirm')} ${day}`} onClick={() => actions.confirm(off)}>
          {t('calendar.confirm')}
        </button>
      ) : (
        <button type="button" className="btn btn-quiet" aria-label={`${t('calendar.edit')} ${day}`} onClick={() => actions.edit(off)}>
          {t('calendar.edit')}
        </button>
      )}
      <button type="button" className="btn btn-quiet" aria-label={`${t('calendar.remove')} ${day}`} onClick={() => actions.removeOff(off)}>
        {t('calendar.remove')}
      </button>
    </>
  )
}
