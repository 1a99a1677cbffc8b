import { z } from 'zod'
import { commandId, id, version } from '../../../schema/values.ts'

export const draftDiscardInput = z.object({ draftId: id, version, commandId })
