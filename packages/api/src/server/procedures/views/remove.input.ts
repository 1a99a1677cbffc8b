import { z } from 'zod'
import { id } from '../../../schema/values.ts'

export const viewRemoveInput = z.object({ id })
