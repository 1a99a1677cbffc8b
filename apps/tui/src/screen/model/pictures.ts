// Many deadlines at once: a month, and units by periods. The last answers are kept while their lists are the same.

import {
  heatMap,
  localDate,
  monthGrid,
  monthOf,
  vietnam,
  yearOf,
  type HeatMap,
  type MonthGrid,
} from '@tiendo/domain'
import { ofThese } from './listed.ts'
import type { Place, State } from './state.ts'

const remembered = <T>() => {
  const known = new WeakMap<object, { readonly key: string; readonly value: T }>()
  return (source: object, key: string, make: () => T): T => {
    const last = known.get(source)
    if (last?.key === key) return last.value
    const value = make()
    known.set(source, { key, value })
    return value
  }
}

const months = remembered<MonthGrid>()
const heats = remembered<HeatMap>()

/** Null while the deadlines are being loaded; until the calendar comes, the country's. */
export const monthOfPlace = (state: State, place: Extract<Place, { readonly kind: 'month' }>): MonthGrid | null => {
  const { due, calendar } = state.data
  if (due === null) return null
  const [year, month] = [yearOf(place.day), monthOf(place.day)]
  const days = calendar?.calendar ?? vietnam
  return months(due, `${year}-${month} ${calendar === null ? '' : days.version} ${JSON.stringify(place.of)}`, () =>
    monthGrid(ofThese(due, place.of), { year, month, calendar: days }),
  )
}

/** Twelve periods: a year of months, or three of quarters. */
export const heatOfPlace = (
  { data: { due } }: State,
  { by, year, of }: Extract<Place, { readonly kind: 'heat' }>,
): HeatMap | null => {
  if (due === null) return null
  const to = localDate(by === 'month' ? year : year + 2, 12, 31)
  return heats(due, `${by} ${year} ${JSON.stringify(of)}`, () =>
    heatMap(ofThese(due, of), { unit: by, from: localDate(year, 1, 1), to }),
  )
}
