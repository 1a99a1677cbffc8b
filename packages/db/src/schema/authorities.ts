// A province or ministry: the owner of everything below it. `last_sequence` counts its journal; the row is locked
// by whoever writes, so that numbers are given in the order of commits.

import { bigint, boolean, pgTable, text } from 'drizzle-orm/pg-core'

export const authorities = pgTable('authorities', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  sample: boolean('sample').notNull(),
  lastSequence: bigint('last_sequence', { mode: 'number' }).notNull().default(0),
})
