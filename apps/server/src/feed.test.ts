// A calendar program at the address that a person gave it: what the built server answers, and what its log keeps.

import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { buildServer, type Built, type Program } from './testing/program.ts'
import { signIn, type Caller } from './testing/caller.ts'

let built: Built
let server: Program
let address: string
let monitor: Caller
beforeAll(async () => {
  built = await buildServer()
  server = await built.start({ TIENDO_DATA: await built.folder(), LOG_LEVEL: 'info' })
  address = server.address ?? expect.fail(server.stderr())
  monitor = await signIn(address, 'dau-moi')
})
afterAll(() => built.clean())

const made = z.object({ path: z.string(), subscription: z.object({ id: z.string() }) })

/** Folded lines put together again, as RFC 5545 says. */
const unfolded = (text: string): string => text.replaceAll('\r\n ', '')

it('gets the deadlines, packed, and only once while they stay the same; then none when the address is ended', async () => {
  const { value } = await monitor.mutate('subscriptions.create', { name: 'Điện thoại', scope: { kind: 'authority' } })
  const { path, subscription } = made.parse(value)
  const first = await fetch(`${address}${path}`)
  const text = await first.text()
  expect([first.status, first.headers.get('content-type'), first.headers.get('content-encoding')]).toEqual([
    200,
    'text/calendar; charset=utf-8',
    'gzip',
  ])
  expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true)
  expect(text.match(/^BEGIN:VEVENT\r$/gm)?.length).toBeGreaterThan(50)
  expect(unfolded(text)).toContain(`${address}/ke-hoach/mau-do-luong`)

  const etag = first.headers.get('etag') ?? ''
  const again = await fetch(`${address}${path}`, { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  expect((await fetch(`${address}${path}`, { method: 'HEAD' })).status).toBe(200)

  expect((await monitor.mutate('subscriptions.revoke', { id: subscription.id })).status).toBe(200)
  expect((await fetch(`${address}${path}`, { headers: { 'if-none-match': etag } })).status).toBe(404)
  const secret = path.slice('/lich/'.length, -'.ics'.length)
  expect(secret).toMatch(/^[\w-]{43}$/)
  expect(server.stderr()).toContain('"/lich/…"')
  expect(server.stderr()).not.toContain(secret)
})

it('sees the clock of a task start when its event is recorded', async () => {
  const events = z.object({ events: z.array(z.object({ id: z.string(), waiting: z.number(), works: z.array(z.unknown()) })) })
  const listed = events.parse((await monitor.query('awaited.list')).value).events
  const waited = listed.find(({ waiting }) => waiting > 0) ?? expect.fail('no sample waits for anything')
  const { value } = await monitor.mutate('subscriptions.create', { name: 'Máy tính', scope: { kind: 'authority' } })
  const { path } = made.parse(value)
  const get = async () => unfolded(await (await fetch(`${address}${path}`)).text())
  const before = await get()
  const now = z.object({ today: z.string() }).parse((await monitor.query('session.me')).value)
  const command = { kind: 'record', on: now.today, symbol: '9/QĐ-BKHCN', note: null, scope: null }
  const recorded = await monitor.mutate('awaited.record', { id: waited.id, version: 0, command, commandId: crypto.randomUUID() })
  expect(recorded.code).toBeNull()
  expect(await get()).not.toBe(before)
})

it('a calendar that went out comes in again as no change at all', async () => {
  const administrator = await signIn(address, 'quan-tri')
  const file = z.object({ name: z.string(), text: z.string() })
  for (const format of ['json', 'ics']) {
    const { name, text } = file.parse((await administrator.query('calendar.export', { format })).value)
    const { value, code } = await administrator.mutate('calendar.readFile', { name, text })
    expect([format, code, value]).toMatchObject([format, null, { changes: [] }])
  }
})
