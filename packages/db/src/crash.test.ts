// The server is killed (SIGKILL) while ten clients write. Afterwards every acknowledged change is there once, what
// was under way is there once or not at all, and sending it again writes it once. On both engines, several times on
// the same data.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '@tiendo/domain'
import { replayAll } from './fold/replay.ts'
import { openStore } from './open.ts'
import type { Store } from './store.ts'
import { shareStream } from './stream.ts'
import { journal } from './testing/conformance/ground.ts'
import { clientShare, clients, commandOf, percentOf } from './testing/crash-plan.ts'
import { startPostgres, type PostgresServer } from './testing/postgres-server.ts'
import { samplePlan } from './testing/samples.ts'

type Where = { readonly dataDir: string } | { readonly url: string }
type Acknowledged = { readonly client: number; readonly n: number; readonly version: number }

const open = async (where: Where): Promise<Store> => {
  const opened = await openStore(where)
  return opened.ok ? opened.value : expect.fail(JSON.stringify(opened.error))
}

/** Runs the server until it has acknowledged `enough` changes, then kills it; gives all it acknowledged. */
const killedAfter = async (enough: number, where: Where, round: string): Promise<readonly Acknowledged[]> => {
  const writer = fileURLToPath(new URL('./testing/crash-writer.ts', import.meta.url))
  const args = ['--import', 'tsx', '--conditions=@tiendo/source', writer, JSON.stringify(where), round]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const acknowledged: Acknowledged[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    const [client, n, version] = line.split(' ').map(Number)
    // The last line may be cut short by the kill.
    if (client === undefined || n === undefined || version === undefined) continue
    if (Number.isNaN(n)) expect.fail(line)
    acknowledged.push({ client, n, version })
    if (acknowledged.length === enough) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  expect([child.signalCode, acknowledged.length >= enough ? '' : said]).toEqual(['SIGKILL', ''])
  return acknowledged
}

const survives = async (where: Where): Promise<void> => {
  const first = await open(where)
  await first.addAuthority({ id: 'tinh-mau', name: 'Tỉnh Mẫu', sample: true })
  await first.for('tinh-mau').plans.publish(samplePlan('p1'), null, { by: 'u', at: new Date(0), commandId: 'publish' })
  await first.close()

  for (const [round, enough] of [40, 150, 333].entries()) {
    const acknowledged = await killedAfter(enough, where, `${round}`)
    const store = await open(where)
    const mine = store.for('tinh-mau')
    const before = await journal(mine)
    const times = (lines: typeof before, commandId: string) =>
      lines.filter(({ event }) => 'note' in event && event.note === commandId)

    for (const { client, n, version } of acknowledged) {
      expect(times(before, commandOf(`${round}`, client, n))).toMatchObject([
        { stream: shareStream(clientShare(client)), version },
      ])
    }
    expect(new Map((await mine.progress.all()).map((state) => [shareStream(state), state]))).toEqual(
      replayAll(before).progress,
    )
    expect(before.map(({ sequence }) => sequence)).toEqual(before.map((_, index) => index + 1))

    // Each client sends again what it was not answered.
    for (const client of clients) {
      const n = Math.max(-1, ...acknowledged.filter((one) => one.client === client).map((one) => one.n)) + 1
      const commandId = commandOf(`${round}`, client, n)
      const written = times(before, commandId)[0]
      const version =
        written === undefined ? ((await mine.progress.get(clientShare(client)))?.version ?? 0) : written.version - 1
      const event = {
        kind: 'progressReported',
        percent: percentOf(n),
        note: commandId,
        by: 'u',
        on: localDate(2026, 11, 20),
      } as const
      expect(
        await mine.progress.append(clientShare(client), version, [event], { by: 'u', at: new Date(0), commandId }),
      ).toMatchObject({ ok: true })
      expect(times(await journal(mine), commandId)).toHaveLength(1)
    }
    await store.close()
  }
}

describe('a killed server loses nothing it acknowledged', () => {
  it('on PGlite', { timeout: 120_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tiendo-crash-'))
    await survives({ dataDir: join(folder, 'dữ liệu') })
    await rm(folder, { recursive: true, force: true })
  })

  describe('with PostgreSQL', () => {
    let server: PostgresServer | undefined
    beforeAll(async () => {
      server = await startPostgres()
    })
    afterAll(() => server?.stop())

    it('on PostgreSQL', { timeout: 120_000 }, async () => {
      await survives({ url: await (server ?? expect.fail('no server')).database() })
    })
  })
})
