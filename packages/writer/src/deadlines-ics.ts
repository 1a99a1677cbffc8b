// Deadlines as iCalendar (RFC 5545), for a file or for an address that a calendar program asks again and again.

import type { WorkItem } from '@tiendo/domain'
import { deadlineEvent, type Shares } from './deadline-event.ts'
import { icsText, type Property } from './ics.ts'
import type { DeadlinesIcsOptions } from './ics-options.ts'

/** How often a program may ask: days move seldom, and a morning's news should be there by noon. */
const AGAIN = 'PT6H'

const refresh: readonly Property[] = [
  ['refresh-interval', {}, 'duration', AGAIN],
  ['x-published-ttl', {}, 'unknown', AGAIN],
]

/** Shares of one occurrence together, in the order they come. */
const byOccurrence = (items: readonly WorkItem[]): readonly Shares[] => {
  const groups = new Map<string, [WorkItem, ...WorkItem[]]>()
  for (const item of items) {
    const id = JSON.stringify([item.plan.id, item.work.id, item.occurrence.key])
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [item])
    else group.push(item)
  }
  return [...groups.values()]
}

/** One event for each occurrence with a due day; what has none is in no calendar. The same input gives the same text. */
export const deadlinesIcs = (items: readonly WorkItem[], options: DeadlinesIcsOptions): string => {
  const events = byOccurrence(items).flatMap((shares) => {
    const { due } = shares[0].occurrence
    return due === null ? [] : [deadlineEvent(shares, due, options)]
  })
  return icsText(events, options, refresh)
}
