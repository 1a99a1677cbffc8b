// Two people at one draft, rows put right, and a document that came again: nobody's words are lost.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Role } from '@tiendo/domain'
import type { DraftAnswered, DraftPage, DraftReshaped } from '../../client/outputs.ts'
import { openHouse, type House } from '../testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const commandId = () => crypto.randomUUID()
const edit = (path: string, text: string) => [{ path, answer: { kind: 'edit', text } }]

const imported = async (fields: Readonly<Record<string, string>> = {}): Promise<string> => {
  const id = commandId()
  const { value } = await house.upload(new Blob([`tốt ${id}`]), id, house.token('officer'), fields)
  return z.object({ draftId: z.string() }).parse(value).draftId
}
/** The schema of an answer is its TypeScript type: both ends are compiled from it. */
const page = async (draftId: string): Promise<DraftPage> =>
  (await house.call('query', 'drafts.get', { draftId }, house.token('leader'))).value as DraftPage
const say = async (path: string, input: object, role: Role = 'officer') =>
  house.call('mutation', path, { ...input, commandId: commandId() }, house.token(role))
const answer = async (draftId: string, version: number, answers: object, role: Role = 'officer') =>
  (await say('drafts.answer', { draftId, version, answers }, role)).value as DraftAnswered
const addition = (title: string) => ({
  kind: 'add',
  row: { number: '3', title, lead: 'Sở Tư pháp', coordinators: null, deliverable: null, timing: 'Quý IV/2026', span: null },
})

describe('two reviewers', () => {
  it('answer different values at once, and both hear of a clash by name', async () => {
    const draftId = await imported()
    expect(await answer(draftId, 1, edit('document.title', 'Một'))).toEqual({ version: 2, clashes: [] })
    const given = [...edit('document.title', 'Hai'), ...edit('document.place', 'Tỉnh Mẫu')]
    expect(await answer(draftId, 1, given, 'monitor')).toEqual({
      version: 3,
      clashes: [
        {
          path: 'document.title',
          theirs: { kind: 'edit', text: 'Một' },
          mine: { kind: 'edit', text: 'Hai' },
          by: house.userId('officer'),
          byName: 'officer Tỉnh Mẫu',
        },
      ],
    })
    const { answers, reviewers } = await page(draftId)
    expect(answers.map(([path]) => path)).toEqual(['document.title', 'document.place'])
    expect(reviewers.map(({ name }) => name)).toEqual(['monitor Tỉnh Mẫu', 'officer Tỉnh Mẫu'])
  })
})

describe('rows put right', () => {
  it('become tasks of the plan: one added, one split, one merged; answers may be about them', async () => {
    const draftId = await imported()
    const reshape = async (version: number, made: object) =>
      (await say('drafts.reshape', { draftId, version, reshape: made })).value as DraftReshaped
    await reshape(1, addition('Việc bị sót'))
    await reshape(2, { kind: 'split', task: 0, title: 'Tổ chức lớp', rest: 'Tập huấn' })
    await reshape(3, { kind: 'merge', task: 1, into: 3 })
    expect((await answer(draftId, 4, edit('tasks.2.title', 'Việc thêm'))).version).toBe(5)
    const published = await say('drafts.publish', { draftId, version: 5, unreviewed: true }, 'monitor')
    const { planId } = z.object({ planId: z.string() }).parse(published.value)
    const plan = await house.store.for('tinh-mau').plans.get(planId)
    expect(plan?.tasks.map(({ title }) => title)).toEqual(['Tổ chức lớp', 'Tập huấn Rà soát văn bản', 'Việc thêm'])
  })

  it('a value beyond the rows there are is refused', async () => {
    const draftId = await imported()
    const answers = edit('tasks.2.title', 'x')
    const refused = await say('drafts.answer', { draftId, version: 1, answers })
    expect(refused.failure?.data.domain).toEqual({ code: 'draft/no-such-value', path: 'tasks.2.title' })
  })

  it.each([
    ['a split without words', { kind: 'split', task: 0, title: 'x', rest: ' ' }, 422, 'reshape/title-missing'],
    ['a row merged into itself', { kind: 'merge', task: 0, into: 0 }, 422, 'reshape/same-task'],
    ['a row that is not there', { kind: 'merge', task: 9, into: 0 }, 409, 'reshape/no-such-task'],
  ])('%s is refused', async (_, reshape, status, code) => {
    const refused = await say('drafts.reshape', { draftId: await imported(), version: 1, reshape })
    expect([refused.status, refused.failure?.data.domain?.code]).toEqual([status, code])
  })
})

describe('a document that came again', () => {
  it('is proposed by its number, linked on import, keeps the answers, and says what changed', async () => {
    const first = await imported()
    await answer(first, 1, edit('document.title', 'Tên đúng'))
    await say('drafts.reshape', { draftId: first, version: 2, reshape: addition('Việc bị sót') })
    const untouched = await imported()
    const loose = await page(await imported())
    expect(loose.earlier).toBeNull()
    // Where people have worked, not the last one that nobody touched.
    expect([null, untouched]).not.toContain(loose.likelyEarlier?.draftId ?? null)
    const linked = await page(await imported({ replaces: first }))
    expect(linked).toMatchObject({
      version: 2,
      likelyEarlier: null,
      earlier: { draftId: first, status: 'inReview', planId: null, number: '12/KH-UBND' },
      reshapes: [{ reshape: { kind: 'add' }, withdrawn: false }],
    })
    expect(linked.answers).toEqual([['document.title', { kind: 'edit', text: 'Tên đúng' }]])
    expect(linked.earlier?.comparison).toMatchObject({ head: [], tasks: [{ kind: 'same' }, { kind: 'same' }] })
  })

  it('linked later, what was answered here wins; unlinked, it stays', async () => {
    const [first, second] = [await imported(), await imported()]
    await answer(first, 1, [...edit('document.title', 'Cũ'), ...edit('document.place', 'Tỉnh Mẫu')])
    await answer(second, 1, edit('document.title', 'Mới'))
    expect((await say('drafts.link', { draftId: second, version: 1, replaces: first })).value).toEqual({ version: 3 })
    const now = await page(second)
    expect(now.answers).toEqual([
      ['document.title', { kind: 'edit', text: 'Mới' }],
      ['document.place', { kind: 'edit', text: 'Tỉnh Mẫu' }],
    ])
    expect((await say('drafts.link', { draftId: second, version: 3, replaces: null })).value).toEqual({ version: 4 })
    expect(await page(second)).toMatchObject({ earlier: null, answers: now.answers })
  })

  it('is not linked to itself, nor to one that follows it', async () => {
    const first = await imported()
    const second = await imported({ replaces: first })
    for (const [draftId, replaces] of [[first, first], [first, second]] as const) {
      const refused = await say('drafts.link', { draftId, version: 1, replaces })
      expect([refused.status, refused.failure?.data.domain]).toEqual([422, { code: 'draft/not-earlier' }])
    }
  })
})
