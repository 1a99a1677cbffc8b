import { z } from 'zod'
import { id } from '../../../schema/values.ts'

export const planSourceInput = z.object({ planId: id })
