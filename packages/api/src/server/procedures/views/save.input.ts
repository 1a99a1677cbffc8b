import { z } from 'zod'
import { givenName } from '../../../schema/values.ts'

/** The id is made by the client; the same again takes the place of what was saved. */
export const viewSaveInput = z.object({
  id: z.uuid(),
  name: givenName,
  page: z.string().min(1).max(100),
  query: z.string().max(4000),
})
