import { z } from 'zod'
import { id } from '../../../schema/values.ts'

/** Of a draft or of a plan. */
export const checksListInput = z.union([z.strictObject({ draftId: id }), z.strictObject({ planId: id })])
