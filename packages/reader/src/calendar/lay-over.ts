// Days from elsewhere laid over a calendar: added where it has none; where it has one, its own stays with its legal basis.

import type { DayOff, WorkCalendar } from '@tiendo/domain'
import type { LeftWhy } from './result.ts'

/** Why a day is not added though it says something new; null where it is, or where it is off already. */
export type Laid = { readonly calendar: WorkCalendar; readonly refused: ReadonlyMap<DayOff, LeftWhy> }

const byDate = (a: DayOff, b: DayOff): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)

export const layOver = (calendar: WorkCalendar, days: readonly DayOff[]): Laid => {
  const known = new Map(calendar.daysOff.map((day) => [day.date, day]))
  const worked = new Set(calendar.worked.map(({ date }) => date))
  const refused = new Map<DayOff, LeftWhy>()
  const added = new Map<string, DayOff>()
  for (const day of days) {
    const here = known.get(day.date)
    if (worked.has(day.date)) refused.set(day, 'worked')
    else if (here === undefined) added.set(day.date, added.get(day.date) ?? day)
    else if (here.status === 'proposed' && day.status === 'confirmed') refused.set(day, 'proposed')
  }
  if (added.size === 0) return { calendar, refused }
  return { calendar: { ...calendar, daysOff: [...calendar.daysOff, ...added.values()].toSorted(byDate) }, refused }
}
