import { z } from 'zod'
import { id } from '../../../schema/values.ts'

export const draftReadOnInput = z.object({ draftId: id })
