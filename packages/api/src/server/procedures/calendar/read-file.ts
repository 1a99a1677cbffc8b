// What a file says of the work calendar, as steps from the one there is. Nothing is saved.

import { calendarDifference } from '@tiendo/domain'
import type { CalendarFile } from '../../../client/outputs.ts'
import { calendarNow } from '../../calendar/calendar-now.ts'
import { refusal } from '../../failure.ts'
import { CALENDAR_FILE_LIMIT } from '../../http/limit-body.ts'
import { procedureFor } from '../../trpc.ts'
import { calendarReadFileInput } from './read-file.input.ts'

export const readFile = procedureFor('administrator')
  .input(calendarReadFileInput)
  .mutation(async ({ ctx, input: { name, text } }): Promise<CalendarFile> => {
    if (Buffer.byteLength(text) > CALENDAR_FILE_LIMIT) throw refusal({ code: 'request/too-large', limit: CALENDAR_FILE_LIMIT })
    const { calendar } = await calendarNow(ctx)
    const read = ctx.api.calendars.read(name, text, calendar)
    if (!read.ok) throw refusal(read.error)
    return { changes: calendarDifference(calendar, read.value.calendar), left: read.value.left }
  })
