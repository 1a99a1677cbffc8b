// Which server, which token, which exit code: everything about the way to a server that needs no server.

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Context } from '../cli/io.ts'
import { credentialsPath, forgetSession, loadCredentials, rememberSession } from './credentials.ts'
import { remoteExit, remoteSentence } from './errors.ts'
import { addressOf, chosenServer, DEFAULT_SERVER } from './find.ts'
import type { RemoteError } from './remote.ts'

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tiendo-config-'))
})
afterEach(() => rmSync(home, { recursive: true }))

const env = (more: Readonly<Record<string, string>> = {}) => ({ XDG_CONFIG_HOME: home, ...more })
const context = (server: string | null, more: Readonly<Record<string, string>> = {}): Context => ({
  io: {
    env: env(more),
    out: () => Promise.resolve(),
    err: () => {},
    input: async function* () {},
    inputIsTerminal: false,
    outputIsTerminal: false,
    errorIsTerminal: false,
    openEye: () => Promise.reject(new Error('no eye')),
    columns: 80,
    now: () => Date.parse('2026-11-20T02:00:00Z'),
  },
  language: 'vi',
  server,
})

describe('credentials', () => {
  it('are none before anyone signs in, and none where the file is not ours', async () => {
    expect((await loadCredentials(env())).sessions).toEqual({})
    mkdirSync(join(home, 'tiendo'))
    for (const text of ['', '{', '[]', '{"schema":"tiendo.credentials/2"}', '{"token":1}']) {
      writeFileSync(credentialsPath(env()), text)
      expect((await loadCredentials(env())).sessions).toEqual({})
    }
  })

  it('are kept for each server, readable by nobody else', async () => {
    await rememberSession(env(), 'http://a:1', { email: 'a@tinh-mau.example', token: 'một' })
    await rememberSession(env(), 'http://b:2', { email: 'b@tinh-mau.example', token: 'hai' })
    expect(statSync(credentialsPath(env())).mode & 0o777).toBe(0o600)
    expect(statSync(join(home, 'tiendo')).mode & 0o777).toBe(0o700)
    expect(await loadCredentials(env())).toMatchObject({
      server: 'http://b:2',
      sessions: { 'http://a:1': { token: 'một' } },
    })
  })

  it('are made private again where they were not', async () => {
    await rememberSession(env(), 'http://a:1', { email: 'a', token: 't' })
    writeFileSync(credentialsPath(env()), readFileSync(credentialsPath(env())), { mode: 0o644 })
    await rememberSession(env(), 'http://a:1', { email: 'a', token: 'u' })
    expect(statSync(credentialsPath(env())).mode & 0o777).toBe(0o600)
  })

  it('are forgotten one by one', async () => {
    await rememberSession(env(), 'http://a:1', { email: 'a', token: 't' })
    await rememberSession(env(), 'http://b:2', { email: 'b', token: 'u' })
    await forgetSession(env(), 'http://b:2')
    expect(Object.keys((await loadCredentials(env())).sessions)).toEqual(['http://a:1'])
  })

  it('follow HOME where XDG says nothing', () =>
    expect(credentialsPath({ HOME: '/home/minh' })).toBe('/home/minh/.config/tiendo/credentials.json'))
})

describe('the server', () => {
  it('is the one asked for, then the environment’s, then the last one signed in to, then the usual one', async () => {
    expect(await chosenServer(context(null))).toBe(DEFAULT_SERVER)
    await rememberSession(env(), 'http://saved:1', { email: 'a', token: 't' })
    expect(await chosenServer(context(null))).toBe('http://saved:1')
    expect(await chosenServer(context(null, { TIENDO_SERVER: 'http://env:2' }))).toBe('http://env:2')
    expect(await chosenServer(context('http://asked:3', { TIENDO_SERVER: 'http://env:2' }))).toBe('http://asked:3')
  })

  it.each([
    ['http://127.0.0.1:4310/', 'http://127.0.0.1:4310'],
    ['localhost:4310', 'http://localhost:4310'],
    ['https://tien-do.tinh-mau.example/x?y', 'https://tien-do.tinh-mau.example'],
    ['http://', null],
    ['hai từ', null],
  ])('%s is %s', (text, address) => expect(addressOf(text)).toBe(address))
})

describe('refusals', () => {
  const refused = (
    httpStatus: number,
    domain: Extract<RemoteError, { kind: 'refused' }>['data']['domain'],
  ): RemoteError => ({
    kind: 'refused',
    data: { httpStatus, domain, requestId: 'r-1' },
  })
  it.each<readonly [RemoteError, number, string]>([
    [{ kind: 'unreachable' }, 1, 'Không kết nối được'],
    [refused(401, { code: 'session/required' }), 3, 'chưa đăng nhập'],
    [refused(403, { code: 'rights/role', role: 'officer', needs: ['monitor'] }), 3, 'không làm được việc này'],
    [refused(404, { code: 'store/not-found', what: 'plan' }), 4, 'Không tìm thấy kế hoạch'],
    [refused(409, { code: 'store/conflict', version: 3 }), 5, 'Có người vừa thay đổi'],
    [refused(400, { code: 'upload/no-file' }), 2, 'Chưa có tệp'],
    [refused(422, { code: 'execution/nothing-submitted' }), 1, ''],
    [refused(500, null), 1, '[r-1]'],
  ])('%j ends with %i', (error, code, words) => {
    expect(remoteExit(error)).toBe(code)
    expect(remoteSentence(error, 'vi')).toContain(words)
  })
})
