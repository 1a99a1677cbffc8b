// Keys of the two pictures that are not tables: a month, where arrows go from day to day, and a heat map, where they go
// from cell to cell. And the periods of a timeline.

import { addDays, addMonths, localDate, monthOf, yearOf, type LocalDate } from '@tiendo/domain'
import type { Step } from '../event.ts'
import type { Key } from '../keys.ts'
import { heatOfPlace } from '../model/pictures.ts'
import { lookOf, placeOf, withLook, withPlace, type Place, type State } from '../model/state.ts'

const still = (state: State): Step => [state, []]

type Month = Extract<Place, { readonly kind: 'month' }>
type Heat = Extract<Place, { readonly kind: 'heat' }>

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most))

const toDay = (state: State, place: Month, day: LocalDate): Step => still(withPlace(state, { ...place, day }))

const toCell = (state: State, place: Heat, row: number, period: number): Step => {
  const map = heatOfPlace(state, place)
  if (map === null) return still(state)
  const index = clamp(row, map.rows.length - 1)
  const moved = withPlace(state, { ...place, period: clamp(period, map.periods.length - 1) })
  return still(withLook(moved, { cursor: { row: null, index, top: 0 } }))
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  left: [0, -1],
  right: [0, 1],
  up: [-1, 0],
  k: [-1, 0],
  down: [1, 0],
  j: [1, 0],
  pageUp: [-10, 0],
  pageDown: [10, 0],
}

/** A key that moves inside the picture one is at; null where it means what it means everywhere. */
export const gridKey = (state: State, key: Key): Step | null => {
  const place = placeOf(state)
  const step = STEPS[key.kind === 'text' ? key.text : key.name]
  if (step === undefined) return null
  const [down, right] = step
  if (place.kind === 'month') {
    // A page is a month.
    if (Math.abs(down) === 10) return toDay(state, place, addMonths(place.day, down / 10))
    return toDay(state, place, addDays(place.day, down * 7 + right))
  }
  if (place.kind !== 'heat') return null
  return toCell(state, place, lookOf(state).cursor.index + down, place.period + right)
}

/** `[` and `]`: a month, the years of a heat map, or those of a timeline, earlier or later. */
export const turnPeriod = (state: State, by: -1 | 1): Step => {
  const place = placeOf(state)
  switch (place.kind) {
    case 'month':
      return toDay(state, place, addMonths(place.day, by))
    case 'heat':
      return still(withPlace(state, { ...place, year: place.year + by }))
    default:
      return lookOf(state).timeline
        ? still({ ...state, axis: (state.axis ?? yearOf(state.today)) + by })
        : still(state)
  }
}

export const firstOrLast = (state: State, last: boolean): Step | null => {
  const place = placeOf(state)
  if (place.kind === 'month') {
    const first = localDate(yearOf(place.day), monthOf(place.day), 1)
    return toDay(state, place, last ? addDays(addMonths(first, 1), -1) : first)
  }
  return place.kind === 'heat' ? toCell(state, place, last ? Number.MAX_SAFE_INTEGER : 0, place.period) : null
}

/** The same heat map by the other kind of period. */
export const turnBy = (state: State): Step => {
  const place = placeOf(state)
  return place.kind === 'heat'
    ? still(withPlace(state, { ...place, by: place.by === 'month' ? 'quarter' : 'month', period: 0 }))
    : still(state)
}

/** What Enter opens: the deadlines of the day or of the cell. Null where nothing is there. */
export const openedList = (state: State): Place | null => {
  const place = placeOf(state)
  if (place.kind === 'month') return { kind: 'list', list: { kind: 'day', date: place.day, of: place.of } }
  if (place.kind !== 'heat') return null
  const map = heatOfPlace(state, place)
  const row = map?.rows[lookOf(state).cursor.index]
  const period = map?.periods[place.period]
  return row === undefined || period === undefined
    ? null
    : { kind: 'list', list: { kind: 'cell', organisation: row.organisation, period, of: place.of } }
}
