import { z } from 'zod'
import { reshape } from '../../../schema/reshape.ts'
import { commandId, id, version } from '../../../schema/values.ts'

export const draftReshapeInput = z.object({ draftId: id, version, reshape, commandId })
