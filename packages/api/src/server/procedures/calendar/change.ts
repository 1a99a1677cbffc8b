// The next version of the authority's work calendar. From then on every date is counted with it.

import type { WorkCalendar } from '@tiendo/domain'
import { calendarAt, calendarNow, nextCalendar } from '../../calendar/calendar-now.ts'
import { refusal } from '../../failure.ts'
import { signature } from '../../stored.ts'
import { procedureFor } from '../../trpc.ts'
import { calendarChangeInput } from './change.input.ts'

type CalendarWritten = { readonly version: number; readonly calendar: WorkCalendar }

export const change = procedureFor('administrator')
  .input(calendarChangeInput)
  .mutation(async ({ ctx, input: { version, changes, reason, commandId } }): Promise<CalendarWritten> => {
    const now = await calendarNow(ctx)
    // Another version than the asker saw: a command sent again, or somebody else's change. Storage knows which, and
    // writes neither.
    const isNew = now.version === version
    const calendar = isNew ? nextCalendar(ctx, now, changes) : now.calendar
    const event = { kind: 'calendarChanged', calendar, changes, reason } as const
    const written = await ctx.store.calendar.change(version, event, signature(ctx, commandId))
    if (!written.ok) throw refusal(written.error)
    return { version: written.value.version, calendar: isNew ? calendar : await calendarAt(ctx.store, written.value.version) }
  })
