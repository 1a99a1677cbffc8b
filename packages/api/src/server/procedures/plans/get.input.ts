import { z } from 'zod'
import { id } from '../../../schema/values.ts'

export const planGetInput = z.object({ planId: id })
