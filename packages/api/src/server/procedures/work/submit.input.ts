import { z } from 'zod'
import { commandId, localDate, note, shareId, version } from '../../../schema/values.ts'

export const workSubmitInput = z.object({
  share: shareId,
  version,
  finishedOn: localDate,
  note: note.nullable(),
  commandId,
})
