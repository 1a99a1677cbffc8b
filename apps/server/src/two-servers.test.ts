// Two servers on one PostgreSQL, started at the same moment on an empty database: one set of samples, one session for
// both, and each tells of what the other wrote.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPostgres, type PostgresServer } from '@tiendo/db/testing'
import { goodFile } from './testing/good-file.ts'
import { signIn } from './testing/caller.ts'
import { buildServer, type Built } from './testing/program.ts'

let built: Built
let postgres: PostgresServer
beforeAll(async () => {
  built = await buildServer()
  postgres = await startPostgres()
})
afterAll(async () => {
  await built.clean()
  await postgres.stop()
})

describe('two servers', () => {
  it('are one', async () => {
    const DATABASE_URL = await postgres.database()
    const TIENDO_SECRET = 'một bí mật chung cho cả hai máy chủ thử'
    const start = async () => built.start({ DATABASE_URL, TIENDO_SECRET, TIENDO_DATA: await built.folder() })
    const [one, two] = await Promise.all([start(), start()])
    const at = one.address ?? expect.fail(one.stderr())
    const there = two.address ?? expect.fail(two.stderr())

    const caller = await signIn(at, 'can-bo')
    expect((await caller.query('plans.list')).value).toHaveLength(3)

    const watched = await fetch(`${there}/api/trpc/changes.watch`, { headers: { authorization: `Bearer ${caller.token}` } })
    const reader = (watched.body ?? expect.fail('no stream')).pipeThrough(new TextDecoderStream()).getReader()
    let told = ''
    const until = async (pattern: RegExp): Promise<void> => {
      while (!pattern.test(told)) told += (await reader.read()).value ?? expect.fail(told)
    }
    await until(/id: \d+/)
    told = ''
    const imported = await caller.upload(goodFile(), 'mot.txt')
    expect(imported.code).toBeNull()
    await until(/"stream":"draft\/[0-9a-f-]{36}"/)

    one.signal('SIGTERM')
    two.signal('SIGTERM')
    expect([(await one.ended).code, (await two.ended).code]).toEqual([0, 0])
  }, 120_000)
})
