// What differs between the two engines, and nothing else: how to open, run, listen and close. Everything above
// speaks to the same drizzle database.

import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

export type Database = PgDatabase<PgQueryResultHKT>

/** The database inside a transaction. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

export type Engine = {
  readonly kind: 'pglite' | 'postgres'
  readonly db: Database
  /**
   * Calls `onMessage` with the payload of each notification on the channel, and `onConnected` each time listening
   * begins (again): whatever was said before then was not heard. Returns how to stop.
   */
  listen(channel: string, onMessage: (payload: string) => void, onConnected: () => void): Promise<() => Promise<void>>
  close(): Promise<void>
}
