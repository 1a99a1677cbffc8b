import { z } from 'zod'
import { commandId, note, shareId, version } from '../../../schema/values.ts'

/** The domain says which percent is out of range, so that form and server refuse alike. */
export const workReportInput = z.object({
  share: shareId,
  version,
  percent: z.number(),
  note: note.nullable(),
  commandId,
})
