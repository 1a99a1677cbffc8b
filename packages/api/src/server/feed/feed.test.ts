// The address that a person gives a calendar program: what it answers, to whom, how often, and that nobody reads its
// secret in a log or in the database.

import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import { localDate, type Role } from '@tiendo/domain'
import type { FeedScope, SubscriptionItem, SubscriptionMade, TextFile } from '../../client/outputs.ts'
import { askingOf } from '../testing/asking.ts'
import { health, samplePlan, science } from '../testing/documents.ts'
import { ABROAD, HOME, openHouse, type House } from '../testing/house.ts'

let house: House
const open = async () => {
  house = await openHouse()
  for (const id of ['p1', 'p2']) await publish(id)
}
const close = () => house.close()
const { ask, done } = askingOf(() => house)

const by = () => ({ by: house.userId('monitor'), at: house.api.now(), commandId: crypto.randomUUID() })
const publish = (id: string) => house.store.for(HOME).plans.publish(samplePlan(id), null, by())

const subscribe = (scope: FeedScope, role: Role = 'officer') =>
  done<SubscriptionMade>('subscriptions.create', { name: 'Điện thoại của tôi', scope }, role)
const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
  const response = await house.app.request(`http://tiendo.example${path}`, { method, headers })
  return { status: response.status, headers: response.headers, text: await response.text() }
}
const linesOf = (text: string): readonly string[] => text.split('\n').slice(1)

describe('an address', () => {
  beforeAll(open)
  afterAll(close)

  it('is of 256 bits, and told once', async () => {
    const made = await subscribe({ kind: 'mine' })
    expect(made.path).toMatch(/^\/lich\/[\w-]{43}\.ics$/)
    const listed = await ask<SubscriptionItem[]>('subscriptions.list', undefined, 'officer')
    expect(listed[0]).toEqual(made.subscription)
    expect(JSON.stringify([listed, made.subscription])).not.toContain(made.path.slice(6, 49))
  })

  it('gives the deadlines of the person’s unit, with what a calendar program needs to keep them', async () => {
    const { path } = await subscribe({ kind: 'mine' })
    const { status, headers, text } = await get(path)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(headers.get('cache-control')).toBe('private, max-age=900')
    expect(headers.get('etag')).toMatch(/^W\/"[\w-]{20,}"$/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(text).toMatch(/^Điện thoại của tôi http:\/\/tiendo\.example thu\.1 /)
    expect(linesOf(text).filter((line) => line.startsWith('p1'))).toEqual([
      `p1 t2 ${health.id} 2026-06-30 overdue`,
      `p1 d1 ${health.id} 2026-06-30 overdue`,
      `p1 t1 ${health.id} 2026-12-31 dueSoon`,
      `p1 t2 ${health.id} 2027-06-30 notYet`,
      `p1 d1 ${health.id} 2027-06-30 notYet`,
      `p1 t2 ${health.id} 2028-06-30 notYet`,
      `p1 d1 ${health.id} 2028-06-30 notYet`,
    ])
    expect(linesOf(text).filter((line) => line.startsWith('p2'))).toHaveLength(7)
  })

  it.each<[string, FeedScope, Role, number]>([
    ['of a unit that has nothing', { kind: 'mine' }, 'finance', 0],
    ['of one who belongs to no unit', { kind: 'mine' }, 'leader', 0],
    ['of the authority', { kind: 'authority' }, 'leader', 16],
    ['of a plan', { kind: 'plan', planId: 'p1' }, 'leader', 8],
  ])('%s', async (_, scope, role, count) => {
    const { path } = await subscribe(scope, role)
    const { status, text } = await get(path)
    expect([status, linesOf(text)]).toEqual([200, expect.objectContaining({ length: count })])
  })

  it('answers HEAD with the same head and no body, and 304 to one who has it', async () => {
    const { path } = await subscribe({ kind: 'authority' })
    const whole = await get(path)
    const etag = whole.headers.get('etag') ?? ''
    const head = await get(path, {}, 'HEAD')
    expect([head.status, head.headers.get('etag'), head.headers.get('content-type'), head.text]).toEqual([
      200,
      etag,
      'text/calendar; charset=utf-8',
      '',
    ])
    const again = await get(path, { 'if-none-match': `"khác", ${etag}` })
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag])
  })

  it('follows what changes: work reported, another day', async () => {
    await publish('p3')
    const { path } = await subscribe({ kind: 'plan', planId: 'p3' })
    const { text, headers } = await get(path)
    const etag = headers.get('etag') ?? ''
    expect((await get(path)).text).toBe(text)
    const share = { planId: 'p3', workId: 't1', key: '2026-Q4', organisationId: health.id }
    await done('work.submit', { share, version: 0, finishedOn: '2026-11-20', note: null }, 'officer')
    const after = await get(path, { 'if-none-match': etag })
    expect([after.status, after.text.includes(`p3 t1 ${health.id} 2026-12-31 awaitingAcceptance`)]).toEqual([200, true])
    house.setDay(localDate(2027, 4, 1))
    expect((await get(path)).text).toContain(`p3 t2 ${health.id} 2027-06-30 withinTime`)
    house.setDay(localDate(2026, 11, 20))
    await house.store.for(HOME).plans.remove('p3', by())
  })

  it('follows its person to another unit', async () => {
    const { path } = await subscribe({ kind: 'mine' })
    const seat = { authority: HOME, userId: house.userId('officer'), role: 'officer' } as const
    await house.store.accounts.addMember({ ...seat, organisationId: science.id })
    expect(linesOf((await get(path)).text)).toEqual([
      `p1 t1 ${science.id} 2026-12-31 dueSoon`,
      `p2 t1 ${science.id} 2026-12-31 dueSoon`,
    ])
    await house.store.accounts.addMember({ ...seat, organisationId: health.id })
    expect(linesOf((await get(path)).text)).toHaveLength(14)
  })
})

describe('an address that is none', () => {
  beforeEach(open)
  afterEach(close)

  const NOWHERE = `/lich/${'a'.repeat(43)}.ics`

  it('is answered alike, whatever is wrong with it', async () => {
    const revoked = await subscribe({ kind: 'mine' })
    expect((await get(revoked.path)).status).toBe(200)
    await done('subscriptions.revoke', { id: revoked.subscription.id }, 'officer')

    const left = await subscribe({ kind: 'authority' }, 'leader')
    const { db } = house.store.accounts
    await db.execute(sql`delete from memberships where user_id = ${house.userId('leader')}`)

    const gone = await subscribe({ kind: 'plan', planId: 'p2' })
    await house.store.for(HOME).plans.remove('p2', by())

    const answers = await Promise.all(
      [NOWHERE, revoked.path, left.path, gone.path, '/lich/.ics', '/lich/..%2f.ics', `${NOWHERE}.ics`].map((path) => get(path)),
    )
    const bare = answers.map(({ status, text }) => [status, text.replace(/"requestId":"[^"]+"/, '')])
    expect(new Set(bare.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]?.status).toBe(404)
    expect(JSON.parse(answers[0]?.text ?? '')).toMatchObject({ domain: { code: 'store/not-found', what: 'subscription' } })
  })

  it('is not found by guessing: 120 a minute from one address, and others are not kept waiting', async () => {
    const { path } = await subscribe({ kind: 'mine' })
    const from = (address: string, asked = NOWHERE) => get(asked, { 'x-thu-dia-chi': address })
    for (let i = 0; i < 120; i += 1) expect((await from('192.0.2.9')).status).toBe(404)
    const refused = await from('192.0.2.9', path)
    expect([refused.status, Number(refused.headers.get('retry-after'))]).toEqual([429, expect.any(Number)])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await from('192.0.2.10', path)).status).toBe(200)
  })

  it('gives nobody of another authority anything', async () => {
    await house.call('mutation', 'subscriptions.create', { name: 'x', scope: { kind: 'authority' } }, house.token('officer', ABROAD))
    const { path } = await subscribe({ kind: 'authority' })
    // The first secret was made abroad.
    const abroad = await get(`/lich/${'1'.padStart(43, 'x')}.ics`)
    expect([abroad.status, linesOf(abroad.text)]).toEqual([200, []])
    expect(linesOf((await get(path)).text)).toHaveLength(16)
  })
})

describe('the secret', () => {
  beforeEach(open)
  afterEach(close)

  it('is in no log, whether it is good or not, nor when the server fails', async () => {
    const { path } = await subscribe({ kind: 'mine' })
    const secret = path.slice(6, 49)
    await get(path)
    await get(path.replace('.ics', 'z.ics'))
    await house.store.close()
    expect((await get(path)).status).toBe(500)
    const lines = house.logged.filter(({ message }) => message === 'request' || message === 'failed')
    expect(lines.map(({ data }) => data)).toContainEqual(expect.objectContaining({ method: 'GET', path: '/lich/…', status: 200 }))
    expect(lines.map(({ message }) => message)).toContain('failed')
    expect(JSON.stringify(lines)).not.toContain(secret)
  })

  it('is kept only as its hash', async () => {
    const { path } = await subscribe({ kind: 'mine' })
    const secret = path.slice(6, 49)
    const rows = await house.store.accounts.db.execute(sql`select subscriptions::text as row from subscriptions`)
    const kept = JSON.stringify(rows)
    expect(kept).toContain(createHash('sha256').update(secret).digest('hex'))
    expect(kept).not.toContain(secret)
  })
})

describe('a file of deadlines', () => {
  beforeAll(open)
  afterAll(close)

  it.each<[FeedScope, Role, string, number]>([
    [{ kind: 'mine' }, 'officer', health.name, 14],
    [{ kind: 'authority' }, 'officer', 'Tỉnh Mẫu', 16],
    [{ kind: 'plan', planId: 'p1' }, 'officer', '12/KH-UBND', 8],
    [{ kind: 'mine' }, 'leader', 'Tỉnh Mẫu', 0],
  ])('of %o for a(n) %s is named %s', async (scope, role, name, count) => {
    const { name: file, type, text } = await ask<TextFile>('work.ics', { scope }, role)
    expect([file, type]).toEqual([`thoi-han-${scope.kind}.ics`, 'text/calendar'])
    expect(text.startsWith(`${name} http://localhost thu.1 `)).toBe(true)
    expect(linesOf(text)).toHaveLength(count)
  })
})
