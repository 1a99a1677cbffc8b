// A year at a glance: twelve months, one day of them in the tab order. Arrows go by days and weeks, PageUp and PageDown
// by months, over the ends of the year too; Enter chooses a day.
import { isLocalDate, localDate, monthOf, yearOf, type LocalDate } from '@tiendo/domain'
import { useEffect, useRef, useState } from 'react'
import { useCalendarWords } from '../../../shared/i18n/use-calendar-words.ts'
import type { DayLookup } from './day-kind.ts'
import { Legend } from './legend.tsx'
import { MonthTable } from './month-table.tsx'
import { nextDay } from './next-day.ts'

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

type Props = {
  readonly year: number
  readonly lookup: DayLookup
  readonly pending: ReadonlySet<LocalDate>
  readonly today: LocalDate
  readonly chosen: LocalDate
  readonly onChoose: (date: LocalDate) => void
  readonly onYear: (year: number) => void
}

const dayAt = (target: EventTarget | null): LocalDate | null => {
  const day = target instanceof Element ? target.closest<HTMLElement>('[data-day]')?.dataset['day'] : undefined
  return day !== undefined && isLocalDate(day) ? day : null
}

export const YearGrid = ({ year, lookup, pending, today, chosen, onChoose, onYear }: Props) => {
  const { t } = useCalendarWords()
  const body = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(chosen)
  const isMoving = useRef(false)
  const stop = [at, chosen, today].find((date) => yearOf(date) === year) ?? localDate(year, 1, 1)

  useEffect(() => {
    if (!isMoving.current) return
    isMoving.current = false
    body.current?.querySelector<HTMLElement>(`[data-day="${stop}"]`)?.focus()
  }, [stop])

  const onKey = (event: React.KeyboardEvent): void => {
    const day = dayAt(event.target)
    if (day === null || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onChoose(day)
      return
    }
    const next = nextDay(day, event.key)
    if (next === null) return
    event.preventDefault()
    isMoving.current = true
    setAt(next)
    if (yearOf(next) !== year) onYear(yearOf(next))
  }

  const onClick = ({ target }: React.MouseEvent): void => {
    const day = dayAt(target)
    if (day === null) return
    setAt(day)
    onChoose(day)
  }

  return (
    <section className="card year-card" aria-label={t('calendar.grid', { year })}>
      <div
        ref={body}
        className="cal-year"
      >
        {months.map((month) => (
          <MonthTable
            key={month}
            year={year}
            month={month}
            lookup={lookup}
            pending={pending}
            today={today}
            tabStop={monthOf(stop) === month ? stop : null}
            chosen={yearOf(chosen) === year && monthOf(chosen) === month ? chosen : null}
            onKey={onKey}
            onClick={onClick}
          />
        ))}
      </div>
      <Legend hasPending={pending.size > 0} />
    </section>
  )
}
