// An entry that our own writer made: its properties `X-TIENDO-…` say all that the calendar knows of the day.

import { parseLocalDate, type DayOff, type SwappedDay, type WorkCalendar } from '@tiendo/domain'
import { ownNames, readProperties, wordsOf, type Properties } from './ics-properties.ts'
import type { ContentLine } from './ics-entries.ts'
import { dayOff, SCHEMA, soundDayOff, swappedDay, weekday } from './schema.ts'

/** Null where the calendar is not ours. */
export const ownHead = (lines: readonly ContentLine[]): WorkCalendar | null => {
  const head = readProperties(lines, new Set(ownNames))
  const [schema, id, version] = ['schema', 'id', 'version'].map((name) => wordsOf(head, `x-tiendo-${name}`))
  const rest = wordsOf(head, 'x-tiendo-weekly-rest')
  if (schema !== SCHEMA || typeof id !== 'string' || typeof version !== 'string' || rest === null) return null
  const days = weekday.array().safeParse(rest.split(' ').filter((word) => word !== '').map(Number))
  return days.success ? { id, version, weeklyRest: days.data, daysOff: [], worked: [] } : null
}

export const isOwn = (properties: Properties): boolean => properties.has('x-tiendo-kind')

export type OwnEntry = { readonly kind: 'off'; readonly day: DayOff } | { readonly kind: 'worked'; readonly day: SwappedDay }

/** Null where a property of ours is missing or makes no sense. */
export const ownEntry = (properties: Properties): OwnEntry | null => {
  const own = (name: string): string | undefined => wordsOf(properties, `x-tiendo-${name}`) ?? undefined
  const date = wordsOf(properties, 'dtstart') ?? ''
  if (!parseLocalDate(date).ok) return null
  if (own('kind') === 'worked') {
    const read = swappedDay.safeParse({ date, forDate: own('for'), basis: own('basis') })
    return read.success ? { kind: 'worked', day: read.data } : null
  }
  const [name, label, basis, status, scope] = ['name', 'label', 'basis', 'status', 'scope'].map(own)
  const read = dayOff.safeParse({ date, name, label, basis, status, scope })
  return read.success && own('kind') === 'off' ? { kind: 'off', day: soundDayOff(read.data) } : null
}
