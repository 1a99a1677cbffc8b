// What a person records of a plan's money. Blank reasons reach the domain, which refuses them with codes of its own.

import {
  carryOverGrounds,
  moneyStages,
  overspendPolicies,
  type CarryOver,
  type MoneyCommand,
  type MoneyEntry,
  type MoneyTransfer,
} from '@tiendo/domain'
import { z } from 'zod'
import { exactly } from './exactly.ts'
import { id, officeDay, plainText, reason } from './values.ts'

/** As many figures as the database keeps, with room for sums. */
const MOST = 10n ** 18n
const amount = z.bigint().min(-MOST).max(MOST)

export const fiscalYear = z.int().min(1945).max(2200)
const words = plainText(1000).nullable()
/** Rows of one command: as many as a spreadsheet may have. */
const ROWS = 20_000

export const moneyStage = z.enum(moneyStages)

const entry = exactly<MoneyEntry>()(
  z.strictObject({
    id,
    stage: moneyStage,
    lineId: id.nullable(),
    fiscalYear,
    amount,
    on: officeDay,
    act: words,
    source: words,
    taskId: id.nullable(),
    unit: id.nullable(),
    note: plainText(4000).nullable(),
  }),
)

const transfer = exactly<MoneyTransfer>()(
  z.strictObject({ id, from: id, to: id, fiscalYear, amount, on: officeDay, act: words, reason }),
)

const carryOver = exactly<CarryOver>()(
  z.strictObject({
    id,
    lineId: id,
    fiscalYear,
    amount,
    on: officeDay,
    act: words,
    ground: z.enum(carryOverGrounds),
    reason,
  }),
)

export const moneyCommand = exactly<MoneyCommand>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('recordEntries'),
      entries: z.array(entry).max(ROWS).readonly(),
      batch: id.nullable(),
    }),
    z.strictObject({ kind: z.literal('transferMoney'), transfer }),
    z.strictObject({ kind: z.literal('carryOver'), carryOver }),
    z.strictObject({ kind: z.literal('withdraw'), id, reason }),
    z.strictObject({ kind: z.literal('linkTasks'), lineId: id, taskIds: z.array(id).max(2000).readonly() }),
    z.strictObject({ kind: z.literal('setPolicy'), policy: z.enum(overspendPolicies), reason }),
  ]),
)
