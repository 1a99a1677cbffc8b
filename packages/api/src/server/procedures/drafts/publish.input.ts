import { z } from 'zod'
import { commandId, id, version } from '../../../schema/values.ts'

export const draftPublishInput = z.object({
  draftId: id,
  version,
  /** Publishes doubtful values that nobody has answered; they are badged as not reviewed. */
  unreviewed: z.boolean(),
  commandId,
})
