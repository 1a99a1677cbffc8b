// The book of a plan's money, the fold of its events: entries, transfers and carry-overs in the order recorded, each
// with who recorded it and, where it was withdrawn, who did and why. A plan of which nothing was recorded has no book.

import { carryOverGrounds, moneyStages, overspendPolicies } from '@tiendo/domain'
import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { moneyLinks } from '../codec/money.ts'
import { authority, day, dong, json, version } from './columns.ts'

export const moneyBooks = pgTable(
  'money_books',
  {
    authority: authority(),
    planId: text('plan_id').notNull(),
    version: version(),
    policy: text('policy', { enum: overspendPolicies }).notNull(),
    links: json('links', moneyLinks).notNull(),
  },
  (table) => [primaryKey({ columns: [table.authority, table.planId] })],
)

/** What the three kinds of rows share. */
const kept = {
  authority: authority(),
  planId: text('plan_id').notNull(),
  position: integer('position').notNull(),
  id: text('id').notNull(),
  fiscalYear: integer('fiscal_year').notNull(),
  amount: dong('amount').notNull(),
  on: day('on_day').notNull(),
  act: text('act'),
  by: text('by_user').notNull(),
  recordedOn: day('recorded_on').notNull(),
  /** Names the import it came with. */
  batch: text('batch'),
  withdrawnBy: text('withdrawn_by'),
  withdrawnOn: day('withdrawn_on'),
  withdrawnReason: text('withdrawn_reason'),
}

export const moneyEntries = pgTable(
  'money_entries',
  {
    ...kept,
    stage: text('stage', {
      enum: moneyStages,
    }).notNull(),
    lineId: text('line_id'),
    source: text('source'),
    taskId: text('task_id'),
    unit: text('unit'),
    note: text('note'),
  },
  (table) => [primaryKey({ columns: [table.authority, table.planId, table.position] })],
)

export const moneyTransfers = pgTable(
  'money_transfers',
  {
    ...kept,
    from: text('from_line').notNull(),
    to: text('to_line').notNull(),
    reason: text('reason').notNull(),
  },
  (table) => [primaryKey({ columns: [table.authority, table.planId, table.position] })],
)

export const moneyCarryOvers = pgTable(
  'money_carry_overs',
  {
    ...kept,
    lineId: text('line_id').notNull(),
    ground: text('ground', {
      enum: carryOverGrounds,
    }).notNull(),
    reason: text('reason').notNull(),
  },
  (table) => [primaryKey({ columns: [table.authority, table.planId, table.position] })],
)
