// A long document: its first page is a draft that people review while the rest is read into the same one.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import superjson from 'superjson'
import { createApi } from '../app.ts'
import type { ImportLine } from '../../client/import-document.ts'
import type { DraftListItem, DraftPage, DraftReading } from '../../client/outputs.ts'
import { openHouse, type House } from '../testing/house.ts'
import { scanReader } from '../testing/scan.ts'

let house: House
let scan = scanReader()
/** Another document for each test. */
let content = ''
beforeAll(async () => {
  house = await openHouse({ read: (request) => scan.read(request) })
})
afterAll(() => house.close())
beforeEach(() => {
  scan = scanReader()
  content = `quét ${commandId()}`
})

const commandId = () => crypto.randomUUID()
const ask = async (kind: 'query' | 'mutation', path: string, input: unknown) =>
  house.call(kind, path, input, house.token('monitor'))
/** Both ends are compiled from these types. */
const page = async (draftId: string) => (await ask('query', 'drafts.get', { draftId })).value as DraftPage
const reading = async (draftId: string) => (await ask('query', 'drafts.reading', { draftId })).value as DraftReading | null
const list = async () => (await ask('query', 'drafts.list', undefined)).value as readonly DraftListItem[]

/** Lines as they come. */
const sending = async (fields: Readonly<Record<string, string>> = {}) => {
  const form = new FormData()
  form.set('commandId', commandId())
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('file', new Blob([content]), 'quet.pdf')
  const headers = { authorization: `Bearer ${house.token('officer')}` }
  const { body } = await house.app.request('/api/import', { method: 'POST', headers, body: form })
  const reader = (body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const next = async (): Promise<ImportLine | null> => {
    const end = text.indexOf('\n')
    if (end >= 0) {
      const line = JSON.parse(text.slice(0, end)) as ImportLine
      text = text.slice(end + 1)
      return line
    }
    const { done, value } = await reader.read()
    if (done) return null
    text += value
    return next()
  }
  const until = async (kind: ImportLine['kind']): Promise<ImportLine> => {
    const line = await next()
    return line === null ? expect.fail(`no ${kind}`) : line.kind === kind ? line : until(kind)
  }
  return { next, until, leave: () => reader.cancel() }
}
const begun = async (fields?: Readonly<Record<string, string>>) => {
  const sent = await sending(fields)
  const line = await sent.until('draft')
  return { ...sent, draftId: 'draftId' in line ? line.draftId : expect.fail(line.kind), line }
}
/** Each look is a round trip: the background has its turn. */
const once = async (isSo: () => Promise<boolean>): Promise<void> => (await isSo()) ? undefined : once(isSo)

describe('a document whose first page is a draft', () => {
  it('becomes the draft of all pages: the same one, with what was answered', async () => {
    const { draftId, line, next } = await begun()
    expect(line).toEqual({ kind: 'draft', draftId, known: false, reading: { done: 1, total: 3 } })
    const first = await page(draftId)
    expect([first.version, first.draft.tasks.length, first.draft.source.reading]).toEqual([1, 1, { done: 1, total: 3 }])
    expect((await list()).find(({ id }) => id === draftId)?.reading).toBe(true)
    expect(await reading(draftId)).toEqual({ done: 1, total: 3, stage: 'opening', error: null })
    const answers = [
      { path: 'document.title', answer: { kind: 'edit', text: 'Tên đúng' } },
      { path: 'tasks.0.lead', answer: { kind: 'accept' } },
    ]
    await ask('mutation', 'drafts.answer', { draftId, version: 1, answers, commandId: commandId() })
    scan.finish()
    expect(await next()).toEqual({ kind: 'draft', draftId, known: false })
    expect(await next()).toBeNull()
    const whole = await page(draftId)
    expect([whole.version, whole.draft.tasks.length, whole.draft.source.reading]).toEqual([3, 2, undefined])
    expect(whole.answers).toEqual([
      ['document.title', { kind: 'edit', text: 'Tên đúng' }],
      ['tasks.0.lead', { kind: 'accept' }],
    ])
    expect([await reading(draftId), (await list()).find(({ id }) => id === draftId)?.reading]).toEqual([null, false])
  })

  it('is not published before it is read', async () => {
    const { draftId } = await begun()
    const input = { draftId, version: 1, unreviewed: true, commandId: commandId() }
    const refused = await ask('mutation', 'drafts.publish', input)
    expect([refused.status, refused.failure?.data.domain]).toEqual([409, { code: 'draft/still-reading', done: 1, total: 3 }])
  })

  it('is read to its end though the one who sent it has gone', async () => {
    const { draftId, leave } = await begun()
    await leave()
    scan.finish()
    await once(async () => (await reading(draftId)) === null)
    expect((await page(draftId)).draft.tasks).toHaveLength(2)
  })

  it('sent again meanwhile is known; by the same command it is the same draft', async () => {
    const command = { commandId: commandId() }
    const { draftId } = await begun(command)
    expect(await (await sending()).next()).toEqual({ kind: 'draft', draftId, known: true })
    expect(await (await sending(command)).next()).toEqual({ kind: 'draft', draftId, known: false, reading: { done: 1, total: 3 } })
    expect(scan.given).toHaveLength(1)
  })

  it('called off is discarded, and its pages are there when it comes again', async () => {
    const { draftId, until } = await begun()
    const input = { draftId, commandId: commandId() }
    expect((await ask('mutation', 'drafts.stopReading', input)).value).toEqual({ version: 2 })
    expect(await until('refused')).toEqual({ kind: 'refused', error: { code: 'reader/cancelled' } })
    expect((await ask('mutation', 'drafts.stopReading', input)).value).toEqual({ version: 2 })
    expect((await page(draftId)).status).toBe('discarded')
    expect((await begun()).draftId).not.toBe(draftId)
    expect(scan.given).toEqual([[], [1]])
  })

  it('discarded as any draft is read no further', async () => {
    const { draftId, until } = await begun()
    await ask('mutation', 'drafts.discard', { draftId, version: 1, commandId: commandId() })
    expect(await until('refused')).toEqual({ kind: 'refused', error: { code: 'reader/cancelled' } })
  })

  it('that cannot be read on stays as far as it is, says why, and is read on when asked', async () => {
    const { draftId, until } = await begun()
    scan.finish('broken')
    expect(await until('refused')).toEqual({ kind: 'refused', error: { code: 'reader/too-heavy' } })
    expect(await reading(draftId)).toEqual({ done: 1, total: 3, stage: null, error: { code: 'reader/too-heavy' } })
    expect((await ask('mutation', 'drafts.readOn', { draftId })).value).toMatchObject({ stage: 'opening', error: null })
    await once(async () => scan.given.length === 2)
    expect((await ask('mutation', 'drafts.readOn', { draftId })).value).toMatchObject({ stage: 'seeing', done: 2 })
    scan.finish()
    await once(async () => (await reading(draftId)) === null)
    expect([(await page(draftId)).draft.tasks.length, scan.given]).toEqual([2, [[], [1]]])
  })

  it('read whole there is nothing to stop, and nothing to go on with', async () => {
    const { draftId, next } = await begun()
    scan.finish()
    await next()
    for (const [path, input] of [['drafts.readOn', {}], ['drafts.stopReading', { commandId: commandId() }]] as const) {
      const refused = await ask('mutation', path, { draftId, ...input })
      expect([refused.status, refused.failure?.data.domain]).toEqual([409, { code: 'draft/not-reading' }])
    }
  })

  it('of another server is known to be unfinished, with nobody at it here', async () => {
    const { draftId } = await begun()
    const path = `/api/trpc/drafts.reading?input=${encodeURIComponent(JSON.stringify(superjson.serialize({ draftId })))}`
    const headers = { authorization: `Bearer ${house.token('leader')}` }
    const answer: unknown = await (await createApi(house.api).request(path, { headers })).json()
    expect(answer).toEqual({ result: { data: { json: { done: 1, total: 3, stage: null, error: null } } } })
  })
})
