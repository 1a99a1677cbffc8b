import { expect, it } from 'vitest'
import type { Reshape, ValuePath } from '@tiendo/domain'
import { addedRow, sampleDraft, sampleSource } from '../samples.ts'
import { at, journal, signed, value, type Ground } from './ground.ts'

const accept = { kind: 'accept' } as const
const reject = { kind: 'reject' } as const
const edit = (text: string) => ({ kind: 'edit', text }) as const
const add: Reshape = { kind: 'add', row: addedRow }
const split: Reshape = { kind: 'split', task: 0, title: 'Ban hành kế hoạch', rest: 'Báo cáo hằng năm' }

export const reviews = (ground: () => Ground): void => {
  const draft = async (id = 'n1') => {
    const { mine } = ground()
    value(await mine.drafts.importDraft(id, sampleDraft(), sampleSource(), signed()))
    return mine
  }
  const set = (path: ValuePath, answer: ReturnType<typeof edit> | typeof accept | null) => [{ path, answer }]

  it('answers of two people to different values are both kept, whatever version each saw', async () => {
    const mine = await draft()
    value(await mine.drafts.answer('n1', 1, set('document.title', edit('Một')), signed('u-1')))
    const second = value(await mine.drafts.answer('n1', 1, set('tasks.0.lead', edit('Sở Hai')), signed('u-2')))
    expect([second.row.version, second.clashes]).toEqual([3, []])
    expect(await mine.drafts.get('n1')).toEqual(second.row)
    expect([...second.row.answers.keys()]).toEqual(['document.title', 'tasks.0.lead'])
  })

  it('another answer to the same value is a clash that is not written; the rest is', async () => {
    const mine = await draft()
    value(await mine.drafts.answer('n1', 1, set('document.title', edit('Một')), signed('u-1')))
    const given = [...set('document.title', edit('Hai')), ...set('document.number', accept)]
    const second = value(await mine.drafts.answer('n1', 1, given, signed('u-2')))
    expect(second.clashes).toEqual([
      { path: 'document.title', theirs: edit('Một'), mine: edit('Hai'), by: 'u-1', byName: null },
    ])
    expect([...second.row.answers]).toEqual([
      ['document.title', edit('Một')],
      ['document.number', accept],
    ])
    // Having seen it, the second person may say otherwise.
    const third = value(await mine.drafts.answer('n1', 3, set('document.title', edit('Hai')), signed('u-2')))
    expect([third.row.answers.get('document.title'), third.clashes]).toEqual([edit('Hai'), []])
  })

  it('with clashes alone nothing is written', async () => {
    const mine = await draft()
    const first = value(await mine.drafts.answer('n1', 1, set('document.title', edit('Một')), signed('u-1')))
    const second = value(await mine.drafts.answer('n1', 1, set('document.title', null), signed('u-2')))
    expect([second.row, second.clashes.length]).toEqual([first.row, 1])
    expect(await journal(mine)).toHaveLength(2)
  })

  it('nobody clashes with themselves', async () => {
    const mine = await draft()
    value(await mine.drafts.answer('n1', 1, set('document.title', edit('Một')), signed('u-1')))
    const second = value(await mine.drafts.answer('n1', 1, set('document.title', edit('Hai')), signed('u-1')))
    expect([second.row.answers.get('document.title'), second.clashes]).toEqual([edit('Hai'), []])
  })

  it('an answer sent twice gives the same clashes, though they were settled since', async () => {
    const mine = await draft()
    value(await mine.drafts.answer('n1', 1, set('document.title', edit('Một')), signed('u-1')))
    const given = [...set('document.title', edit('Hai')), ...set('document.number', accept)]
    const by = signed('u-2')
    const once = value(await mine.drafts.answer('n1', 1, given, by))
    value(await mine.drafts.answer('n1', 3, set('document.title', edit('Hai')), signed('u-2')))
    expect(value(await mine.drafts.answer('n1', 1, given, by))).toEqual(once)
  })

  it('a row is added, answered, taken back, and its place stays', async () => {
    const mine = await draft()
    const made = value(await mine.drafts.reshape('n1', 1, 'r1', add, signed()))
    expect([made.row.version, made.row.reshapes, made.before]).toEqual([
      2,
      [{ id: 'r1', reshape: add, withdrawn: false }],
      [],
    ])
    value(await mine.drafts.answer('n1', 2, set('tasks.1.lead', edit('Sở Mẫu')), signed()))
    const back = value(await mine.drafts.withdraw('n1', 3, 'r1', [], signed()))
    expect(back.reshapes).toEqual([{ id: 'r1', reshape: add, withdrawn: true }])
    expect(await mine.drafts.get('n1')).toEqual(back)
    expect(await mine.drafts.withdraw('n1', 4, 'r1', [], signed())).toEqual({
      ok: false,
      error: { code: 'reshape/no-such-reshape', id: 'r1' },
    })
  })

  it('a split says which answers it changed, a second time too, and taking it back restores them', async () => {
    const mine = await draft()
    value(await mine.drafts.answer('n1', 1, set('tasks.0.title', edit('Việc gộp')), signed()))
    const by = signed()
    const made = value(await mine.drafts.reshape('n1', 2, 'r1', split, by))
    expect(made.before).toEqual([{ path: 'tasks.0.title', answer: edit('Việc gộp') }])
    expect(made.row.answers.size).toBe(0)
    const back = value(await mine.drafts.withdraw('n1', 3, 'r1', made.before, signed()))
    expect(back.answers.get('tasks.0.title')).toEqual(edit('Việc gộp'))
    expect(value(await mine.drafts.reshape('n1', 2, 'r1', split, by))).toEqual(made)
  })

  it('rows that somebody else just touched are a conflict, other rows are not', async () => {
    const mine = await draft()
    value(await mine.drafts.answer('n1', 1, set('tasks.0.title', edit('Tên mới')), signed('u-1')))
    const conflict = { ok: false, error: { code: 'store/conflict', version: 2 } }
    expect(await mine.drafts.reshape('n1', 1, 'r1', split, signed('u-2'))).toEqual(conflict)
    value(await mine.drafts.reshape('n1', 1, 'r2', add, signed('u-2')))
    expect((await mine.drafts.get('n1'))?.reshapes.map(({ id }) => id)).toEqual(['r2'])
  })

  it('an answer to a row that was merged away meanwhile is a clash that says the row is gone', async () => {
    const mine = await draft()
    value(await mine.drafts.reshape('n1', 1, 'r1', add, signed('u-1')))
    value(await mine.drafts.reshape('n1', 2, 'r2', { kind: 'merge', task: 1, into: 0 }, signed('u-1')))
    const answered = value(await mine.drafts.answer('n1', 2, set('tasks.1.lead', edit('Sở Hai')), signed('u-2')))
    expect(answered.clashes).toEqual([
      { path: 'tasks.1.lead', theirs: reject, mine: edit('Sở Hai'), by: 'u-1', byName: null },
    ])
  })

  it.each([
    ['a row that is not there', { kind: 'merge', task: 7, into: 0 }, { code: 'reshape/no-such-task', task: 7 }],
    ['a row with itself', { kind: 'merge', task: 0, into: 0 }, { code: 'reshape/same-task' }],
    ['a row without words', { kind: 'add', row: { ...addedRow, title: ' ' } }, { code: 'reshape/title-missing' }],
  ] as const)('%s is refused and nothing written', async (_, reshape, error) => {
    const mine = await draft()
    expect(await mine.drafts.reshape('n1', 1, 'r1', reshape, signed())).toEqual({ ok: false, error })
    expect(await journal(mine)).toHaveLength(1)
  })

  it('a draft is linked to the one it replaces, with what came over from there, and unlinked', async () => {
    const mine = await draft()
    await draft('n2')
    const link = {
      earlier: 'n1',
      answers: set('document.title', edit('Một')),
      reshapes: [{ id: 'r1', reshape: add, withdrawn: false }],
    }
    const linked = value(await mine.drafts.link('n2', 1, link, signed()))
    expect([linked.earlierId, [...linked.answers], linked.reshapes]).toEqual([
      'n1',
      [['document.title', edit('Một')]],
      link.reshapes,
    ])
    expect(await mine.drafts.get('n2')).toEqual(linked)
    const free = value(await mine.drafts.link('n2', 2, { earlier: null, answers: [], reshapes: [] }, signed()))
    expect([free.earlierId, free.answers]).toEqual([null, linked.answers])
    expect(await mine.drafts.link('n2', 1, link, signed())).toEqual({
      ok: false,
      error: { code: 'store/conflict', version: 3 },
    })
  })

  it('a file comes with its draft, linked at once, and is kept once for each content', async () => {
    const { mine, other } = ground()
    await draft()
    const file = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 256)
    const link = { earlier: 'n1', answers: [], reshapes: [] }
    const by = signed()
    const row = value(await mine.drafts.importDraft('n2', sampleDraft(), sampleSource(), by, { file, link }))
    expect([row.version, row.earlierId]).toEqual([2, 'n1'])
    expect(value(await mine.drafts.importDraft('n9', sampleDraft(), sampleSource(), by, { file, link }))).toEqual(row)
    expect(Buffer.from((await mine.drafts.file('n2')) ?? []).equals(file)).toBe(true)
    // The same content: the first draft's file too, though it came without.
    expect([await mine.drafts.hasFile('n1'), await mine.drafts.hasFile('n3')]).toEqual([true, false])
    value(await mine.drafts.importDraft('n3', sampleDraft(), sampleSource(), signed(), { file }))
    expect((await mine.drafts.ofFile('ab'.repeat(32))).map(({ id }) => id)).toEqual(['n3', 'n2', 'n1'])
    expect(await other.drafts.ofFile('ab'.repeat(32))).toEqual([])
    expect(await mine.drafts.file('none')).toBeNull()
  })

  it('tells who reviewed and when last', async () => {
    const mine = await draft()
    const [first, second, third] = [signed('u-1'), signed('u-2'), signed('u-1')]
    value(await mine.drafts.answer('n1', 1, set('document.title', accept), first))
    value(await mine.drafts.reshape('n1', 2, 'r1', add, second))
    value(await mine.drafts.answer('n1', 3, set('document.number', accept), third))
    expect(await mine.drafts.reviewers('n1')).toEqual([
      { by: 'u-1', byName: null, at: third.at },
      { by: 'u-2', byName: null, at: second.at },
    ])
    expect(at((await journal(mine)).toReversed(), 0).event.kind).toBe('valuesAnswered')
  })
}
