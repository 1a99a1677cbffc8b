// The commands of a review against a door that answers what a test says: what they ask, print and end with.

import type { DraftPage } from '@tiendo/api/client'
import { afterEach, describe, expect, it } from 'vitest'
import { openDoor, refusal, type Answers, type Door } from '../testing/door.ts'
import { page } from '../testing/review-page.ts'

let door: Door | null = null
afterEach(() => door?.close())

const open = async (answers: Answers = {}): Promise<Door> => {
  door = await openDoor({
    'drafts.get': () => page(),
    'drafts.answer': () => ({ version: 2, clashes: [] }),
    'drafts.reshape': () => ({ version: 2, reshapeId: 'r-1', before: [] }),
    'drafts.withdraw': () => ({ version: 3 }),
    ...answers,
  })
  return door
}

describe('tiendo drafts', () => {
  it('lists what is in review; the rest only when asked', async () => {
    const item = { version: 1, name: 'a.docx', number: '15/KH-UBND', title: 'Kế hoạch mẫu', importedAt: new Date('2026-11-19T20:00:00Z') }
    const { run } = await open({
      'drafts.list': () => [
        { ...item, id: 'b-1', status: 'inReview' },
        { ...item, id: 'b-2', status: 'published' },
      ],
    })
    const shown = await run(['drafts'])
    expect(shown.out).toContain('b-1')
    expect(shown.out).toContain('20/11/2026')
    expect(shown.out).not.toContain('b-2')
    expect((await run(['drafts', '--all', '--csv'])).out).toContain('b-2')
    expect(JSON.parse((await run(['drafts', '--json'])).out)).toMatchObject({ schema: 'tiendo.drafts/1', drafts: [{ id: 'b-1' }] })
  })
})

describe('tiendo review --list', () => {
  it('prints what must be looked at, with why', async () => {
    const { run } = await open()
    const { out, code } = await run(['review', 'b-1', '--list', '--needed'])
    expect(code).toBe(0)
    expect(out).toContain('tasks.0.lead')
    expect(out).toContain('Có thể hiểu theo nhiều cách')
    expect(out.trim().split('\n')).toHaveLength(3)
  })

  it('is plain JSON for programs', async () => {
    const { run } = await open()
    const json: unknown = JSON.parse((await run(['review', 'b-1', '--json', '--needed'])).out)
    expect(json).toMatchObject({
      schema: 'tiendo.review/1',
      draft: 'b-1',
      values: [{ path: 'tasks.0.lead', doubt: 'ambiguous', alternatives: ['Sở Văn hóa, Thể thao'] }, { path: 'tasks.1.timing' }],
    })
  })

  it('without a terminal says how else', async () => {
    const { run } = await open()
    expect(await run(['review', 'b-1'])).toMatchObject({ code: 2, out: '' })
  })
})

describe('tiendo answer', () => {
  it.each([
    [['--accept'], { kind: 'accept' }],
    [['--edit', 'Sở Y tế'], { kind: 'edit', text: 'Sở Y tế' }],
    [['--reject'], { kind: 'reject' }],
    [['--clear'], null],
  ])('%j', async (options, answer) => {
    const { run, inputsOf } = await open()
    expect(await run(['answer', 'b-1', 'tasks.0.lead', ...options])).toMatchObject({ code: 0 })
    expect(inputsOf('drafts.answer')).toMatchObject([{ draftId: 'b-1', version: 1, answers: [{ path: 'tasks.0.lead', answer }] }])
  })

  it('says of typed words that they mean nothing', async () => {
    const { run } = await open()
    expect((await run(['answer', 'b-1', 'tasks.2.timing', '--edit', 'mai kia'])).err).toContain('“mai kia”')
    expect((await run(['answer', 'b-1', 'tasks.2.timing', '--edit', 'Quý I/2027'])).err).not.toContain('“')
  })

  it('a whole task by its path; everything sure at once', async () => {
    const { run, inputsOf } = await open()
    await run(['answer', 'b-1', 'tasks.2', '--accept'])
    await run(['answer', 'b-1', '--sure', '--json'])
    const [whole, sure] = inputsOf('drafts.answer')
    expect(whole).toMatchObject({ answers: [{ path: 'tasks.2' }] })
    expect(JSON.stringify(sure)).toContain('tasks.2.lead')
    expect(JSON.stringify(sure)).not.toContain('tasks.0.lead')
  })

  it.each([[['tasks.0.lead']], [['tasks.0.lead', '--accept', '--reject']], [['tasks.99.lead', '--accept']], [[]]])(
    '%j is wrong use',
    async (given) => {
      const { run, asked } = await open()
      expect(await run(['answer', 'b-1', ...given])).toMatchObject({ code: 2 })
      expect(asked.some(({ path }) => path === 'drafts.answer')).toBe(false)
    },
  )

  it("another's different answer is a conflict, and said", async () => {
    const clash = { path: 'tasks.0.lead', theirs: { kind: 'reject' }, mine: { kind: 'accept' }, by: 'u-2', byName: 'Trần Thị Mẫu' }
    const { run } = await open({ 'drafts.answer': () => ({ version: 4, clashes: [clash] }) })
    const { code, err } = await run(['answer', 'b-1', 'tasks.0.lead', '--accept'])
    expect(code).toBe(5)
    expect(err).toContain('Trần Thị Mẫu')
  })

  it('a refusal ends with its code', async () => {
    const { run } = await open({ 'drafts.answer': () => refusal(409, { code: 'draft/closed', status: 'published' }) })
    expect(await run(['answer', 'b-1', 'tasks.0.lead', '--accept'])).toMatchObject({ code: 5 })
  })
})

describe('tiendo reshape', () => {
  it.each([
    [['--split', '0', '--at', 'lập kế hoạch'], { kind: 'split', task: 0, title: 'Rà soát danh mục thiết bị đo', rest: 'lập kế hoạch thay thế' }],
    [['--merge', '1', '--into', '0'], { kind: 'merge', task: 1, into: 0 }],
    [['--add', 'Kiểm kê', '--lead', 'Sở Y tế', '--timing', 'Quý I/2027'], { kind: 'add', row: { title: 'Kiểm kê', lead: 'Sở Y tế', timing: 'Quý I/2027', span: null } }],
  ])('%j', async (options, reshape) => {
    const { run, inputsOf } = await open()
    expect(await run(['reshape', 'b-1', ...options])).toMatchObject({ code: 0, out: 'r-1\n' })
    expect(inputsOf('drafts.reshape')).toMatchObject([{ draftId: 'b-1', version: 1, reshape }])
  })

  it('is taken back by its id', async () => {
    const { run, inputsOf } = await open()
    expect(await run(['reshape', 'b-1', '--withdraw', 'r-1'])).toMatchObject({ code: 0 })
    expect(inputsOf('drafts.withdraw')).toMatchObject([{ reshapeId: 'r-1' }])
  })

  it('a merge takes back the words it wrote; what was typed since stays', async () => {
    const over = {
      reshapes: [{ id: 'r-1', withdrawn: false, reshape: { kind: 'merge', task: 1, into: 0 } }],
      answers: [
        ['tasks.0.title', { kind: 'edit', text: 'Rà soát danh mục thiết bị đo; lập kế hoạch thay thế Tổ chức tập huấn nghiệp vụ' }],
        ['tasks.0.lead', { kind: 'edit', text: 'Sở Y tế' }],
        ['tasks.2.lead', { kind: 'accept' }],
      ],
    } satisfies Partial<DraftPage>
    const { run, inputsOf } = await open({ 'drafts.get': () => page(over) })
    await run(['reshape', 'b-1', '--withdraw', 'r-1'])
    expect(inputsOf('drafts.withdraw')).toMatchObject([{ reshapeId: 'r-1', answers: [{ path: 'tasks.0.title', answer: null }] }])
  })

  it('says where it cannot split', async () => {
    const { run } = await open()
    expect((await run(['reshape', 'b-1', '--split', '0', '--at', 'không có'])).err).toContain('“không có”')
  })

  it.each([[['--split', '0']], [['--split', '0', '--at', 'không có']], [['--merge', '1']], [[]]])('%j is wrong use', async (options) => {
    const { run } = await open()
    expect(await run(['reshape', 'b-1', ...options])).toMatchObject({ code: 2 })
  })
})
