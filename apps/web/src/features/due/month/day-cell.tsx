// One day of the calendar: its number, why it is not worked, and as much of what is due as fits.
import { dayOf, type MonthDay, type WorkOccurrence } from '@tiendo/domain'
import { Link } from '@tanstack/react-router'
import { formatDateWithWeekday, formatDayMonth, standingShort } from '@tiendo/text'
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'
import { Glyph } from '../../../shared/ui/glyph.tsx'
import { toneOf } from '../../../shared/ui/tone.ts'
import { useDayMark } from './day-words.ts'

/** Entries that fit; with more, the last line says how many. */
const FIT = 3

type Props = {
  readonly day: MonthDay
  readonly isToday: boolean
  readonly isStop: boolean
  readonly onFocus: () => void
  readonly onOpen: () => void
}

export const DayCell = ({ day, isToday, isStop, onFocus, onOpen }: Props) => {
  const { t, language } = useDueWords()
  const mark = useDayMark()(day)
  const entries = [...day.due.map((work) => ({ work, safe: false })), ...day.safe.map((work) => ({ work, safe: true }))]
  const shown = entries.length > FIT ? entries.slice(0, FIT - 1) : entries
  const left = entries.length - shown.length
  const said = [
    formatDateWithWeekday(day.date, language),
    isToday ? t('due.isToday') : null,
    mark?.name ?? (day.rest === null ? null : t('due.weeklyRest')),
    entries.length === 0 ? null : t('due.works', { count: day.due.length }),
  ].filter((part) => part !== null)
  return (
    <td
      className="month-day"
      tabIndex={isStop ? 0 : -1}
      aria-label={said.join(', ')}
      aria-current={isToday ? 'date' : undefined}
      data-day={day.date}
      data-rest={day.rest !== null}
      data-outside={!day.inMonth}
      onFocus={onFocus}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('a') === null) onOpen()
      }}
    >
      <div className="month-number">
        <span className="month-date">{dayOf(day.date)}</span>
        {mark === null ? null : (
          <span className="month-mark" data-kind={mark.kind} title={`${mark.name}. ${t('due.basis', { basis: mark.basis })}`}>
            {mark.name}
          </span>
        )}
      </div>
      <ul>
        {shown.map(({ work, safe }) => (
          <Entry key={`${safe ? 'safe' : 'due'}/${work.work.planId}/${work.work.id}/${work.occurrence.key}`} work={work} safe={safe} />
        ))}
        {left === 0 ? null : (
          <li className="month-more" title={t('due.moreHint', { count: left })}>
            {t('due.more', { count: left })}
          </li>
        )}
      </ul>
    </td>
  )
}

const Entry = ({ work: { work, plan, occurrence, standing, items }, safe }: { readonly work: WorkOccurrence; readonly safe: boolean }) => {
  const { t, language } = useDueWords()
  const hint = safe && occurrence.due !== null ? t('due.safeMark', { day: formatDayMonth(occurrence.due, language) }) : standingShort(standing, language)
  const units = items.length > 1 ? ` (${t('due.units', { count: items.length })})` : ''
  return (
    <li>
      {/* Out of the tab order: Enter on the day opens all of it. */}
      <Link className="month-entry" data-tone={toneOf(standing)} data-safe={safe} tabIndex={-1} title={`${hint}: ${work.title}${units}`} to="/ke-hoach/$planId" params={{ planId: plan.id }} search={{ work: work.id, key: occurrence.key }}>
        {safe ? null : <Glyph standing={standing} size={10} />}
        <span className="month-title">
          {safe ? <i>{t('due.doneBy')} · </i> : null}
          {work.title}
        </span>
        {items.length > 1 ? <b>{items.length}</b> : null}
      </Link>
    </li>
  )
}
