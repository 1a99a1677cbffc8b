// A plan's money as the journal keeps it: entries, transfers, carry-overs, and what else was decided about its book.

import {
  carryOverGrounds,
  moneyStages,
  overspendPolicies,
  type CarryOver,
  type Kept,
  type MoneyBook,
  type MoneyEntry,
  type MoneyEvent,
  type MoneyTransfer,
} from '@tiendo/domain'
import { z } from 'zod'
import { date, dong, exactly, list } from './codec.ts'

const text = z.string()
const words = text.nullable()
const policy = z.literal(overspendPolicies)

const withdrawn = z.object({ by: text, recordedOn: date, reason: text })
const kept = { by: text, recordedOn: date, withdrawn: withdrawn.nullable(), batch: words }
const dated = { id: text, fiscalYear: z.number(), amount: dong, on: date, act: words }

const entry = exactly<Kept<MoneyEntry>>()(
  z.object({
    ...dated,
    ...kept,
    stage: z.literal(moneyStages),
    lineId: words,
    source: words,
    taskId: words,
    unit: words,
    note: words,
  }),
)

const transfer = exactly<Kept<MoneyTransfer>>()(z.object({ ...dated, ...kept, from: text, to: text, reason: text }))

const carryOver = exactly<Kept<CarryOver>>()(
  z.object({
    ...dated,
    ...kept,
    lineId: text,
    ground: z.literal(carryOverGrounds),
    reason: text,
  }),
)

export const moneyLinks: z.ZodType<MoneyBook['links']> = z.record(text, list(text))

export const moneyEvent = exactly<MoneyEvent>()(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('moneyRecorded'), entries: list(entry) }),
    z.object({ kind: z.literal('moneyTransferred'), transfer }),
    z.object({ kind: z.literal('moneyCarriedOver'), carryOver }),
    z.object({ kind: z.literal('moneyWithdrawn'), id: text, withdrawn }),
    z.object({ kind: z.literal('lineLinked'), lineId: text, taskIds: list(text) }),
    z.object({ kind: z.literal('policySet'), policy, reason: text }),
  ]),
)
