// Deadlines out of the authority's list: those of a day, of a cell of the heat map, of a saved view, of an event; and the
// two pictures of many at once, a month and a heat map. The last answers are kept while their lists are the same.

import {
  duePeriod,
  heatMap,
  includes,
  localDate,
  monthGrid,
  monthOf,
  vietnam,
  yearOf,
  type Awaited,
  type HeatMap,
  type LocalDate,
  type MonthGrid,
  type WorkItem,
} from '@tiendo/domain'
import { filtered } from './saved.ts'
import type { ListOf, Of, Place, State } from './state.ts'

const ofThese = (items: readonly WorkItem[], { filter }: Of): readonly WorkItem[] =>
  filter === null ? items : filtered(items, filter)

/** Whose work of a day is best done on it: its own last day is a day of rest. */
const isSafeOn = ({ occurrence: { due, safe } }: WorkItem, date: LocalDate): boolean => safe === date && due !== date

export const listItems = (due: readonly WorkItem[], list: ListOf, today: LocalDate): readonly WorkItem[] => {
  const items = ofThese(due, list.of)
  switch (list.kind) {
    case 'day':
      return items.filter((item) => item.occurrence.due === list.date || isSafeOn(item, list.date))
    case 'cell': {
      const period = duePeriod(list.period, today)
      return items.filter(
        ({ organisation, occurrence }) =>
          organisation.id === list.organisation.id &&
          period !== null &&
          occurrence.due !== null &&
          includes(period, occurrence.due),
      )
    }
    case 'saved':
      return items
  }
}

/** The shares that wait for an event. */
export const awaitedItems = (due: readonly WorkItem[], { works }: Awaited): readonly WorkItem[] => {
  const waiting = new Set(
    works.flatMap(({ plan, work, recorded }) => (recorded === null ? [`${plan.id}/${work.id}`] : [])),
  )
  return due.filter((item) => item.standing === 'waitingEvent' && waiting.has(`${item.plan.id}/${item.work.id}`))
}

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
