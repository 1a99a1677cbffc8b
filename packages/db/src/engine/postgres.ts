// A PostgreSQL server. Listening needs a connection of its own straight to the server: pgbouncer in transaction
// mode forgets who listens.

import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { Engine } from './engine.ts'

export type PostgresOptions = {
  readonly url: string
  /** Past any pgbouncer, for LISTEN; the same as `url` where there is none. */
  readonly directUrl?: string
  /** Connections kept; 10 unless said. */
  readonly connections?: number
  /** False behind a pgbouncer older than 1.21. */
  readonly prepare?: boolean
}

export const postgresEngine = (options: PostgresOptions): Engine => {
  const shared = { onnotice: () => undefined, connection: { application_name: 'tiendo' } }
  const client = postgres(options.url, {
    ...shared,
    max: options.connections ?? 10,
    prepare: options.prepare ?? true,
    connect_timeout: 10,
  })
  const direct = postgres(options.directUrl ?? options.url, { ...shared, max: 1 })
  return {
    kind: 'postgres',
    db: drizzle(client),
    listen: async (channel, onMessage, onConnected) => {
      const { unlisten } = await direct.listen(channel, onMessage, onConnected)
      return unlisten
    },
    close: async () => {
      await Promise.all([client.end({ timeout: 5 }), direct.end({ timeout: 5 })])
    },
  }
}
