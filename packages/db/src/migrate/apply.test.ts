import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../engine/engine.ts'
import { pgliteEngine } from '../engine/pglite.ts'
import { openStore } from '../open.ts'
import { startPostgres, type PostgresServer } from '../testing/postgres-server.ts'
import { migrate } from './apply.ts'
import { migration } from './files.ts'

let client: PGlite
let db: Database
beforeAll(async () => {
  client = await PGlite.create()
  db = pgliteEngine(client).db
})
afterAll(() => client.close())

/** Starts each test with an empty database. */
const empty = () => client.exec('drop schema public cascade; create schema public')
const first = migration(
  '0001_first',
  'create table one (x int);\n--> statement-breakpoint\ninsert into one values (1);',
)
const second = migration('0002_second', 'alter table one add column y int')

describe('migrations', () => {
  it('are applied in order, once', async () => {
    await empty()
    expect(await migrate(db, [first])).toEqual({ ok: true, value: ['0001_first'] })
    expect(await migrate(db, [first, second])).toEqual({ ok: true, value: ['0002_second'] })
    expect(await migrate(db, [first, second])).toEqual({ ok: true, value: [] })
    expect((await client.query('select * from one')).rows).toEqual([{ x: 1, y: null }])
  })

  it('one that fails undoes all of them', async () => {
    await empty()
    await expect(migrate(db, [first, migration('0002_bad', 'alter table none add x int')])).rejects.toThrow()
    expect((await client.query(`select tablename from pg_tables where schemaname = 'public'`)).rows).toEqual([])
  })

  it('one changed after it was applied is said, and nothing is touched', async () => {
    await empty()
    await migrate(db, [first])
    expect(await migrate(db, [migration('0001_first', 'create table two ()'), second])).toEqual({
      ok: false,
      error: { code: 'store/migration-changed', name: '0001_first' },
    })
    expect((await client.query('select * from one')).rows).toEqual([{ x: 1 }])
  })

  it('line ends are no change', () => {
    expect(migration('a', 'x;\r\ny;').checksum).toBe(migration('a', 'x;\ny;').checksum)
  })

  it('a database of a newer program is left alone', async () => {
    await empty()
    await migrate(db, [first, second])
    expect(await migrate(db, [first])).toEqual({
      ok: false,
      error: { code: 'store/database-newer', name: '0002_second' },
    })
  })
})

describe('servers that start together', () => {
  let server: PostgresServer | undefined
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server?.stop())

  it('wait for one another: each finds the database ready', async () => {
    const url = await (server ?? expect.fail('no server')).database()
    const all = await Promise.all(Array.from({ length: 6 }, () => openStore({ url, connections: 2 })))
    for (const opened of all) {
      const store = opened.ok ? opened.value : expect.fail(opened.error.code)
      expect(await store.authorities()).toEqual([])
      await store.close()
    }
  })
})
