// What a change of the work calendar would move in every plan, before anybody saves it.

import type { CalendarPreview } from '../../../client/outputs.ts'
import { calendarNow, nextCalendar } from '../../calendar/calendar-now.ts'
import { procedureFor } from '../../trpc.ts'
import { movesEverywhere } from '../../work/moves.ts'
import { calendarPreviewInput } from './preview.input.ts'

export const preview = procedureFor('administrator')
  .input(calendarPreviewInput)
  .mutation(async ({ ctx, input: { changes } }): Promise<CalendarPreview> => {
    const calendar = nextCalendar(ctx, await calendarNow(ctx), changes)
    const moves = await movesEverywhere(ctx, (context) => ({ ...context, calendar }))
    return { calendar: calendar.version, moves }
  })
