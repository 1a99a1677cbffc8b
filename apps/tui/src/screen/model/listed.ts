// Deadlines out of the authority's list: those of a day, of a cell of the heat map, of a saved view, of an event.

import { duePeriod, includes, type Awaited, type LocalDate, type WorkItem } from '@tiendo/domain'
import { filtered } from './saved.ts'
import type { ListOf, Of } from './state.ts'

export const ofThese = (items: readonly WorkItem[], { filter }: Of): readonly WorkItem[] =>
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
