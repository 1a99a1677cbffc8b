import { z } from 'zod'
import { id } from '../../../schema/values.ts'

export const planHistoryInput = z.object({ planId: id })
