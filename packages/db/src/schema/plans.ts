// A published plan's own row; its tasks, targets, money and duties are in tables of theirs.

import { boolean, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { list } from '../codec/codec.ts'
import { documentHead } from '../codec/draft.ts'
import { organisation, settings } from '../codec/plan.ts'
import { citation } from '../codec/values.ts'
import { authority, day, dong, json, version } from './columns.ts'

export const plans = pgTable(
  'plans',
  {
    authority: authority(),
    id: text('id').notNull(),
    version: version(),
    draftId: text('draft_id'),
    document: json('document', documentHead).notNull(),
    firstYear: integer('first_year').notNull(),
    lastYear: integer('last_year').notNull(),
    issuedOn: day('issued_on'),
    monitor: text('monitor'),
    /** As they were named when the plan was published. */
    organisations: json('organisations', list(organisation)).notNull(),
    statedMin: dong('stated_min'),
    statedMax: dong('stated_max'),
    citations: json('citations', list(citation)).notNull(),
    settings: json('settings', settings).notNull(),
    sample: boolean('sample').notNull(),
  },
  (table) => [primaryKey({ columns: [table.authority, table.id] })],
)
