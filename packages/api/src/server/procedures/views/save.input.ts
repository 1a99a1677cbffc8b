import { z } from 'zod'
import { givenName, plainText } from '../../../schema/values.ts'

/** The id is made by the client; the same again takes the place of what was saved. */
export const viewSaveInput = z.object({
  id: z.uuid(),
  name: givenName,
  page: plainText(100),
  query: plainText(4000),
})
