// The work calendar of one authority: whole in one row, and whole in every event.

import { err, ok, type Result } from '@tiendo/domain'
import { eq } from 'drizzle-orm'
import { asKept } from '../codec/codec.ts'
import { calendarEvent } from '../codec/event.ts'
import type { Database } from '../engine/engine.ts'
import { applyToCalendar } from '../fold/calendar.ts'
import { calendars } from '../schema/calendars.ts'
import type { AuthorityId, CalendarAt, CalendarStore, Conflict } from '../store.ts'
import { calendarStream as stream } from '../stream.ts'
import { write } from '../write/write.ts'
import { stampOf, type Kept } from './kept.ts'

export const calendarStore = (db: Database, authority: AuthorityId, kept: Kept<CalendarAt>): CalendarStore => ({
  get: () => getCalendar(db, authority, kept),
  change: (version, given, by) =>
    write<{ readonly version: number }, Conflict>(
      db,
      authority,
      by,
      async (tx, led): Promise<Result<{ readonly version: number }, Conflict>> => {
        if (led.stream === stream) return ok({ version: led.version })
        return err({ code: 'store/conflict', version: (await getCalendar(tx, authority, kept))?.version ?? 0 })
      },
      async ({ tx, record }) => {
        const before = await getCalendar(tx, authority, kept)
        const stored = before?.version ?? 0
        if (stored !== version) return err({ code: 'store/conflict', version: stored })
        const event = asKept(calendarEvent, given)
        const after = applyToCalendar(before, event)
        await tx
          .insert(calendars)
          .values({ authority, ...after })
          .onConflictDoUpdate({ target: calendars.authority, set: after })
        const led = { stream, version: after.version }
        await record([{ ...led, event }], led)
        return ok({ version: after.version })
      },
    ),
})

const stamp = stampOf(calendars)

/** The same value while the row stays as it was. */
const getCalendar = async (
  db: Database,
  authority: AuthorityId,
  kept: Kept<CalendarAt>,
): Promise<CalendarAt | null> => {
  const own = eq(calendars.authority, authority)
  const [seen] = await db.select({ stamp }).from(calendars).where(own)
  if (seen === undefined) return null
  const known = kept.get(authority, stream, seen.stamp)
  if (known !== null) return known
  const [row] = await db
    .select({ calendar: calendars.calendar, version: calendars.version, stamp })
    .from(calendars)
    .where(own)
  if (row === undefined) return null
  const { stamp: read, ...calendar } = row
  kept.put(authority, stream, calendar, read)
  return calendar
}
