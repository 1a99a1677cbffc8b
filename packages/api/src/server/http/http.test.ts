// What stands before the procedures: cross-site refusal, limits, headers, the shape of errors, health.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, PASSWORD, type House } from '../testing/house.ts'

let house: House
let cookie: string
beforeAll(async () => {
  house = await openHouse()
  const response = await house.app.request('http://tiendo.example/api/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'administrator@tinh-mau.example', password: PASSWORD }),
  })
  cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
})
afterAll(() => house.close())

const change = (headers: Record<string, string>) =>
  house.app.request('http://tiendo.example/api/trpc/plans.removeSamples', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ json: { commandId: crypto.randomUUID() } }),
  })

describe('a change asked for', () => {
  it.each([
    ['by our own page', { 'sec-fetch-site': 'same-origin' }, 200],
    ['by our own page, in a browser that says only the origin', { origin: 'http://tiendo.example' }, 200],
    ['by another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['by a neighbour of the same site', { 'sec-fetch-site': 'same-site' }, 403],
    ['by another origin', { origin: 'https://evil.example' }, 403],
    ['by another port', { origin: 'http://tiendo.example:8080' }, 403],
    ['by a page without an origin', { origin: 'null' }, 403],
    ['with a cookie and no word where from', {}, 403],
  ])('%s', async (_, headers, status) => {
    const response = await change({ cookie, ...headers })
    expect(response.status).toBe(status)
    if (status === 403) {
      expect(await response.json()).toMatchObject({ error: { json: { data: { domain: { code: 'request/cross-site' } } } } })
    }
  })

  it('by a terminal with its token', async () => {
    expect((await change({ authorization: `Bearer ${house.token('administrator')}` })).status).toBe(200)
  })

  it('as a question (GET) is not done', async () => {
    const input = encodeURIComponent(JSON.stringify({ json: { commandId: crypto.randomUUID() } }))
    const response = await house.app.request(`/api/trpc/plans.removeSamples?input=${input}`, { headers: { cookie } })
    expect(response.status).toBe(405)
  })

  it("to sign in, by a terminal: Node's fetch sends one header of a browser and no other", async () => {
    const response = await house.app.request('http://tiendo.example/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-mode': 'cors' },
      body: JSON.stringify({ email: 'administrator@tinh-mau.example', password: PASSWORD }),
    })
    expect(response.status).toBe(200)
  })

  it('to sign in, by another site', async () => {
    const response = await house.app.request('http://tiendo.example/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
      body: JSON.stringify({ email: 'administrator@tinh-mau.example', password: PASSWORD }),
    })
    expect(response.status).toBe(403)
  })
})

describe('limits', () => {
  const MB = 1_048_576
  const bearer = () => ({ authorization: `Bearer ${house.token('officer')}` })

  it.each([
    ['a file of 24 MB is read', 24, 'reader/not-a-document'],
    ['a file of 26 MB is too large', 26, 'request/too-large'],
    ['a file of 60 MB is too large', 60, 'request/too-large'],
  ])('%s', async (_, size, code) => {
    const answer = await house.upload(new Blob([new Uint8Array(size * MB)]), crypto.randomUUID(), house.token('officer'))
    expect(answer.failure?.data.domain?.code).toBe(code)
    if (code === 'request/too-large') expect(answer.failure?.data).toMatchObject({ httpStatus: 413, domain: { limit: 25 * MB } })
  })

  it('a body that does not say its length is counted as it comes', async () => {
    let left = 30
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if (left === 0) return controller.close()
        left -= 1
        controller.enqueue(new Uint8Array(MB))
      },
    })
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers: bearer(), body, duplex: 'half' }
    const response = await house.app.request(new Request('http://tiendo.example/api/import', init))
    expect(response.status).toBe(413)
  })

  it.each([
    ['any other request', '/api/trpc/drafts.answer', true, 413],
    ['a sign-in', '/api/auth/sign-in/email', true, 413],
    ['an upload of somebody not signed in, who is told to sign in,', '/api/import', false, 401],
  ])('%s may carry 1 MB', async (_, path, signedIn, status) => {
    const response = await house.app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(signedIn ? bearer() : {}) },
      body: new Uint8Array(MB + 1),
    })
    expect(response.status).toBe(status)
    expect(JSON.stringify(await response.json())).toContain(signedIn ? '"limit":1048576' : 'session/required')
  })

  it('no batch is longer than thirty', async () => {
    const paths = Array.from({ length: 31 }, () => 'session.me').join(',')
    const response = await house.app.request(`/api/trpc/${paths}?batch=1&input=%7B%7D`, { headers: bearer() })
    expect(response.status).toBe(400)
  })
})

describe('errors', () => {
  it('input that does not fit names each place', async () => {
    const answer = await house.call('mutation', 'work.report', { share: {}, version: -1, percent: 'x' }, house.token('officer'))
    expect(answer.status).toBe(400)
    const domain = answer.failure?.data.domain
    expect(domain?.code).toBe('request/malformed')
    expect(domain?.['issues']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: 'share.planId' }),
        expect.objectContaining({ path: 'version' }),
        expect.objectContaining({ path: 'percent' }),
        expect.objectContaining({ path: 'commandId' }),
      ]),
    )
  })

  it.each(['/api/trpc/khong.co', '/api/khac', '/api/auth/khac'])('%s is nowhere', async (path) => {
    const response = await house.app.request(path, { headers: { authorization: `Bearer ${house.token('officer')}` } })
    expect(response.status).toBe(404)
    expect(JSON.stringify(await response.json())).toContain('request/no-such-procedure')
  })

  it('a fault of the server tells its request id and nothing of itself; the log has the rest', async () => {
    const broken = await openHouse({
      read: () => Promise.reject(new Error('connection string postgres://bí-mật')),
    })
    const answer = await broken.upload(new Blob(['tốt']), crypto.randomUUID(), broken.token('officer'))
    await broken.close()
    // The answer had begun.
    expect([answer.status, answer.lines]).toEqual([200, [{ kind: 'failed', requestId: expect.any(String) }]])
    const line = broken.logged.find(({ message }) => message === 'failed')
    expect(line?.data).toMatchObject({ requestId: answer.failure?.data.requestId, err: expect.any(Error) })
  })

  it('a store that broke down does not show through sign-in either', async () => {
    const broken = await openHouse()
    await broken.store.close()
    const response = await broken.app.request('/api/trpc/session.me', { headers: { authorization: 'Bearer abc' } })
    expect(response.status).toBe(500)
    expect(await response.text()).not.toMatch(/at |Error|select/)
  })
})

describe('every answer', () => {
  it('carries its id and says what a browser may do with it', async () => {
    const response = await house.app.request('/api/trpc/session.me')
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(response.headers.get('referrer-policy')).toBe('same-origin')
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('is logged with its id', async () => {
    const response = await house.app.request('/api/trpc/session.me')
    const requestId = response.headers.get('x-request-id')
    expect(house.logged).toContainEqual({
      message: 'request',
      data: expect.objectContaining({ requestId, method: 'GET', path: '/api/trpc/session.me', status: 401 }),
    })
  })
})

describe('health', () => {
  it('the process answers, and the database behind it', async () => {
    expect(await (await house.app.request('/healthz')).json()).toEqual({ status: 'ok' })
    expect(await (await house.app.request('/readyz')).json()).toEqual({ status: 'ok', engine: 'pglite' })
  })

  it('without its database it is alive and not ready', async () => {
    const broken = await openHouse()
    await broken.store.close()
    expect((await broken.app.request('/healthz')).status).toBe(200)
    expect((await broken.app.request('/readyz')).status).toBe(503)
  })
})
