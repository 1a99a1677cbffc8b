// The authority's own work calendar, or the one that everybody starts from.

import { changeCalendar, type CalendarChange, type WorkCalendar } from '@tiendo/domain'
import { calendarStream, type AuthorityStore } from '@tiendo/db'
import { refusal } from '../failure.ts'
import type { Loading } from '../work/load-items.ts'

export type CalendarNow = { readonly calendar: WorkCalendar; readonly version: number }

export const calendarNow = async ({ api, store }: Loading): Promise<CalendarNow> =>
  (await store.calendar.get()) ?? { calendar: api.calendar, version: 0 }

const EARLIER = 500

/** As one of its versions had it; the journal keeps each of them whole. */
export const calendarAt = async (store: AuthorityStore, version: number): Promise<WorkCalendar> => {
  const journal = await store.history(calendarStream, EARLIER)
  const event = journal.find((entry) => entry.version === version)?.event
  if (event?.kind !== 'calendarChanged') throw new Error(`no version ${version} of the calendar of ${store.authority}`)
  return event.calendar
}

/** Its next version, which is the authority's own; or everything that would be wrong with it. */
export const nextCalendar = (
  { api, store }: Loading,
  { calendar }: CalendarNow,
  changes: readonly CalendarChange[],
): WorkCalendar => {
  const next = changeCalendar(calendar, changes, api.today())
  if (!next.ok) throw refusal({ code: 'calendar/not-sound', issues: next.error })
  return { ...next.value, id: store.authority }
}
