// What each answer of the accounts door means, asked of a door of our own.

import { createServer, type Server } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import { signIn } from './sign-in.ts'

let door: Server | null = null
afterEach(() => {
  door?.close()
  door = null
})

const answering = async (status: number, headers: Readonly<Record<string, string>>): Promise<string> => {
  const server = createServer((request, response) => {
    const own = request.headers.origin === `http://${request.headers.host}`
    response.writeHead(own ? status : 403, headers).end('{}')
  })
  door = server
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : ''
}

const credentials = { email: 'can-bo@tinh-mau.example', password: 'x' }

it.each([
  [200, { 'set-auth-token': 'token' }, { ok: true, value: 'token' }],
  [401, {}, { ok: false, error: { code: 'session/wrong-credentials' } }],
  [429, { 'retry-after': '30' }, { ok: false, error: { code: 'request/too-many', retryAfter: 30 } }],
  [500, {}, { ok: false, error: { code: 'server/failed' } }],
  [200, {}, { ok: false, error: { code: 'server/failed' } }],
])('%i with %j', async (status, headers, expected) => {
  expect(await signIn(await answering(status, headers), credentials)).toEqual(expected)
})

it('says so when nobody is there', async () => {
  expect(await signIn('http://127.0.0.1:1', credentials)).toEqual({ ok: false, error: { code: 'network/offline' } })
})
