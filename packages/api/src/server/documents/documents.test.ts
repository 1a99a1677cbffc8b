// Documents in and out: an import told line by line, the same file known again, the original and its pages.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { err } from '@tiendo/domain'
import { draftFilePath, draftPagePath } from '../../client/paths.ts'
import { sampleDraft, sampleSource } from '../testing/documents.ts'
import { openHouse, type House, type Uploaded } from '../testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const commandId = () => crypto.randomUUID()
const upload = (text: string, fields: Readonly<Record<string, string>> = {}, id = commandId()): Promise<Uploaded> =>
  house.upload(new Blob([text]), id, house.token('officer'), fields)
const imported = z.object({ draftId: z.string(), known: z.boolean() })
const draftOf = async (text: string, fields?: Readonly<Record<string, string>>) =>
  imported.parse((await upload(text, fields)).value)
const discard = (draftId: string) =>
  house.call('mutation', 'drafts.discard', { draftId, version: 1, commandId: commandId() }, house.token('monitor'))

describe('an import', () => {
  it('says how far it is, then which draft', async () => {
    const { lines, status } = await upload('tốt một')
    expect([status, lines]).toEqual([
      200,
      [
        { kind: 'progress', stage: 'pages', done: 1, total: 3 },
        { kind: 'draft', draftId: expect.any(String), known: false },
      ],
    ])
  })

  it('is not gathered on the way, and kept by nobody', async () => {
    const form = new FormData()
    form.set('commandId', commandId())
    form.set('file', new Blob(['tốt']), 'a.txt')
    const headers = { authorization: `Bearer ${house.token('officer')}` }
    const response = await house.app.request('/api/import', { method: 'POST', headers, body: form })
    expect(response.headers.get('content-type')).toContain('application/x-ndjson')
    expect(response.headers.get('cache-control')).toBe('no-store, no-transform')
    await response.text()
  })

  it('that cannot be read says why and stores nothing', async () => {
    const before = (await house.store.for('tinh-mau').drafts.list()).length
    expect((await upload('xấu')).lines).toEqual([
      { kind: 'refused', error: { code: 'reader/not-a-document', looksLike: null } },
    ])
    expect((await house.store.for('tinh-mau').drafts.list()).length).toBe(before)
  })

  it.each([
    ['nonsense instead of a form', 'chữ', 'text/plain'],
    ['a form that breaks off', '--x\r\nContent-Disposition: form-data; name="file"; filename="a"', 'multipart/form-data; boundary=x'],
    ['a form without a boundary', 'x', 'multipart/form-data'],
  ])('of %s is no file', async (_, body, type) => {
    const headers = { authorization: `Bearer ${house.token('officer')}`, 'content-type': type }
    const response = await house.app.request('/api/import', { method: 'POST', headers, body })
    expect([response.status, await response.json()]).toMatchObject([400, { domain: { code: 'upload/no-file' } }])
  })

  it('ends the reading when the one who asked goes away', async () => {
    const stopped: string[] = []
    const slow = await openHouse({
      read: ({ signal, onProgress, name }) =>
        new Promise((resolve) => {
          onProgress?.({ stage: 'opening', done: 0, total: 1 })
          signal?.addEventListener('abort', () => {
            stopped.push(name)
            resolve(err({ code: 'reader/cancelled' }))
          })
        }),
    })
    const form = new FormData()
    form.set('commandId', commandId())
    form.set('file', new Blob(['tốt']), 'a.txt')
    const headers = { authorization: `Bearer ${slow.token('officer')}` }
    const response = await slow.app.request('/api/import', { method: 'POST', headers, body: form })
    const reader = response.body?.getReader()
    await reader?.read()
    await reader?.cancel()
    expect(stopped).toEqual(['a.txt'])
    expect(await slow.store.for('tinh-mau').drafts.list()).toEqual([])
    await slow.close()
  })
})

describe('several files', () => {
  const picture = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])])
  const send = async (...files: readonly (readonly [Blob, string])[]) => {
    const form = new FormData()
    form.set('commandId', commandId())
    for (const [file, name] of files) form.append('file', file, name)
    const headers = { authorization: `Bearer ${house.token('officer')}` }
    const response = await house.app.request('/api/import', { method: 'POST', headers, body: form })
    const last = (await response.text()).trim().split('\n').at(-1) ?? ''
    return z.object({ draftId: z.string() }).parse(JSON.parse(last)).draftId
  }
  const kept = async (draftId: string) => (await house.get(draftFilePath(draftId), house.token('leader'))).text()

  it('are pages of one document in the order sent; so is one picture', async () => {
    const both = await send([picture, 'b.jpg'], [picture, 'a.jpg'])
    expect(await kept(both)).toBe('tốt b.jpg a.jpg')
    expect((await house.store.for('tinh-mau').drafts.get(both))?.draft.source.name).toBe('b.jpg.pdf')
    expect(await kept(await send([picture, 'c.jpg']))).toBe('tốt c.jpg')
  })
})

describe('the same file', () => {
  it('is known by its content, whatever it is called, while its draft lives', async () => {
    const first = await draftOf('tốt hai')
    expect(await draftOf('tốt hai')).toEqual({ draftId: first.draftId, known: true })
    expect((await upload('tốt hai')).lines).toHaveLength(1)
    await discard(first.draftId)
    expect(await draftOf('tốt hai')).toMatchObject({ known: false })
  })

  it('is read again when asked to', async () => {
    const first = await draftOf('tốt ba')
    const again = await draftOf('tốt ba', { again: 'yes' })
    expect([again.known, again.draftId === first.draftId]).toEqual([false, false])
  })

  it('sent again by the same command is the same draft, and not known from before', async () => {
    const id = commandId()
    const [first, second] = [await upload('tốt bốn', {}, id), await upload('tốt bốn', {}, id)]
    expect(second.value).toEqual(first.value)
  })
})

describe('the original', () => {
  it('comes back as it was sent, to be saved and never opened here', async () => {
    const { draftId } = await draftOf('tốt năm <script>')
    const response = await house.get(draftFilePath(draftId), house.token('leader'))
    expect(await response.text()).toBe('tốt năm <script>')
    expect(response.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''ke-hoach.txt")
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(response.headers.get('cache-control')).toBe('private, max-age=31536000, immutable')
    const etag = response.headers.get('etag') ?? ''
    expect((await house.get(draftFilePath(draftId), house.token('leader'), { 'if-none-match': etag })).status).toBe(304)
  })

  it.each([['không có'], ['%00'], ['..%2f..']])('of a draft called %s is not there', async (id) => {
    const response = await house.get(`/api/drafts/${id}/file`, house.token('leader'))
    expect([response.status, await response.json()]).toMatchObject([404, { domain: { code: 'store/not-found' } }])
  })
})

describe('a page', () => {
  it('is drawn once, in one of few widths, and kept by its tag', async () => {
    let drawn = 0
    const other = await openHouse({
      drawPage: async ({ page, width }) => {
        drawn += 1
        return { ok: true, value: new TextEncoder().encode(`${page} ${width}`) }
      },
    })
    const uploaded = await other.upload(new Blob(['tốt']), commandId(), other.token('officer'))
    const { draftId } = imported.parse(uploaded.value)
    const ask = (width: number, headers = {}) => other.get(draftPagePath(draftId, 2, width), other.token('leader'), headers)
    const [first, second] = [await ask(1190), await ask(1200)]
    expect([await first.text(), await second.text(), drawn]).toEqual(['2 1200', '2 1200', 1])
    expect([first.headers.get('content-type'), first.headers.get('cache-control')]).toEqual([
      'image/png',
      'private, max-age=31536000, immutable',
    ])
    const etag = first.headers.get('etag') ?? ''
    expect((await ask(1200, { 'if-none-match': etag })).status).toBe(304)
    expect(await (await ask(99_999)).text()).toBe('2 2400')
    await other.close()
  })

  it.each([
    ['beyond the last', 'pages/4.png'],
    ['before the first', 'pages/0.png'],
    ['of no number', 'pages/x.png'],
  ])('%s is not there, and says how many there are', async (_, path) => {
    const { draftId } = await draftOf('tốt sáu')
    const response = await house.get(`/api/drafts/${draftId}/${path}`, house.token('leader'))
    expect([response.status, await response.json()]).toMatchObject([
      404,
      { domain: { code: 'document/no-such-page', pages: 3 } },
    ])
  })

  it('is drawn in part where a box is asked for, which must be one', async () => {
    const { draftId } = await draftOf('tốt bảy')
    const ask = (query: string) => house.get(`/api/drafts/${draftId}/pages/2.png?${query}`, house.token('leader'))
    expect(await (await house.get(draftPagePath(draftId, 2, 400, [0.1, 0.25, 0.5, 1]), house.token('leader'))).text()).toBe(
      'tốt bảy 2 400 0.1 0.25 0.5 1',
    )
    for (const box of ['', '0,0,1', '0.5,0,0.5,1', '0,0,2,1', 'a,b,c,d', '0,0,1,1,1', '-1,0,1,1', '0,,1,1']) {
      const response = await ask(`width=400&box=${box}`)
      const { domain } = z.object({ domain: z.object({ code: z.string() }) }).parse(await response.json())
      expect([box, response.status, domain.code]).toEqual([box, 400, 'request/malformed'])
    }
  })

  it('is held as it was read', async () => {
    const id = commandId()
    const by = { by: 'thu', at: house.api.now(), commandId: id }
    const source = { ...sampleSource('quet.pdf'), pageHolds: [null, [0, 1, 0, 1, 0, 0, 0, 0, 1]] as const }
    const draft = sampleDraft('quet.pdf')
    const notes = [{ kind: 'recognised', pages: [1, 2] }] as const
    const scanned = { ...draft, source: { ...draft.source, kind: 'pdf', pages: 2, notes } } as const
    await house.store.for('tinh-mau').drafts.importDraft(id, scanned, source, by, { file: new TextEncoder().encode('quét') })
    const text = async (page: number) => (await house.get(draftPagePath(id, page, 400), house.token('leader'))).text()
    expect([await text(1), await text(2)]).toEqual(['quét 1 400', 'quét 2 400 0 1 0 1 0 0 0 0 1'])
  })

  it('that cannot be drawn says why', async () => {
    const other = await openHouse({ drawPage: async () => err({ code: 'reader/too-slow', seconds: 10 }) })
    const uploaded = await other.upload(new Blob(['tốt']), commandId(), other.token('officer'))
    const { draftId } = imported.parse(uploaded.value)
    const response = await other.get(draftPagePath(draftId, 1, 1200), other.token('leader'))
    expect([response.status, await response.json()]).toMatchObject([422, { domain: { code: 'reader/too-slow' } }])
    await other.close()
  })
})
