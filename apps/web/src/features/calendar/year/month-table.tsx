// One month of the year, each day with its mark; what a mark means is also said.
import { dayOf, weekdayOf, type LocalDate } from '@tiendo/domain'
import { dayOffName, formatDateWithWeekday, monthNameEn, shortWeekday } from '@tiendo/text'
import { memo } from 'react'
import { useCalendarWords } from '../../../shared/i18n/use-calendar-words.ts'
import type { DayInfo, DayLookup } from './day-kind.ts'
import { monthWeeks } from './month-weeks.ts'

type Props = {
  readonly year: number
  readonly month: number
  readonly lookup: DayLookup
  /** Days that steps not yet saved touch. */
  readonly pending: ReadonlySet<LocalDate>
  readonly today: LocalDate
  /** The days of this month, where they are: the one in the tab order, and the one chosen. */
  readonly tabStop: LocalDate | null
  readonly chosen: LocalDate | null
  readonly onKey: (event: React.KeyboardEvent) => void
  readonly onClick: (event: React.MouseEvent) => void
}

export const MonthTable = ({ year, month, lookup, pending, today, tabStop, chosen, onKey, onClick }: Props) => {
  const { t, language } = useCalendarWords()
  const weeks = monthWeeks(year, month)
  const name = t('calendar.month', { month: language === 'vi' ? month : monthNameEn(month) })
  return (
    <div>
      <p className="cal-month-name" aria-hidden="true">
        {name}
      </p>
      <div className="cal-month" role="grid" tabIndex={-1} aria-label={`${name} ${year}`} onKeyDown={onKey} onClick={onClick}>
        <div role="row" className="cal-week">
          {/* Every month has a whole second week. */}
          {weeks[1]?.map((date) => (
            <span key={date} role="columnheader">
              {shortWeekday(date, language)}
            </span>
          ))}
        </div>
        {weeks.map((week) => (
          <div key={week[0]} role="row" className="cal-week">
            {week.map((date) => (
              <Day key={date} date={date} info={lookup(date)} isPending={pending.has(date)} isToday={date === today} isTabStop={date === tabStop} isChosen={date === chosen} />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

type DayProps = {
  readonly date: LocalDate
  readonly info: DayInfo
  readonly isPending: boolean
  readonly isToday: boolean
  readonly isTabStop: boolean
  readonly isChosen: boolean
}

const Day = memo(({ date, info, isPending, isToday, isTabStop, isChosen }: DayProps) => {
  const { t, language } = useCalendarWords()
  const { kind, dayOff } = info
  const words = [
    formatDateWithWeekday(date, language),
    kind === 'working' ? null : t(`calendar.${kind}`),
    dayOff === null ? null : dayOffName(dayOff, language),
    isPending ? t('calendar.pending') : null,
  ]
    .filter((part) => part !== null)
    .join(', ')
  return (
    <div
      role="gridcell"
      className="cal-day"
      data-day={date}
      data-kind={kind}
      data-pending={isPending ? true : undefined}
      style={{ gridColumnStart: weekdayOf(date) }}
      tabIndex={isTabStop ? 0 : -1}
      aria-colindex={weekdayOf(date)}
      aria-label={words}
      aria-selected={isChosen}
      aria-current={isToday ? 'date' : undefined}
      title={kind === 'working' && !isPending ? undefined : words}
    >
      <span>{dayOf(date)}</span>
    </div>
  )
})
