// A file comes as multipart form data: fields `file` and `commandId`. The body limit stands before this.

import { z } from 'zod'
import { commandId } from '../../../schema/values.ts'

export const draftImportInput: z.ZodType<FormData, FormData> = z.instanceof(FormData)

/** What stands in the form beside the file. */
export const draftImportFields = z.object({ commandId })
