// The server as a program: what it says when it starts, why it does not, and how it stops.

import { createServer, request } from 'node:http'
import { once } from 'node:events'
import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildServer, type Built, type Program } from './testing/program.ts'
import { goodFile } from './testing/good-file.ts'
import { signIn } from './testing/caller.ts'

let built: Built
let folder: string
/** Data as the first run leaves it: to make it anew for each test takes longer than the tests. */
let ready: string
let first: Program
let server: Program
let address: string
beforeAll(async () => {
  built = await buildServer()
  folder = await built.folder()
  first = await built.start({ TIENDO_DATA: folder })
  first.signal('SIGTERM')
  await first.ended
  ready = await built.folder(folder)
  server = await built.start({ TIENDO_DATA: folder })
  address = server.address ?? expect.fail(server.stderr())
})
afterAll(() => built.clean())

const port = () => new URL(address).port
const silent = (text: string) => expect(text).not.toMatch(/\n {4}at |Error:|\.mjs|\.ts:/)

describe('a first start', () => {
  it('prints the address and how to sign in', () => {
    expect(first.stdout()).toContain(`Tiến Độ đang chạy tại ${first.address}`)
    expect(first.stdout()).toContain('mật khẩu chung: mau-2026')
    for (const name of ['dau-moi', 'can-bo', 'so-y-te', 'lanh-dao', 'quan-tri']) {
      expect(first.stdout()).toContain(`${name}@tinh-mau.example`)
    }
    expect(first.stderr()).toBe('')
  })

  it('has a sample authority with plans in every state that people meet', async () => {
    const monitor = await signIn(address, 'dau-moi')
    const due = JSON.stringify((await monitor.query('work.due')).value)
    for (const standing of ['overdue', 'dueSoon', 'waitingEvent', 'returned', 'doneLate', 'awaitingAcceptance']) {
      expect(due).toContain(`"standing":"${standing}"`)
    }
  })

  it('keeps what signs sessions to its owner', async () => {
    expect((await stat(join(folder, 'secret'))).mode & 0o777).toBe(0o600)
  })

  it('answers to no other name than this machine', async () => {
    const asked = request(`${address}/healthz`, { headers: { host: 'evil.example' } }).end()
    const [response] = await once(asked, 'response')
    expect(response.statusCode).toBe(421)
    response.resume()
  })
})

describe('a start from source', () => {
  it('reads documents in its thread as the built one does', async () => {
    const program = await built.startFromSource({ TIENDO_DATA: await built.folder(ready) })
    const caller = await signIn(program.address ?? expect.fail(program.stderr()), 'can-bo')
    expect((await caller.upload(goodFile(), 'tot.txt')).code).toBeNull()
    program.signal('SIGTERM')
    expect((await program.ended).code).toBe(0)
  })
})

describe('a start that cannot be', () => {
  it('on data that another server holds says who holds it', async () => {
    const { code, stdout, stderr } = await (await built.start({ TIENDO_DATA: folder })).ended
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(new RegExp(`^Thư mục dữ liệu ${folder} đang do máy chủ khác giữ \\(tiến trình \\d+, ${address}\\)\\. .+\\n$`))
  })

  it('on the port of another server of ours says so', async () => {
    const { code, stderr } = await (await built.start({ TIENDO_DATA: await built.folder(ready), PORT: port() })).ended
    expect(code).toBe(1)
    expect(stderr).toMatch(/^Cổng \d+ trên 127\.0\.0\.1 đang do một máy chủ Tiến Độ khác dùng\. .+PORT=\d+\.\n$/)
  })

  it('on the port of another program says so', async () => {
    const other = createServer((_, response) => response.end('xin chào')).listen(0, '127.0.0.1')
    await once(other, 'listening')
    const taken = other.address()
    const PORT = String(typeof taken === 'object' && taken !== null ? taken.port : 0)
    const { code, stderr } = await (await built.start({ TIENDO_DATA: await built.folder(ready), PORT })).ended
    other.close()
    expect(code).toBe(1)
    expect(stderr).toMatch(/^Cổng \d+ trên 127\.0\.0\.1 đang do chương trình khác dùng\./)
  })

  it.each([
    ['a public address with sample accounts', { HOST: '0.0.0.0' }, /^Không mở dữ liệu mẫu ra địa chỉ 0\.0\.0\.0 .+TIENDO_SAMPLES=off.+\n$/],
    ['a wrong port', { PORT: 'abc' }, /^Chưa khởi động được.+\n {2}- PORT phải là số nguyên/],
    ['a database that does not answer', { DATABASE_URL: 'postgres://tiendo@127.0.0.1:9/x' }, /^Không mở được cơ sở dữ liệu: .+\nKiểm tra DATABASE_URL/],
  ])('with %s says what to do', async (_, env, words) => {
    const { code, stdout, stderr } = await (await built.start({ TIENDO_DATA: await built.folder(ready), ...env })).ended
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(words)
    silent(stderr)
  })

  it('in a folder that is a file says so', async () => {
    const data = join(await built.folder(), 'mot-tep')
    await writeFile(data, '')
    const { code, stderr } = await (await built.start({ TIENDO_DATA: data })).ended
    expect(code).toBe(1)
    expect(stderr).toMatch(/^Không dùng được thư mục dữ liệu .+mot-tep/)
    silent(stderr)
  })
})

describe('a start without samples', () => {
  it('makes an administrator whose password is printed once', async () => {
    const TIENDO_DATA = await built.folder()
    const env = { TIENDO_DATA, TIENDO_SAMPLES: 'off', TIENDO_ADMIN: 'quan-tri@so.example', TIENDO_AUTHORITY: 'Tỉnh Thử' }
    const fresh = await built.start(env)
    const password = /quan-tri@so\.example\s+(\S+)/.exec(fresh.stdout())?.[1] ?? expect.fail(fresh.stdout() + fresh.stderr())
    const signed = await fetch(`${fresh.address}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'quan-tri@so.example', password }),
    })
    expect(signed.status).toBe(200)
    fresh.signal('SIGTERM')
    await fresh.ended

    const second = await built.start(env)
    expect(second.stdout()).not.toContain(password)
    expect(second.stdout()).not.toContain('mau-2026')
    second.signal('SIGTERM')
    expect((await second.ended).code).toBe(0)

    // Without samples any address will do, if this machine has it.
    const abroad = await (await built.start({ ...env, HOST: '192.0.2.1' })).ended
    expect(abroad.code).toBe(1)
    expect(abroad.stderr).toMatch(/^Không lắng nghe được ở 192\.0\.2\.1:0 \(EADDRNOTAVAIL\)/)
    silent(abroad.stderr)
  }, 120_000)
})

describe('a stop', () => {
  afterEach(async () => {
    server = await built.start({ TIENDO_DATA: folder })
    address = server.address ?? expect.fail(server.stderr())
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('by %s is clean, and waits for nobody who watches', async (signal) => {
    const caller = await signIn(address, 'lanh-dao')
    const watched = await fetch(`${address}/api/trpc/changes.watch`, {
      headers: { authorization: `Bearer ${caller.token}` },
    })
    const told = watched.text()
    server.signal(signal)
    const { code, stderr } = await server.ended
    expect([code, stderr]).toEqual([0, ''])
    expect(await told).toContain('event: return')
    await expect(stat(join(folder, 'server.lock'))).rejects.toThrow('ENOENT')
  })
})
