// Where each share stands: the fold of its events. A share nobody spoke of has no row.

import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { authority, day, version } from './columns.ts'

export const progress = pgTable(
  'progress',
  {
    authority: authority(),
    planId: text('plan_id').notNull(),
    workId: text('work_id').notNull(),
    key: text('key').notNull(),
    organisationId: text('organisation_id').notNull(),
    version: version(),
    progress: text('progress', {
      enum: ['notStarted', 'inProgress', 'submitted', 'accepted', 'returned', 'waived', 'replaced'],
    }).notNull(),
    percent: integer('percent'),
    note: text('note'),
    finishedOn: day('finished_on'),
    submittedBy: text('submitted_by'),
    submittedOn: day('submitted_on'),
    acceptedBy: text('accepted_by'),
    acceptedOn: day('accepted_on'),
    returnedNote: text('returned_note'),
  },
  (table) => [primaryKey({ columns: [table.authority, table.planId, table.workId, table.key, table.organisationId] })],
)
