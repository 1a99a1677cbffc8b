import { z } from 'zod'
import { commandId } from '../../../schema/values.ts'

export const removeSamplesInput = z.object({ commandId })
