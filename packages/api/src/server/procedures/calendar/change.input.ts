import { z } from 'zod'
import { calendarChanges } from '../../../schema/calendar-change.ts'
import { commandId, note, version } from '../../../schema/values.ts'

export const calendarChangeInput = z.object({
  /** 0 while the authority has the calendar that everybody starts from. */
  version,
  changes: calendarChanges,
  /** Each day names its own basis; this says what the change as a whole is for, and may be blank. */
  reason: note,
  commandId,
})
