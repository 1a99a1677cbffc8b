// Findings that somebody answers for, by the draft or plan they are found in: the fold of what was said of each; no
// row where nothing was. And how the authority weighs the rules; no row while it weighs them as they are.

import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { checkSettings, waivers } from '../codec/checks.ts'
import { authority, json, version } from './columns.ts'

export const checkWaivers = pgTable(
  'check_waivers',
  {
    authority: authority(),
    /** `draft/<id>` or `plan/<id>`. */
    subject: text('subject').notNull(),
    version: version(),
    waivers: json('waivers', waivers).notNull(),
  },
  (table) => [primaryKey({ columns: [table.authority, table.subject] })],
)

export const checkSettingsOf = pgTable(
  'check_settings',
  {
    authority: authority(),
    version: version(),
    settings: json('settings', checkSettings).notNull(),
  },
  (table) => [primaryKey({ columns: [table.authority] })],
)
