import { z } from 'zod'
import { id } from '../../../schema/values.ts'

export const draftGetInput = z.object({ draftId: id })
