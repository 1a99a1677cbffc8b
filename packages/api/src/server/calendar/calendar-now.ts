// The authority's own work calendar, or the one that everybody starts from.

import { changeCalendar, type CalendarChange, type WorkCalendar } from '@tiendo/domain'
import { refusal } from '../failure.ts'
import type { Loading } from '../work/load-items.ts'

export type CalendarNow = { readonly calendar: WorkCalendar; readonly version: number }

export const calendarNow = async ({ api, store }: Loading): Promise<CalendarNow> =>
  (await store.calendar.get()) ?? { calendar: api.calendar, version: 0 }

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
