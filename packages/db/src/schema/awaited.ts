// The register of awaited events: the fold of what was recorded of each. An event nobody spoke of has no row.

import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { recorded, works } from '../codec/awaited.ts'
import { authority, json, version } from './columns.ts'

export const awaitedEvents = pgTable(
  'awaited_events',
  {
    authority: authority(),
    id: text('id').notNull(),
    version: version(),
    everywhere: json('everywhere', recorded),
    works: json('works', works).notNull(),
  },
  (table) => [primaryKey({ columns: [table.authority, table.id] })],
)
