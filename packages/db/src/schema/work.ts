// The work of a plan: tasks and reporting duties, who does them, and when. Their ids share a space inside a plan.

import { boolean, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { timingChanges } from '../codec/timing-change.ts'
import { rules, span } from '../codec/values.ts'
import { authority, json } from './columns.ts'

export const tasks = pgTable(
  'tasks',
  {
    authority: authority(),
    planId: text('plan_id').notNull(),
    id: text('id').notNull(),
    /** The document's order, from 0. */
    position: integer('position').notNull(),
    number: text('number'),
    heading: text('heading'),
    title: text('title').notNull(),
    deliverable: text('deliverable'),
    reviewed: boolean('reviewed').notNull(),
    span: json('span', span),
  },
  (table) => [primaryKey({ columns: [table.authority, table.planId, table.id] })],
)

export const duties = pgTable(
  'duties',
  {
    authority: authority(),
    planId: text('plan_id').notNull(),
    id: text('id').notNull(),
    position: integer('position').notNull(),
    text: text('text').notNull(),
    recipient: text('recipient'),
    reviewed: boolean('reviewed').notNull(),
    span: json('span', span),
  },
  (table) => [primaryKey({ columns: [table.authority, table.planId, table.id] })],
)

/** `lead` and `coordinator` of a task; `reporter` of a duty. One organisation may stand twice, as the text does. */
export const workOrganisations = pgTable(
  'work_organisations',
  {
    authority: authority(),
    planId: text('plan_id').notNull(),
    workId: text('work_id').notNull(),
    part: text('part', { enum: ['lead', 'coordinator', 'reporter'] }).notNull(),
    position: integer('position').notNull(),
    organisationId: text('organisation_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.authority, table.planId, table.workId, table.part, table.position] })],
)

/** The phrase as written, what it means, and what was decided since; occurrences are computed, never stored. */
export const timings = pgTable(
  'timings',
  {
    authority: authority(),
    planId: text('plan_id').notNull(),
    workId: text('work_id').notNull(),
    phrase: text('phrase').notNull(),
    rules: json('rules', rules).notNull(),
    /** Oldest first. */
    changes: json('changes', timingChanges).notNull(),
  },
  (table) => [primaryKey({ columns: [table.authority, table.planId, table.workId] })],
)
