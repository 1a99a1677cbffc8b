import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ABROAD, openHouse, PASSWORD, type House } from '../testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const EMAIL = 'officer@tinh-mau.example'

const signIn = (email: string, password: string, headers: Record<string, string> = {}) =>
  house.app.request('http://127.0.0.1:4310/api/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ email, password }),
  })

describe('sign-in', () => {
  it('gives a cookie that scripts cannot read and other sites do not send', async () => {
    const response = await signIn(EMAIL, PASSWORD)
    expect(response.status).toBe(200)
    expect(response.headers.get('set-cookie')).toMatch(/^tiendo\.session_token=.+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  it('lets the cookie and the token in alike', async () => {
    const response = await signIn(EMAIL, PASSWORD)
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
    const byCookie = await house.app.request('/api/trpc/session.me', { headers: { cookie } })
    expect(byCookie.status).toBe(200)
    expect((await house.call('query', 'session.me', undefined, house.token('officer'))).status).toBe(200)
  })

  it.each([
    ['a wrong password', EMAIL, 'sai-mat-khau'],
    ['an unknown e-mail', 'khong-co@tinh-mau.example', PASSWORD],
    ['no e-mail at all', 'khong phai thu', PASSWORD],
  ])('refuses %s with one and the same code', async (_, email, password) => {
    const response = await signIn(email, password, { 'x-thu-dia-chi': '192.0.2.7' })
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ domain: { code: 'session/wrong-credentials' }, httpStatus: 401 })
  })

  it('stops guessing at one account, tells when to try again, and lets other addresses in', async () => {
    const from = { 'x-thu-dia-chi': '192.0.2.8' }
    const tries: number[] = []
    for (let i = 0; i < 12; i += 1) tries.push((await signIn(EMAIL, 'sai-mat-khau', from)).status)
    expect(tries).toEqual([...Array<number>(10).fill(401), 429, 429])
    const refused = await signIn(EMAIL, PASSWORD, from)
    expect(refused.headers.get('retry-after')).toMatch(/^(29\d|300)$/)
    expect(await refused.json()).toMatchObject({ domain: { code: 'request/too-many' } })
    expect((await signIn(EMAIL, PASSWORD, { 'x-thu-dia-chi': '192.0.2.9' })).status).toBe(200)
  })

  it('counts many tries at once one by one', async () => {
    const from = { 'x-thu-dia-chi': '192.0.2.10' }
    const tryOne = async () => signIn('leader@tinh-mau.example', 'sai-mat-khau', from)
    const tries = await Promise.all(Array.from({ length: 15 }, tryOne))
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(10)
  })

  it('a right password starts the count anew', async () => {
    const from = { 'x-thu-dia-chi': '192.0.2.11' }
    for (let i = 0; i < 25; i += 1) expect((await signIn('finance@tinh-mau.example', PASSWORD, from)).status).toBe(200)
  })

  it('has no sign-up and nothing else that was not opened', async () => {
    for (const path of ['sign-up/email', 'request-password-reset', 'update-user', 'delete-user', 'list-sessions']) {
      const response = await house.app.request(`/api/auth/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'moi@tinh-mau.example', name: 'Mới', password: PASSWORD }),
      })
      expect([path, response.status]).toEqual([path, 404])
    }
  })

  it('a password is changed by one who knows the old one', async () => {
    const token = house.token('administrator', ABROAD)
    const change = async (currentPassword: string, newPassword: string) => {
      const response = await house.app.request('/api/auth/change-password', {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ currentPassword, newPassword }),
      })
      const { domain = null } = z.object({ domain: z.looseObject({ code: z.string() }).nullish() }).parse(await response.json())
      return [response.status, domain?.code ?? 'ok']
    }
    expect(await change('sai-mat-khau', 'mật khẩu mới 1')).toEqual([401, 'session/wrong-credentials'])
    expect(await change(PASSWORD, 'ngắn')).toEqual([400, 'session/password-length'])
    expect(await change(PASSWORD, 'mật khẩu mới 1')).toEqual([200, 'ok'])
    const from = { 'x-thu-dia-chi': '192.0.2.12' }
    expect((await signIn(`administrator@${ABROAD}.example`, PASSWORD, from)).status).toBe(401)
    expect((await signIn(`administrator@${ABROAD}.example`, 'mật khẩu mới 1', from)).status).toBe(200)
  })

  it('a person made by several at once is one person, who can sign in', async () => {
    const person = { email: 'Moi@tinh-mau.example', name: 'Người mới', password: PASSWORD }
    const made = await Promise.all([1, 2, 3].map(async () => house.api.accounts.addPerson(person)))
    expect(new Set(made).size).toBe(1)
    const response = await signIn('moi@tinh-mau.example', PASSWORD)
    expect(response.status).toBe(200)
    const token = response.headers.get('set-auth-token')
    const answer = await house.call('query', 'session.me', undefined, token)
    expect([answer.status, answer.failure?.data.domain]).toEqual([403, { code: 'session/no-membership' }])
  })

  it('sign-out ends the session everywhere', async () => {
    const response = await signIn('monitor@tinh-mau.example', PASSWORD)
    const token = response.headers.get('set-auth-token') ?? ''
    expect((await house.call('query', 'session.me', undefined, token)).status).toBe(200)
    await house.app.request('/api/auth/sign-out', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: '{}',
    })
    expect((await house.call('query', 'session.me', undefined, token)).failure?.data.domain).toEqual({ code: 'session/required' })
  })

  it('never logs a password, token or cookie', () => {
    const log = JSON.stringify(house.logged)
    expect(log).not.toContain(PASSWORD)
    expect(log).not.toContain(house.token('officer'))
    expect(log).not.toMatch(/session_token|Bearer/)
  })
})
