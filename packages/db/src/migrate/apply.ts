// Brings a database to the form this version expects: every migration not yet applied, in order, all in one
// transaction. Servers that start together wait for one another. What was applied is kept with its checksum: a
// file changed afterwards, or a database newer than this program, is said and nothing is touched.

import { err, ok, type Result } from '@tiendo/domain'
import { asc, sql } from 'drizzle-orm'
import { pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import type { Database } from '../engine/engine.ts'
import type { Migration } from './files.ts'

const migrations = pgTable('migrations', {
  name: text('name').primaryKey(),
  checksum: text('checksum').notNull(),
  appliedAt: timestamp('applied_at', { withTimezone: true }).notNull().defaultNow(),
})

export type MigrationError =
  /** A migration already applied here is not the one this program has. */
  | { readonly code: 'store/migration-changed'; readonly name: string }
  /** The database was migrated by a newer program. */
  | { readonly code: 'store/database-newer'; readonly name: string }

/** Names the lock that servers starting together wait for; any number does, as long as it stays. */
const LOCK = 4_310_001

/** Gives the names of what was applied now. */
export const migrate = (
  db: Database,
  files: readonly Migration[],
): Promise<Result<readonly string[], MigrationError>> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${LOCK}::bigint)`)
    await tx.execute(sql`
      create table if not exists migrations (
        name text primary key,
        checksum text not null,
        applied_at timestamptz not null default now()
      )`)
    const applied = await tx.select().from(migrations).orderBy(asc(migrations.name))
    const known = new Map(files.map((file) => [file.name, file]))
    for (const { name, checksum } of applied) {
      const file = known.get(name)
      if (file === undefined) return err({ code: 'store/database-newer', name })
      if (file.checksum !== checksum) return err({ code: 'store/migration-changed', name })
    }
    const done = new Set(applied.map(({ name }) => name))
    const pending = files.filter(({ name }) => !done.has(name))
    for (const { name, checksum, statements } of pending) {
      for (const statement of statements) await tx.execute(sql.raw(statement))
      await tx.insert(migrations).values({ name, checksum })
    }
    return ok(pending.map(({ name }) => name))
  })
