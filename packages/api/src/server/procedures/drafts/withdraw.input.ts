import { z } from 'zod'
import { commandId, givenAnswer, id, version } from '../../../schema/values.ts'

export const draftWithdrawInput = z.object({
  draftId: id,
  version,
  reshapeId: id,
  /** Answers as they were before it was made. */
  answers: z.array(givenAnswer).max(10_000),
  commandId,
})
