import { z } from 'zod'
import { commandId, id } from '../../../schema/values.ts'

export const draftStopReadingInput = z.object({ draftId: id, commandId })
