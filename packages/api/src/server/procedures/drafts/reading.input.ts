import { z } from 'zod'
import { id } from '../../../schema/values.ts'

export const draftReadingInput = z.object({ draftId: id })
