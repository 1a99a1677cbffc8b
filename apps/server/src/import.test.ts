// A document sent to the running server: told as it is read, called off, known again, its pages drawn.

import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { draftFilePath, draftPagePath, importDocument, type ImportDocument, type ImportProgress } from '@tiendo/api/client'
import { signIn, type Caller } from './testing/caller.ts'
import { goodFile } from './testing/good-file.ts'
import { buildServer, type Built, type Program } from './testing/program.ts'

let built: Built
let folder: string
let server: Program
let address: string
let caller: Caller
beforeAll(async () => {
  built = await buildServer()
  folder = await built.folder()
  await begin()
})
const begin = async (): Promise<void> => {
  server = await built.start({ TIENDO_DATA: folder })
  address = server.address ?? expect.fail(server.stderr())
  caller = await signIn(address, 'can-bo')
}
afterAll(() => built.clean())

const pdf = async (): Promise<Uint8Array<ArrayBuffer>> =>
  Uint8Array.from(await readFile(new URL('./testing/__fixtures__/ke-hoach-mau.pdf', import.meta.url)))
const headers = () => ({ authorization: `Bearer ${caller.token}` })
const get = (path: string) => fetch(`${address}${path}`, { headers: headers() })

describe('an import', () => {
  it('comes as lines that nobody on the way gathers', async () => {
    const form = new FormData()
    form.set('commandId', crypto.randomUUID())
    form.set('file', new Blob([goodFile()]), 'tot.txt')
    const asked = { ...headers(), 'accept-encoding': 'gzip' }
    const response = await fetch(`${address}/api/import`, { method: 'POST', headers: asked, body: form })
    expect([response.status, response.headers.get('content-encoding')]).toEqual([200, null])
    const kinds = (await response.text()).trim().split('\n').map((line) => line.replace(/^\{"kind":"(\w+)".*$/, '$1'))
    expect(kinds).toEqual(['progress', 'progress', 'draft'])
  })

  it('of a PDF counts its pages; they can be looked at, and the file be had again', async () => {
    const bytes = await pdf()
    const { code, draftId, stages } = await caller.upload(bytes, 'ke-hoach-mau.pdf')
    expect([code, [...new Set(stages)]]).toEqual([null, ['opening', 'pages', 'finding']])
    const picture = await get(draftPagePath(draftId, 1, 800))
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png'])
    const png = Buffer.from(await picture.arrayBuffer())
    expect([png.subarray(1, 4).toString(), png.readUInt32BE(16)]).toEqual(['PNG', 800])
    expect((await get(draftPagePath(draftId, 99, 800))).status).toBe(404)
    const file = await get(draftFilePath(draftId))
    expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true)
    expect(await caller.upload(bytes, 'khac.pdf')).toEqual({ code: null, draftId, known: true, stages: [] })
  })

  it('whose connection is closed is not read to its end, and keeps nobody waiting', async () => {
    const left = new AbortController()
    const lines = Array.from({ length: 4000 }, (_, index) => `${index}. Tổ chức hội nghị tập huấn nghiệp vụ lần ${index}`)
    const outcome = await importDocument({
      origin: address,
      headers: headers(),
      file: new Blob([`KẾ HOẠCH\n${lines.join('\n')}`]),
      name: 'bo-do.txt',
      commandId: crypto.randomUUID(),
      onProgress: () => left.abort(),
      signal: left.signal,
    })
    expect(outcome).toEqual({ ok: false, error: { code: 'reader/cancelled' } })
    const next = goodFile(2)
    expect((await caller.upload(next, 'tiep.txt')).code).toBeNull()
    expect(JSON.stringify((await caller.query('drafts.list')).value)).not.toContain('bo-do.txt')
  })
})

describe('pictures of pages', { timeout: 120_000 }, () => {
  /** The first page of it is blank. */
  const picture = async (): Promise<Blob> => {
    const { draftId } = await caller.upload(await pdf(), 'ke-hoach-mau.pdf')
    return new Blob([await (await get(draftPagePath(draftId, 2, 1600))).arrayBuffer()])
  }
  const send = async (pages: number, watch: Pick<ImportDocument, 'again' | 'onProgress' | 'onBeginning' | 'signal'>) => {
    const file = await picture()
    return importDocument({
      origin: address,
      headers: headers(),
      file,
      name: 'trang-1.png',
      further: Array.from({ length: pages - 1 }, (_, index) => ({ file, name: `trang-${index + 2}.png` })),
      commandId: crypto.randomUUID(),
      ...watch,
    })
  }

  it('sent together are one document, looked at page by page; called off, at once', async () => {
    const left = new AbortController()
    const offAtOnce = await send(2, { signal: left.signal, onProgress: ({ stage }) => stage === 'seeing' && left.abort() })
    expect(offAtOnce).toEqual({ ok: false, error: { code: 'reader/cancelled' } })

    const told: ImportProgress[] = []
    const sent = await send(2, { onProgress: (progress) => told.push(progress) })
    if (!sent.ok) return expect.fail(sent.error.code)
    expect(told.filter(({ stage }) => stage === 'seeing').at(-1)).toEqual({ stage: 'seeing', done: 2, total: 2 })
    const { draftId } = sent.value
    const page = z
      .object({ draft: z.object({ source: z.object({ name: z.string(), pages: z.number() }), document: z.looseObject({}) }) })
      .parse((await caller.query('drafts.get', { draftId })).value)
    expect(page.draft.source).toMatchObject({ name: 'trang-1.pdf', pages: 2 })
    expect(page.draft.document).toMatchObject({ kind: { value: 'KẾ HOẠCH' } })
    expect((await get(draftFilePath(draftId))).headers.get('content-type')).toBe('application/pdf')
    const part = await get(draftPagePath(draftId, 2, 400, [0.5, 0, 1, 0.1]))
    expect(Buffer.from(await part.arrayBuffer()).readUInt32BE(16)).toBe(400)

    const again: ImportProgress[] = []
    expect(await send(2, { again: true, onProgress: (progress) => again.push(progress) })).toMatchObject({ ok: true, value: { known: false } })
    // Every page was kept: none is looked at.
    expect(again.some(({ stage, done }) => stage === 'seeing' && done > 0)).toBe(false)
  })
  it('whose reading was cut short by `kill -9` are read on, from those made out before', async () => {
    const outcome = await send(6, { onBeginning: () => server.signal('SIGKILL') })
    if (!outcome.ok) return expect.fail(outcome.error.code)
    const { draftId, reading: begun } = outcome.value
    // Of two pages looked at side by side either may be the first.
    expect([begun?.done, begun?.total]).toEqual([expect.toBeOneOf([1, 2]), 6])
    await server.ended
    await begin()
    const reading = async () => (await caller.query('drafts.reading', { draftId })).value
    expect(await reading()).toEqual({ ...begun, stage: null, error: null })
    expect((await caller.mutate('drafts.readOn', { draftId })).code).toBeNull()
    while ((await reading()) !== null) await new Promise((resolve) => setImmediate(resolve))
    const { draft } = z.object({ draft: z.looseObject({ source: z.looseObject({}) }) }).parse((await caller.query('drafts.get', { draftId })).value)
    expect(draft.source).toMatchObject({ pages: 6, notes: [{ kind: 'recognised', pages: [1, 2, 3, 4, 5, 6] }] })
    expect('reading' in draft.source).toBe(false)
  })
})
