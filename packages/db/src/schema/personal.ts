// What a person keeps for themselves in an authority: addresses for calendar programs, and lists.

import { bigint, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { feedScope } from '../codec/feed-scope.ts'
import { users } from './auth.ts'
import { authority, instant, json } from './columns.ts'

const user = () => text('user_id').notNull().references(() => users.id, { onDelete: 'cascade' })

export const subscriptions = pgTable(
  'subscriptions',
  {
    authority: authority(),
    userId: user(),
    id: text('id').notNull(),
    name: text('name').notNull(),
    scope: json('scope', feedScope).notNull(),
    /** Of the secret in the address; the secret itself is kept nowhere. */
    secretHash: text('secret_hash').notNull().unique(),
    createdAt: instant('created_at').notNull(),
    lastUsedAt: instant('last_used_at'),
    revokedAt: instant('revoked_at'),
  },
  (table) => [primaryKey({ columns: [table.authority, table.id] })],
)

export const savedViews = pgTable(
  'saved_views',
  {
    authority: authority(),
    userId: user(),
    id: text('id').notNull(),
    /** Counts up, in the order they were first saved. */
    position: bigint('position', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    name: text('name').notNull(),
    page: text('page').notNull(),
    query: text('query').notNull(),
  },
  (table) => [primaryKey({ columns: [table.authority, table.userId, table.id] })],
)
