// What a calendar program is given.

import { z } from 'zod'
import type { FeedScope } from '../store.ts'
import { exactly } from './codec.ts'

export const feedScope = exactly<FeedScope>()(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('mine') }),
    z.object({ kind: z.literal('authority') }),
    z.object({ kind: z.literal('plan'), planId: z.string() }),
  ]),
)
