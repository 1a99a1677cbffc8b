// The next version of the authority's work calendar. From then on every date is counted with it.

import type { WorkCalendar } from '@tiendo/domain'
import { calendarNow, nextCalendar } from '../../calendar/calendar-now.ts'
import { signature, stored } from '../../stored.ts'
import { procedureFor } from '../../trpc.ts'
import { calendarChangeInput } from './change.input.ts'

type CalendarWritten = { readonly version: number; readonly calendar: WorkCalendar }

export const change = procedureFor('administrator')
  .input(calendarChangeInput)
  .mutation(async ({ ctx, input: { version, changes, reason, commandId } }): Promise<CalendarWritten> => {
    const now = await calendarNow(ctx)
    // Another version than the asker saw: a command sent again, or somebody else's change. Storage knows which, and
    // writes neither.
    const calendar = now.version === version ? nextCalendar(ctx, now, changes) : now.calendar
    const event = { kind: 'calendarChanged', calendar, changes, reason } as const
    const written = stored(await ctx.store.calendar.change(version, event, signature(ctx, commandId)), 'plan')
    return { version: written.version, calendar: (await calendarNow(ctx)).calendar }
  })
