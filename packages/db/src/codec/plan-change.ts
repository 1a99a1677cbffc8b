// What may be changed in a published plan, as its journal keeps it.

import type { PlanChange } from '@tiendo/domain'
import { z } from 'zod'
import { date, exactly } from './codec.ts'
import { settings } from './plan.ts'
import { timingChange } from './timing-change.ts'

const text = z.string()

export const planChanges = [
  z.object({ kind: z.literal('timingChanged'), workId: text, change: timingChange }),
  z.object({ kind: z.literal('settingsChanged'), settings, reason: text, by: text, on: date }),
] as const

export const planChange = exactly<PlanChange>()(z.discriminatedUnion('kind', planChanges))
