// The work calendar that every date of the authority is counted with, and its earlier versions.

import { calendarStream } from '@tiendo/db'
import type { CalendarPage, CalendarVersion } from '../../../client/outputs.ts'
import { calendarNow } from '../../calendar/calendar-now.ts'
import { memberProcedure } from '../../trpc.ts'

const LIMIT = 200

export const get = memberProcedure.query(async ({ ctx }): Promise<CalendarPage> => {
  const [{ calendar, version }, journal] = await Promise.all([calendarNow(ctx), ctx.store.history(calendarStream, LIMIT)])
  const history = journal.flatMap(({ event, by, byName, at }): readonly CalendarVersion[] => {
    if (event.kind !== 'calendarChanged') return []
    const { changes, reason } = event
    return [{ version: event.calendar.version, changes, reason, by, byName, at }]
  })
  return { calendar, version, may: { change: ctx.actor.role === 'administrator' }, history }
})
