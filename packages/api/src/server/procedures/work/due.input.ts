import { z } from 'zod'
import { id, localDate } from '../../../schema/values.ts'

/** Days include both ends; work without a due day is left out once either is given. */
export const workDueInput = z
  .object({ planId: id.optional(), from: localDate.optional(), to: localDate.optional() })
  .optional()
