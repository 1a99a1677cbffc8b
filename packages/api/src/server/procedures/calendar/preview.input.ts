import { z } from 'zod'
import { calendarChanges } from '../../../schema/calendar-change.ts'

export const calendarPreviewInput = z.object({ changes: calendarChanges })
