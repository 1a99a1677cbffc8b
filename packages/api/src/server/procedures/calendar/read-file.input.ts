import { z } from 'zod'

/** How long the text may be is for the procedure to say, in bytes. */
export const calendarReadFileInput = z.object({ name: z.string().max(500), text: z.string() })
