// Watching changes over HTTP: server-sent events with ids, catching up, and where it ends.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import superjson from 'superjson'
import type { AuthorityStore } from '@tiendo/db'
import { sampleDraft, sampleSource, waitingPlan } from '../testing/documents.ts'
import { ABROAD, HOME, openHouse, PASSWORD, type House } from '../testing/house.ts'

let house: House
let store: AuthorityStore
beforeAll(async () => {
  house = await openHouse({ sessionCheck: 20 })
  store = house.store.for(HOME)
})
afterAll(() => house.close())

const change = async (authority = HOME): Promise<string> => {
  const id = crypto.randomUUID()
  const by = { by: house.userId('officer'), at: house.api.now(), commandId: crypto.randomUUID() }
  await house.store.for(authority).drafts.importDraft(id, sampleDraft('a.txt'), sampleSource('a.txt'), by)
  return `draft/${id}`
}
const lastId = async (): Promise<number> => (await store.history('', 1))[0]?.sequence ?? 0

type Event = { readonly event: string; readonly id: string | null; readonly data: string }

const parse = (block: string): Event => {
  const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1] ?? null
  return { event: field('event') ?? 'message', id: field('id'), data: field('data') ?? '' }
}

const TOLD = new Set(['message', 'return', 'serialized-error'])

/** Events as a browser would take them from the stream, signs of life left out. */
const watching = async (lastEventId: number | null, headers: Record<string, string>) => {
  const gone = new AbortController()
  const input = lastEventId === null ? '' : `?lastEventId=${lastEventId}`
  const response = await house.app.request(
    new Request(`http://tiendo.example/api/trpc/changes.watch${input}`, {
      headers: { accept: 'text/event-stream', ...headers },
      signal: gone.signal,
    }),
  )
  const reader = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const next = async (): Promise<Event | null> => {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const event = parse(text.slice(0, end))
        text = text.slice(end).trimStart()
        if (TOLD.has(event.event)) return event
        continue
      }
      const { done, value } = await reader.read()
      if (done) return null
      text += value
    }
  }
  return { response, next, leave: () => gone.abort() }
}

const bearer = () => ({ authorization: `Bearer ${house.token('leader')}` })
const streamOf = (event: Event | null): unknown => {
  const value: unknown = event === null ? null : superjson.parse(event.data)
  return typeof value === 'object' && value !== null && 'stream' in value ? value.stream : value
}
const newsOf = (event: Event | null): unknown => {
  const value: unknown = event === null ? null : superjson.parse(event.data)
  return typeof value === 'object' && value !== null && 'news' in value ? value.news : null
}

describe('watching', () => {
  it('begins with where the journal stands, which is no news but an id to come back with', async () => {
    const before = await change()
    const { response, next, leave } = await watching(null, bearer())
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const first = await next()
    expect([first?.id, streamOf(first), newsOf(first)]).toEqual([String(await lastId()), before, false])
    await change()
    expect(newsOf(await next())).toBe(true)
    leave()
  })

  it('tells each change once, in order, as it comes', async () => {
    const { next, leave } = await watching(await lastId(), bearer())
    const made = [await change(), await change(), await change()]
    const heard = [await next(), await next(), await next()]
    expect(heard.map(streamOf)).toEqual(made)
    const ids = heard.map((event) => Number(event?.id))
    const [start = 0] = ids
    expect(ids).toEqual([start, start + 1, start + 2])
    leave()
  })

  it('tells of plans, the calendar and the register by their streams', async () => {
    const id = crypto.randomUUID()
    const by = () => ({ by: house.userId('monitor'), at: house.api.now(), commandId: crypto.randomUUID() })
    await store.plans.publish(waitingPlan(id, 'ban hành Đề án'), null, by())
    const { next, leave } = await watching(await lastId(), bearer())
    const off = { date: '2026-12-31', name: 'other', label: 'Ngày riêng', basis: 'QĐ 1', status: 'confirmed' }
    const move = { kind: 'moveOccurrence', workId: 't1', key: '2026-Q4', due: '2027-01-15', reason: 'Công văn 5' }
    const came = { kind: 'record', on: '2026-11-02', symbol: null, note: null, scope: null }
    for (const [path, role, input] of [
      ['plans.change', 'monitor', { planId: id, version: 1, command: move }],
      ['calendar.change', 'administrator', { version: 0, changes: [{ kind: 'dayOffSet', day: off }], reason: '' }],
      ['awaited.record', 'monitor', { id: 'ban-hanh-de-an', version: 0, command: came }],
    ] as const) {
      const answer = await house.call('mutation', path, { ...input, commandId: crypto.randomUUID() }, house.token(role))
      expect(answer.failure).toBeNull()
    }
    const heard = [await next(), await next(), await next()]
    expect(heard.map(streamOf)).toEqual([`plan/${id}`, 'calendar', 'awaited/ban-hanh-de-an'])
    leave()
  })

  it('tells what was missed, then goes on', async () => {
    const since = await lastId()
    const missed = [await change(), await change()]
    const { next, leave } = await watching(since, bearer())
    expect([streamOf(await next()), streamOf(await next())]).toEqual(missed)
    const later = await change()
    expect(streamOf(await next())).toBe(later)
    leave()
  })

  it('catches up over more than one page', async () => {
    const since = await lastId()
    const made: string[] = []
    for (let i = 0; i < 12; i += 1) made.push(await change())
    const { next, leave } = await watching(since, bearer())
    const heard: unknown[] = []
    for (let i = 0; i < made.length; i += 1) heard.push(streamOf(await next()))
    expect(heard).toEqual(made)
    leave()
  })

  it('tells nothing of another authority', async () => {
    const { next, leave } = await watching(await lastId(), bearer())
    await change(ABROAD)
    const ours = await change()
    expect(streamOf(await next())).toBe(ours)
    leave()
  })

  it('ends when the session ends', async () => {
    const signIn = await house.app.request('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'finance@tinh-mau.example', password: PASSWORD }),
    })
    const authorization = `Bearer ${signIn.headers.get('set-auth-token') ?? ''}`
    const { next } = await watching(await lastId(), { authorization })
    await house.app.request('/api/auth/sign-out', {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: '{}',
    })
    expect((await next())?.event).toBe('return')
    expect(await next()).toBeNull()
  })

  it('is for nobody who is not signed in', async () => {
    const { next } = await watching(null, {})
    const event = await next()
    expect(event?.event).toBe('serialized-error')
    expect(superjson.parse(event?.data ?? '')).toMatchObject({ data: { domain: { code: 'session/required' } } })
    expect(await next()).toBeNull()
  })

  it('ends when the server closes', async () => {
    const own = new AbortController()
    const other = await openHouse({ closing: own.signal })
    const response = await other.app.request('/api/trpc/changes.watch', {
      headers: { authorization: `Bearer ${other.token('leader')}` },
    })
    own.abort()
    expect(await response.text()).toContain('event: return')
    await other.close()
  })
})
