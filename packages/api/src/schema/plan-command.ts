// What a person asks to change in a published plan. Blank reasons and words that say no time reach the domain, which
// refuses them with codes of its own.

import type { PlanCommand, PlanSettings } from '@tiendo/domain'
import { z } from 'zod'
import { exactly } from './exactly.ts'
import { id, officeDay, reason } from './values.ts'

const settings = exactly<PlanSettings>()(
  z.strictObject({
    beforeIncludesLimit: z.boolean(),
    rollForward: z.boolean(),
    reporting: z
      .strictObject({ cutOffDay: z.int().min(1).max(31), monthsBefore: z.int().min(0).max(11) })
      .exactOptional(),
  }),
)

export const planCommand = exactly<PlanCommand>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('moveOccurrence'), workId: id, key: id, due: officeDay.nullable(), reason }),
    z.strictObject({
      kind: z.literal('changeTiming'),
      workId: id,
      from: id.nullable(),
      phrase: z.string().max(2000),
      reason,
    }),
    z.strictObject({ kind: z.literal('changeSettings'), settings, reason }),
  ]),
)
