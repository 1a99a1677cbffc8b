// Whose deadlines a calendar holds: the asker's unit, the whole authority, or one plan.

import { z } from 'zod'
import type { FeedScope } from '../client/outputs.ts'
import { exactly } from './exactly.ts'
import { id } from './values.ts'

export const feedScope = exactly<FeedScope>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('mine') }),
    z.strictObject({ kind: z.literal('authority') }),
    z.strictObject({ kind: z.literal('plan'), planId: id }),
  ]),
)
