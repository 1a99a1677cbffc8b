import { z } from 'zod'
import { id } from '../../../schema/values.ts'

export const subscriptionRevokeInput = z.object({ id })
