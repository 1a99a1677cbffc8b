// A timeline beside the names of rows: one column a month. A window is a line, its last day the mark of where the work
// stands, waiting a dotted line from today on, today an upright.

import { monthOf, yearOf, type LocalDate } from '@tiendo/domain'
import type { Row } from '../model/row.ts'
import type { State } from '../model/state.ts'
import { toneOf, type Theme } from '../theme.ts'
import { seg, type Line, type Segment } from './line.ts'

type Axis = {
  /** January of it is the first column. */
  readonly firstYear: number
  readonly months: number
}

const NAMES_LEAST = 26
const NAMES_MOST = 62
const YEARS_MOST = 8

/** As many whole years as fit beside the names. */
export const axisOf = ({ axis, today }: State, columns: number): Axis => {
  const names = Math.min(NAMES_MOST, Math.max(NAMES_LEAST, Math.floor(columns * 0.4)))
  const years = Math.max(1, Math.min(YEARS_MOST, Math.floor((columns - names - 1) / 12)))
  return { firstYear: axis ?? yearOf(today), months: years * 12 }
}

const columnOf = (day: LocalDate, { firstYear }: Axis): number => (yearOf(day) - firstYear) * 12 + monthOf(day) - 1

/** Years over their first month; `indent` columns stand before them. */
export const axisYears = ({ firstYear, months }: Axis, indent: number): Line => [
  seg(' '.repeat(Math.max(0, indent))),
  ...Array.from({ length: months / 12 }, (_, index) => seg(`${firstYear + index}`.padEnd(12), 'dim')),
]

export const axisQuarters = ({ months }: Axis): Line => [seg('Q1 Q2 Q3 Q4 '.repeat(months / 12), 'dim')]

/** Where two marks fall into one month the later stands. */
const marksOf = (row: Row, axis: Axis, today: LocalDate, theme: Theme): ReadonlyMap<number, Segment> => {
  const cells = new Map<number, Segment>()
  const put = (from: number, to: number, segment: Segment): void => {
    for (let at = Math.max(0, from); at <= Math.min(to, axis.months - 1); at += 1) cells.set(at, segment)
  }
  const last = axis.months - 1
  for (const { occurrence, standing } of row.occurrences) {
    const { from, due } = occurrence
    if (due !== null) {
      if (from !== null) put(columnOf(from, axis), columnOf(due, axis), seg(theme.window, toneOf(standing)))
      continue
    }
    const since = standing === 'waitingEvent' ? today : from
    if (since !== null) put(columnOf(since, axis), last, seg(theme.dots, 'dim'))
  }
  for (const { occurrence, standing } of row.occurrences) {
    const day = occurrence.due ?? (standing === 'waitingEvent' ? today : null)
    if (day !== null) put(columnOf(day, axis), columnOf(day, axis), seg(theme.glyph(standing), toneOf(standing)))
  }
  return cells
}

export const axisRow = (row: Row, axis: Axis, today: LocalDate, theme: Theme): Line => {
  const marks = marksOf(row, axis, today, theme)
  const now = columnOf(today, axis)
  return Array.from({ length: axis.months }, (_, at): Segment => marks.get(at) ?? seg(at === now ? theme.side : ' ', 'dim'))
}
