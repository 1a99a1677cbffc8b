import { z } from 'zod'

export const calendarExportInput = z.object({ format: z.literal(['json', 'ics']) })
