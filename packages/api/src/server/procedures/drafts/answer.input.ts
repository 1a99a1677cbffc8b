import { z } from 'zod'
import { commandId, givenAnswer, id, version } from '../../../schema/values.ts'

export const draftAnswerInput = z.object({
  draftId: id,
  /** The one the asker saw: what others answered since is not written over. */
  version,
  answers: z.array(givenAnswer).min(1).max(10_000),
  commandId,
})
