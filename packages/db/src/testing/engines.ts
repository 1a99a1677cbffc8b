// Runs the same tests over both engines. One store an engine, emptied before each use: opening one for each test
// would take longer than the tests.

import { afterAll, beforeAll, describe, expect } from 'vitest'
import { sql } from 'drizzle-orm'
import { openStore } from '../open.ts'
import type { Store } from '../store.ts'
import { openMemoryStore } from './memory.ts'
import { startPostgres, type PostgresServer } from './postgres-server.ts'

/** `empty` gives the engine's store with nothing in it. */
export const onBothEngines = (tests: (empty: () => Promise<Store>) => void): void => {
  let store: Store | undefined
  const empty = async (): Promise<Store> => {
    if (store === undefined) return expect.fail('asked before the store was open')
    // Everything belongs to an authority or a person.
    await store.accounts.db.execute(sql`truncate authorities, users, verifications, rate_limits cascade`)
    return store
  }
  const close = async (): Promise<void> => {
    await store?.close()
    store = undefined
  }

  describe('PGlite', () => {
    beforeAll(async () => {
      store = await openMemoryStore()
    })
    afterAll(close)
    tests(empty)
  })

  describe('PostgreSQL', () => {
    let server: PostgresServer | undefined
    beforeAll(async () => {
      server = await startPostgres()
      const opened = await openStore({ url: await server.database() })
      store = opened.ok ? opened.value : expect.fail(opened.error.code)
    })
    afterAll(async () => {
      await close()
      await server?.stop()
    })
    tests(empty)
  })
}
