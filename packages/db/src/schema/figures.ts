// A plan's figures: quantities to reach, and money.

import { boolean, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { span } from '../codec/values.ts'
import { authority, dong, json } from './columns.ts'

export const targets = pgTable(
  'targets',
  {
    authority: authority(),
    planId: text('plan_id').notNull(),
    id: text('id').notNull(),
    position: integer('position').notNull(),
    text: text('text').notNull(),
    /** The decimal as stated: `100.0` stays `100.0`. */
    quantity: text('quantity').notNull(),
    comparator: text('comparator', { enum: ['=', '>=', '<=', '>', '<', '~'] }).notNull(),
    unit: text('unit').notNull(),
    span: json('span', span),
  },
  (table) => [primaryKey({ columns: [table.authority, table.planId, table.id] })],
)

/** `min` and `max` stand exactly where `kind` is `stated`: zero is a figure, unknown is none. */
export const budgetLines = pgTable(
  'budget_lines',
  {
    authority: authority(),
    planId: text('plan_id').notNull(),
    id: text('id').notNull(),
    position: integer('position').notNull(),
    number: text('number'),
    label: text('label').notNull(),
    kind: text('kind', { enum: ['stated', 'regular', 'unknown'] }).notNull(),
    min: dong('min'),
    max: dong('max'),
    source: text('source'),
    grantedBy: text('granted_by'),
    parent: text('parent'),
    span: json('span', span),
    /** Null here and below: the document does not say. */
    unit: text('unit'),
    firstYear: integer('first_year'),
    lastYear: integer('last_year'),
    each: text('each', { enum: ['year'] }),
    level: text('level', { enum: ['central', 'province', 'district', 'commune', 'outside'] }),
    stage: text('stage', { enum: ['need', 'allocated'] }),
    restates: boolean('restates'),
  },
  (table) => [primaryKey({ columns: [table.authority, table.planId, table.id] })],
)
