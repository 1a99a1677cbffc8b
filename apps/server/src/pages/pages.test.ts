import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadPages } from './pages.ts'
import { servePages } from './serve-pages.ts'

const html = '<!doctype html><script>document.title = "Tiến Độ"</script><script type="module" src="/assets/a-1.js"></script>'
const script = `export const words = ${JSON.stringify('việc '.repeat(500))}`

let folder: string
let app: Hono
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiendo-pages-'))
  await mkdir(join(folder, 'dist/assets'), { recursive: true })
  await writeFile(join(folder, 'dist/index.html'), html)
  await writeFile(join(folder, 'dist/assets/a-1.js'), script)
  await writeFile(join(folder, 'dist/assets/chu.woff2'), Buffer.from([1, 2, 3]))
  await writeFile(join(folder, 'bi-mat.txt'), 'không ai được đọc')
  app = new Hono().all('*', await servePages(await loadPages(join(folder, 'dist'))))
})
afterAll(() => rm(folder, { recursive: true }))

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })

describe('pages', () => {
  it.each(['/', '/plans/p1', '/drafts/b1/review'])('%s is the page, asked for each time', async (path) => {
    const response = await get(path)
    expect([response.status, await response.text()]).toEqual([200, html])
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  })

  it('lets the script that stands in the page run, and no other', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/script-src 'self' 'sha256-[A-Za-z0-9+/]{43}='(;|$)/)
  })

  it('keeps hashed assets for ever', async () => {
    const response = await get('/assets/a-1.js')
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await response.text()).toBe(script)
  })

  it.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ])('comes compressed as %s', async (encoding, accepted, open) => {
    const response = await get('/assets/a-1.js', { 'accept-encoding': accepted })
    expect(response.headers.get('content-encoding')).toBe(encoding)
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.length).toBeLessThan(script.length / 10)
    expect(open(bytes).toString()).toBe(script)
  })

  it('leaves fonts as they are', async () => {
    const response = await get('/assets/chu.woff2', { 'accept-encoding': 'br' })
    expect(response.headers.get('content-encoding')).toBeNull()
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([1, 2, 3])
  })

  it('is not sent again to one who has it', async () => {
    const etag = (await get('/')).headers.get('etag') ?? ''
    expect((await get('/', { 'if-none-match': etag })).status).toBe(304)
  })

  it.each(['/assets/khong-co.js', '/../bi-mat.txt', '/%2e%2e/bi-mat.txt', '/..%2fbi-mat.txt', '/assets/..%2f..%2fbi-mat.txt'])(
    '%s is not there',
    async (path) => {
      const response = await get(path)
      expect(response.status).toBe(404)
      expect(await response.text()).toBe('')
    },
  )

  it('takes no other method', async () => {
    expect((await app.request('/', { method: 'POST' })).status).toBe(405)
  })

  it('says that the web application was not built', async () => {
    const bare = new Hono().all('*', await servePages(await loadPages(join(folder, 'khong-co'))))
    const response = await bare.request('/')
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('npm start')
  })
})
