// A person's seat in an authority: unit and role.

import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { users } from './auth.ts'
import { authority } from './columns.ts'

export const memberships = pgTable(
  'memberships',
  {
    authority: authority(),
    userId: text('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
    organisationId: text('organisation_id'),
    role: text('role', { enum: ['officer', 'monitor', 'leader', 'finance', 'administrator'] }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.authority, table.userId] })],
)
