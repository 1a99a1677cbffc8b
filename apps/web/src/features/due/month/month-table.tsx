// The month as a grid of days after WAI-ARIA: arrows move by day and week, Home and End along the week, Page Up and Page
// Down by month (with Shift by year), Enter opens the day.
import { addDays, addMonths, weekdayOf, type LocalDate, type MonthGrid } from '@tiendo/domain'
import { shortWeekday, weekdayName } from '@tiendo/text'
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'
import { DayCell } from './day-cell.tsx'

type Props = {
  readonly grid: MonthGrid
  readonly label: string
  readonly today: LocalDate
  readonly focused: LocalDate
  /** Whether focus has to follow: the day was reached by a key, perhaps in a month not drawn before. */
  readonly follow: boolean
  readonly onMove: (day: LocalDate, byKey: boolean) => void
  readonly onOpen: (day: LocalDate) => void
}

const moved = (event: KeyboardEvent, day: LocalDate): LocalDate | null => {
  switch (event.key) {
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'Home':
      return addDays(day, 1 - weekdayOf(day))
    case 'End':
      return addDays(day, 7 - weekdayOf(day))
    case 'PageDown':
      return addMonths(day, event.shiftKey ? 12 : 1)
    case 'PageUp':
      return addMonths(day, event.shiftKey ? -12 : -1)
    default:
      return null
  }
}

export const MonthTable = ({ grid, label, today, focused, follow, onMove, onOpen }: Props) => {
  const { language } = useDueWords()
  const table = useRef<HTMLTableElement>(null)
  const drawn = grid.weeks.flat().find(({ date }) => date === focused)
  // Another month draws other cells. Whoever has gone on to something else meanwhile is left there.
  useLayoutEffect(() => {
    const { activeElement } = document
    const isHere = activeElement === null || activeElement === document.body || table.current?.contains(activeElement) === true
    if (follow && drawn !== undefined && isHere) table.current?.querySelector<HTMLElement>(`[data-day="${drawn.date}"]`)?.focus()
  }, [drawn, follow])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLElement) || !event.target.matches('[data-day]')) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onOpen(focused)
      return
    }
    const to = moved(event, focused)
    if (to === null) return
    event.preventDefault()
    onMove(to, true)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- WAI-ARIA's own grid of days is a table
    <table className="month" role="grid" aria-label={label} ref={table} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          {(grid.weeks[0] ?? []).map(({ date }) => (
            <th key={date} scope="col" abbr={weekdayName(weekdayOf(date), language)}>
              {shortWeekday(date, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.weeks.map((week) => (
          <tr key={week[0]?.date}>
            {week.map((day) => (
              <DayCell key={day.date} day={day} isToday={day.date === today} isStop={day.date === focused} onFocus={() => onMove(day.date, false)} onOpen={() => onOpen(day.date)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
