// The history: every event of an authority, numbered without gaps in the order of commits; and the commands that
// led to them, so that a command sent twice writes once.

import { bigint, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { storedEvent } from '../codec/event.ts'
import { authority, instant, json, version } from './columns.ts'

export const events = pgTable(
  'events',
  {
    authority: authority(),
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    stream: text('stream').notNull(),
    version: version(),
    kind: text('kind').notNull(),
    event: json('event', storedEvent).notNull(),
    by: text('by_user').notNull(),
    at: instant('at').notNull(),
    commandId: text('command_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.authority, table.sequence] })],
)

export const commands = pgTable(
  'commands',
  {
    authority: authority(),
    commandId: text('command_id').notNull(),
    /** The stream it was asked of, and the version that stream then had. */
    stream: text('stream').notNull(),
    version: version(),
  },
  (table) => [primaryKey({ columns: [table.authority, table.commandId] })],
)
