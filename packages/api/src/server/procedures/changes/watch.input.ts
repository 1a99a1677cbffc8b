import { z } from 'zod'

/** The id of the last notice the client has; what came after it is sent first. */
export const changesWatchInput = z
  .object({
    lastEventId: z
      .string()
      .regex(/^\d{1,15}$/)
      .nullish(),
  })
  .optional()
