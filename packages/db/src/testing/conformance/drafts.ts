import { expect, it } from 'vitest'
import type { Draft } from '@tiendo/domain'
import { sampleDraft, samplePlan, sampleSource } from '../samples.ts'
import { at, journal, signed, value, type Ground } from './ground.ts'

const accept = { kind: 'accept' } as const

export const drafts = (ground: () => Ground): void => {
  it('a draft comes back as it was imported, with its source and its line in the list', async () => {
    const { mine } = ground()
    const by = signed()
    const row = value(
      await mine.drafts.importDraft('n1', sampleDraft('kế hoạch.docx'), sampleSource('kế hoạch.docx'), by),
    )
    expect(row).toEqual({
      id: 'n1',
      version: 1,
      status: 'inReview',
      draft: sampleDraft('kế hoạch.docx'),
      answers: new Map(),
      reshapes: [],
      earlierId: null,
      planId: null,
      importedBy: 'u-1',
      importedAt: by.at,
    })
    expect(await mine.drafts.get('n1')).toEqual(row)
    expect(await mine.drafts.source('n1')).toEqual(sampleSource('kế hoạch.docx'))
    expect(await mine.drafts.list()).toEqual([
      {
        id: 'n1',
        version: 1,
        status: 'inReview',
        earlierId: null,
        planId: null,
        importedBy: 'u-1',
        importedAt: by.at,
        name: 'kế hoạch.docx',
        number: '12/KH-UBND',
        title: 'Kế hoạch chuyển đổi số Tỉnh Mẫu',
        issuer: 'Ủy ban nhân dân Tỉnh Mẫu',
        reading: false,
      },
    ])
    expect([await mine.drafts.get('none'), await mine.drafts.source('none')]).toEqual([null, null])
  })

  it('an import tried again gives the first draft, whatever id the second try made', async () => {
    const { mine } = ground()
    const by = signed()
    const first = value(await mine.drafts.importDraft('n1', sampleDraft(), sampleSource(), by))
    expect(value(await mine.drafts.importDraft('n2', sampleDraft(), sampleSource(), by))).toEqual(first)
    expect(await mine.drafts.list()).toHaveLength(1)
  })

  it('an id is used once', async () => {
    const { mine } = ground()
    await mine.drafts.importDraft('n1', sampleDraft(), sampleSource(), signed())
    expect(await mine.drafts.importDraft('n1', sampleDraft(), sampleSource(), signed())).toEqual({
      ok: false,
      error: { code: 'store/conflict', version: 1 },
    })
  })

  it('answers add up, a null takes one back, and each is a new version', async () => {
    const { mine } = ground()
    await mine.drafts.importDraft('n1', sampleDraft(), sampleSource(), signed())
    const edit = { kind: 'edit', text: 'Tên khác' } as const
    await mine.drafts.answer(
      'n1',
      1,
      [
        { path: 'document.title', answer: edit },
        { path: 'tasks.0.lead', answer: accept },
      ],
      signed(),
    )
    const { row } = value(
      await mine.drafts.answer(
        'n1',
        2,
        [
          { path: 'tasks.0.lead', answer: null },
          { path: 'untaken.0', answer: { kind: 'reject' } },
        ],
        signed(),
      ),
    )
    expect(row.version).toBe(3)
    expect([...row.answers]).toEqual([
      ['document.title', edit],
      ['untaken.0', { kind: 'reject' }],
    ])
    expect(await mine.drafts.get('n1')).toEqual(row)
  })

  it('an answer to a version nobody has seen is a conflict that names the stored one, and changes nothing', async () => {
    const { mine } = ground()
    await mine.drafts.importDraft('n1', sampleDraft(), sampleSource(), signed())
    const before = await mine.drafts.get('n1')
    for (const version of [0, 2]) {
      expect(await mine.drafts.answer('n1', version, [{ path: 'document.title', answer: accept }], signed())).toEqual({
        ok: false,
        error: { code: 'store/conflict', version: 1 },
      })
    }
    expect(await mine.drafts.get('n1')).toEqual(before)
    expect(await journal(mine)).toHaveLength(1)
  })

  it('an answer sent twice gives the state it led to, though others have written since', async () => {
    const { mine } = ground()
    await mine.drafts.importDraft('n1', sampleDraft(), sampleSource(), signed())
    const by = signed()
    const led = value(await mine.drafts.answer('n1', 1, [{ path: 'document.title', answer: accept }], by))
    await mine.drafts.answer('n1', 2, [{ path: 'document.number', answer: accept }], signed())
    expect(value(await mine.drafts.answer('n1', 1, [{ path: 'document.title', answer: accept }], by))).toEqual(led)
    expect((await mine.drafts.get('n1'))?.version).toBe(3)
  })

  it('a discarded or published draft takes no more answers', async () => {
    const { mine } = ground()
    await mine.drafts.importDraft('n1', sampleDraft(), sampleSource(), signed())
    await mine.drafts.importDraft('n2', sampleDraft(), sampleSource(), signed())
    expect(value(await mine.drafts.discard('n1', 1, signed())).status).toBe('discarded')
    value(await mine.plans.publish(samplePlan('p1'), { id: 'n2', version: 1 }, signed()))
    for (const id of ['n1', 'n2']) {
      expect(await mine.drafts.answer(id, 2, [{ path: 'document.title', answer: accept }], signed())).toEqual({
        ok: false,
        error: { code: 'store/conflict', version: 2 },
      })
      expect(await mine.drafts.discard(id, 2, signed())).toEqual({
        ok: false,
        error: { code: 'store/conflict', version: 2 },
      })
    }
  })

  it('what is not there is not found', async () => {
    const { mine } = ground()
    const missing = { ok: false, error: { code: 'store/not-found' } }
    expect(await mine.drafts.answer('none', 1, [{ path: 'document.title', answer: accept }], signed())).toEqual(missing)
    expect(await mine.drafts.discard('none', 1, signed())).toEqual(missing)
    expect(await mine.plans.publish(samplePlan('p1'), { id: 'none', version: 1 }, signed())).toEqual(missing)
  })

  it('what no database text can hold becomes the replacement sign, in the answer and in the row alike', async () => {
    const { mine } = ground()
    const draft: Draft = { ...sampleDraft(), untaken: [{ ...at(sampleDraft().untaken, 0), text: 'a\u0000b\ud800c 𝔪' }] }
    const row = value(await mine.drafts.importDraft('n1', draft, sampleSource(), signed()))
    expect(row.draft.untaken[0]?.text).toBe('a\ufffdb\ufffdc 𝔪')
    expect(await mine.drafts.get('n1')).toEqual(row)
  })
}
