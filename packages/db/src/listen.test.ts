// Several servers on one PostgreSQL: each hears all, also what was committed while its connection was down.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '@tiendo/domain'
import { openStore } from './open.ts'
import type { Store } from './store.ts'
import { lay, share, signed, value } from './testing/conformance/ground.ts'
import { listener } from './testing/conformance/journal.ts'
import { startPostgres, type PostgresServer } from './testing/postgres-server.ts'
import { samplePlan } from './testing/samples.ts'

const reported = { kind: 'progressReported', percent: 1, note: null, by: 'u-1', on: localDate(2026, 11, 20) } as const

describe('servers on one PostgreSQL', () => {
  let server: PostgresServer | undefined
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server?.stop())

  it('hear one another, and catch up after losing their connection', { timeout: 120_000 }, async () => {
    const running = server ?? expect.fail('no server')
    const [url, elsewhere] = [await running.database(), await running.database()]
    const open = async (to: string): Promise<Store> => {
      const opened = await openStore({ url: to })
      return opened.ok ? opened.value : expect.fail(opened.error.code)
    }
    const [one, two, stranger] = [await open(url), await open(url), await open(elsewhere)]
    const { mine } = await lay(one)
    const [heard, unheard] = [listener(), listener()]
    const stops = [await two.listen(heard.hear), await stranger.listen(unheard.hear)]

    value(await mine.plans.publish(samplePlan('p1'), null, signed()))
    await heard.until(({ sequence }) => sequence === 1)

    // Whether these are told by a notification or by looking after reconnecting, each is told once.
    await running.dropConnections(url)
    for (let index = 0; index < 10; index += 1) {
      const by = signed()
      const write = () => mine.progress.append(share('p1', `${index}`), 0, [reported], by)
      await expect.poll(async () => (await write()).ok, { timeout: 60_000 }).toBe(true)
    }
    await heard.until(({ sequence }) => sequence === 11)
    expect(heard.all).toEqual(await mine.changesSince(0, 99))
    expect(unheard.all).toEqual([])
    for (const stop of stops) await stop()
    for (const store of [one, two, stranger]) await store.close()
  })
})
