// A server killed in the middle of its work: ten clients write progress, `kill -9`, a new start. Every change that
// was acknowledged is there exactly once, and what was under way can be sent again without harm.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { startPostgres, type PostgresServer } from '@tiendo/db/testing'
import { signIn, type Caller } from './testing/caller.ts'
import { buildServer, type Built } from './testing/program.ts'

const CLIENTS = 10
const KILL_AFTER = 60

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

const share = z.object({ planId: z.string(), workId: z.string(), key: z.string(), organisationId: z.string() })
type Share = z.infer<typeof share>
const items = z.array(
  z.object({
    work: z.object({ planId: z.string(), id: z.string() }),
    occurrence: z.object({ key: z.string() }),
    organisation: z.object({ id: z.string() }),
  }),
)
const written = z.object({ state: z.object({ version: z.number() }) })
const page = z.object({
  item: z.object({ state: z.object({ version: z.number(), percent: z.number().nullable() }) }),
  history: z.array(z.object({ kind: z.string(), detail: z.object({ note: z.string().nullish() }) })),
})

const openShares = async (caller: Caller): Promise<readonly Share[]> =>
  items.parse((await caller.query('work.mine')).value).map(({ work, occurrence, organisation }) => ({
    planId: work.planId,
    workId: work.id,
    key: occurrence.key,
    organisationId: organisation.id,
  }))

const load = async (caller: Caller, of: Share) => page.parse((await caller.query('work.get', { share: of })).value)

type Command = { readonly share: Share; readonly version: number; readonly percent: number; readonly note: string; readonly commandId: string }

type Client = { readonly acknowledged: string[]; underWay: Command | null }

/** Writes until the server is gone; two clients share a share, so some writes meet a conflict and are not done. */
const writeOn = async (caller: Caller, of: Share, name: string, onDone: () => void): Promise<Client> => {
  const client: Client = { acknowledged: [], underWay: null }
  try {
    for (let n = 0; ; n += 1) {
      const { version } = (await load(caller, of)).item.state
      const command = { share: of, version, percent: n % 100, note: `${name} lần ${n}`, commandId: crypto.randomUUID() }
      client.underWay = command
      const answer = await caller.mutate('work.report', command)
      client.underWay = null
      if (answer.code === 'store/conflict') continue
      written.parse(answer.value)
      client.acknowledged.push(command.note)
      onDone()
    }
  } catch (error) {
    if (error instanceof z.ZodError) throw error
    // The connection broke: the server was killed.
    return client
  }
}

describe.each(['PGlite', 'PostgreSQL'] as const)('on %s', (engine) => {
  it('keeps every acknowledged change exactly once', async () => {
    const env = {
      TIENDO_DATA: await built.folder(),
      ...(engine === 'PGlite' ? {} : { DATABASE_URL: await postgres.database() }),
    }
    const first = await built.start(env)
    const caller = await signIn(first.address ?? expect.fail(first.stderr()), 'can-bo')
    const shares = (await openShares(caller)).slice(0, CLIENTS / 2)
    expect(shares.length).toBeGreaterThan(2)
    const shareOf = (index: number): Share => shares[index % shares.length] ?? expect.fail('no share')

    let done = 0
    const clients = await Promise.all(
      Array.from({ length: CLIENTS }, (_, index) =>
        writeOn(caller, shareOf(index), `người ${index}`, () => {
          done += 1
          if (done === KILL_AFTER) first.signal('SIGKILL')
        }),
      ),
    )
    expect((await first.ended).code).toBeNull()
    const acknowledged = clients.flatMap((client) => client.acknowledged)
    expect(acknowledged.length).toBeGreaterThanOrEqual(KILL_AFTER)

    const second = await built.start(env)
    const again = await signIn(second.address ?? expect.fail(second.stderr()), 'can-bo')
    const notes = async (): Promise<readonly string[]> => {
      const pages = await Promise.all(shares.map((of) => load(again, of)))
      for (const { item, history } of pages) expect(item.state.version).toBe(history.length)
      return pages.flatMap(({ history }) => history.flatMap(({ detail }) => detail.note ?? []))
    }
    const times = (all: readonly string[], note: string): number => all.filter((one) => one === note).length

    const kept = await notes()
    expect(acknowledged.filter((note) => times(kept, note) !== 1)).toEqual([])

    // What was under way when it died was done once or not at all; sent again it is done once, unless another was first.
    const underWay = clients.flatMap((client) => client.underWay ?? [])
    for (const command of underWay) {
      expect(times(kept, command.note)).toBeLessThanOrEqual(1)
      const answers = [await again.mutate('work.report', command), await again.mutate('work.report', command)]
      expect(answers[0]?.code).toBe(answers[1]?.code)
      expect(times(await notes(), command.note)).toBe(answers[0]?.code === null ? 1 : 0)
    }
    expect(underWay.length).toBeGreaterThan(0)

    second.signal('SIGTERM')
    expect((await second.ended).code).toBe(0)
  }, 180_000)
})
