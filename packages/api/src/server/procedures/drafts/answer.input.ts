import { z } from 'zod'
import { answer, commandId, id, valuePath, version } from '../../../schema/values.ts'

export const draftAnswerInput = z.object({
  draftId: id,
  version,
  /** A null answer takes an earlier one back. */
  answers: z.array(z.object({ path: valuePath, answer: answer.nullable() })).min(1).max(2000),
  commandId,
})
