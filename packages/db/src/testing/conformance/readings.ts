import { expect, it } from 'vitest'
import type { Draft, ValuePath } from '@tiendo/domain'
import { seenPageStore } from '../../repository/seen-pages.ts'
import { addedRow, begunDraft, sampleDraft, samplePlan, sampleSource } from '../samples.ts'
import { at, journal, signed, value, type Ground } from './ground.ts'

const accept = { kind: 'accept' } as const
const edit = (text: string) => ({ kind: 'edit', text }) as const

/** The whole document begins with another task: what was the first is the second. */
const whole = (): Draft => {
  const draft = sampleDraft()
  const [first] = draft.tasks
  if (first === undefined) return draft
  const before = { ...first, number: '0', title: { ...first.title, value: 'Việc của trang bìa' } }
  return { ...draft, tasks: [before, ...draft.tasks] }
}

export const readings = (ground: () => Ground): void => {
  it('a draft of the first page becomes that of the whole document, in its place', async () => {
    const { mine } = ground()
    const by = signed()
    value(await mine.drafts.importDraft('n1', begunDraft(), sampleSource('trang 1'), by))
    expect((await mine.drafts.list())[0]?.reading).toBe(true)
    const row = value(await mine.drafts.readOn('n1', whole(), sampleSource('tất cả'), signed('u-2')))
    expect(row).toMatchObject({ version: 2, status: 'inReview', draft: whole(), importedBy: 'u-1', importedAt: by.at })
    expect([await mine.drafts.get('n1'), await mine.drafts.source('n1')]).toEqual([row, sampleSource('tất cả')])
    expect((await mine.drafts.list())[0]).toMatchObject({ version: 2, reading: false })
    expect(at(await journal(mine), 1).event).toMatchObject({ kind: 'draftReadOn' })
  })

  it('answers stay with their tasks, and what people wrote of the document itself; the rest is asked anew', async () => {
    const { mine } = ground()
    value(await mine.drafts.importDraft('n1', begunDraft(), sampleSource(), signed()))
    const given = [
      { path: 'document.number', answer: edit('15/KH-UBND') },
      { path: 'document.place', answer: accept },
      { path: 'document.title', answer: accept },
      { path: 'tasks.0.lead', answer: accept },
    ] as const
    value(await mine.drafts.answer('n1', 1, given, signed()))
    const added = value(await mine.drafts.reshape('n1', 2, 'r1', { kind: 'add', row: addedRow }, signed()))
    const draft = whole()
    const { title, number } = draft.document
    const other = { title: { ...title, value: 'Tên khác' }, number: { ...number, value: '51/KH-UBND' } }
    const read = { ...draft, document: { ...draft.document, ...other } }
    const row = value(await mine.drafts.readOn('n1', read, sampleSource(), signed()))
    expect(new Map(row.answers)).toEqual(
      new Map<ValuePath, unknown>([
        ['document.number', edit('15/KH-UBND')],
        ['document.place', accept],
        ['tasks.1.lead', accept],
      ]),
    )
    expect(row.reshapes).toEqual(added.row.reshapes)
  })

  it('what an earlier draft said of the pages that came later comes over', async () => {
    const { mine } = ground()
    value(await mine.drafts.importDraft('n1', whole(), sampleSource(), signed()))
    value(await mine.drafts.answer('n1', 1, [{ path: 'tasks.0.title', answer: edit('Viết lại') }], signed()))
    const link = { earlier: 'n1', answers: [], reshapes: [] }
    value(await mine.drafts.importDraft('n2', begunDraft(), sampleSource(), signed(), { link }))
    const row = value(await mine.drafts.readOn('n2', whole(), sampleSource(), signed()))
    expect([...row.answers]).toEqual([['tasks.0.title', edit('Viết lại')]])
  })

  it('whoever looked before it was read on writes of the document, and of no row that may be another now', async () => {
    const { mine } = ground()
    value(await mine.drafts.importDraft('n1', begunDraft(), sampleSource(), signed()))
    value(await mine.drafts.readOn('n1', whole(), sampleSource(), signed()))
    const refused = { ok: false, error: { code: 'store/conflict', version: 2 } }
    const row = [{ path: 'tasks.0.lead', answer: accept }] as const
    expect(await mine.drafts.answer('n1', 1, row, signed())).toEqual(refused)
    expect(await mine.drafts.reshape('n1', 1, 'r1', { kind: 'merge', task: 1, into: 0 }, signed())).toEqual(refused)
    expect(await mine.drafts.withdraw('n1', 1, 'r1', [], signed())).toEqual(refused)
    const head = [{ path: 'document.title', answer: accept }] as const
    expect(value(await mine.drafts.answer('n1', 1, head, signed())).row.version).toBe(3)
    expect(value(await mine.drafts.answer('n1', 3, row, signed())).row.version).toBe(4)
  })

  it('a document is read on once: the same command gives what it gave, another is a conflict', async () => {
    const { mine } = ground()
    const by = signed()
    value(await mine.drafts.importDraft('n1', begunDraft(), sampleSource(), signed()))
    const row = value(await mine.drafts.readOn('n1', whole(), sampleSource(), by))
    expect(value(await mine.drafts.readOn('n1', sampleDraft(), sampleSource(), by))).toEqual(row)
    expect(await mine.drafts.readOn('n1', whole(), sampleSource(), signed())).toEqual({
      ok: false,
      error: { code: 'store/conflict', version: 2 },
    })
  })

  it('what was discarded meanwhile, or is not there, is not read on', async () => {
    const { mine, other } = ground()
    value(await mine.drafts.importDraft('n1', begunDraft(), sampleSource(), signed()))
    const missing = { ok: false, error: { code: 'store/not-found' } }
    expect(await mine.drafts.readOn('none', whole(), sampleSource(), signed())).toEqual(missing)
    expect(await other.drafts.readOn('n1', whole(), sampleSource(), signed())).toEqual(missing)
    value(await mine.drafts.discard('n1', 1, signed()))
    expect(await mine.drafts.readOn('n1', whole(), sampleSource(), signed())).toEqual({
      ok: false,
      error: { code: 'store/conflict', version: 2 },
    })
  })

  it('a draft becomes a plan like any other once it is read', async () => {
    const { mine } = ground()
    value(await mine.drafts.importDraft('n1', begunDraft(), sampleSource(), signed()))
    value(await mine.drafts.readOn('n1', whole(), sampleSource(), signed()))
    value(await mine.plans.publish(samplePlan('p1'), { id: 'n1', version: 2 }, signed()))
    expect(await mine.drafts.get('n1')).toMatchObject({ version: 3, status: 'published' })
  })
}

const sha256 = 'cd'.repeat(32)
const page = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes)
const day = (seconds: number): Date => new Date(Date.UTC(2026, 10, 20) + seconds * 1000)

export const seenPages = (ground: () => Ground): void => {
  it('come back by the file and by the way of looking; the first that was made out stays', async () => {
    const { mine, other } = ground()
    await mine.seenPages.keep(sha256, '1', 2, page(0, 255, 7), day(0))
    await mine.seenPages.keep(sha256, '1', 2, page(9), day(1))
    await mine.seenPages.keep(sha256, '1', 1, page(), day(2))
    await mine.seenPages.keep(sha256, '2', 3, page(3), day(3))
    const kept = await mine.seenPages.of(sha256, '1')
    expect(new Map([...kept].map(([number, bytes]) => [number, [...bytes]]))).toEqual(new Map([[1, []], [2, [0, 255, 7]]]))
    expect([...(await mine.seenPages.of('ef'.repeat(32), '1')), ...(await other.seenPages.of(sha256, '1'))]).toEqual([])
  })

  it('are kept as long as there is room: the oldest go, and none of another authority', async () => {
    const { store, other } = ground()
    const mine = seenPageStore(store.accounts.db, 'tinh-mau', 3)
    await other.seenPages.keep(sha256, '1', 9, page(9), day(0))
    for (const number of [1, 2, 3, 4, 5]) await mine.keep(sha256, '1', number, page(number), day(number))
    expect(new Set((await mine.of(sha256, '1')).keys())).toEqual(new Set([3, 4, 5]))
    expect((await other.seenPages.of(sha256, '1')).size).toBe(1)
  })
}
