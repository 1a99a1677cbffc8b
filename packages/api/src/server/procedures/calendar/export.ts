// The work calendar as a file: JSON that comes back whole, or iCalendar for other programs.

import type { TextFile } from '../../../client/outputs.ts'
import { calendarNow } from '../../calendar/calendar-now.ts'
import { latestChange } from '../../feed/latest-change.ts'
import { memberProcedure } from '../../trpc.ts'
import { calendarExportInput } from './export.input.ts'

export const exportCalendar = memberProcedure
  .input(calendarExportInput)
  .query(async ({ ctx, input: { format } }): Promise<TextFile> => {
    const [{ calendar }, stamp] = await Promise.all([calendarNow(ctx), latestChange(ctx.store)])
    const name = `lich-lam-viec-${calendar.version}.${format}`
    return format === 'json'
      ? { name, type: 'application/json', text: ctx.api.calendars.json(calendar) }
      : { name, type: 'text/calendar', text: ctx.api.calendars.ics(calendar, stamp) }
  })
