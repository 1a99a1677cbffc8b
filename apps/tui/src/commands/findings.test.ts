// The commands about findings against a door that answers what a test says: what they ask, print and end with.

import { afterEach, describe, expect, it } from 'vitest'
import { openDoor, refusal, type Answers, type Door } from '../testing/door.ts'
import { summaries } from '../testing/plan.ts'
import { findings } from '../testing/review-page.ts'

let door: Door | null = null
afterEach(() => door?.close())

const draft = { id: 'b-1', version: 1, status: 'inReview', name: 'a.docx', number: null, title: null, importedAt: new Date('2026-11-19T20:00:00Z') }
const open = async (answers: Answers = {}): Promise<Door> => {
  door = await openDoor({
    'drafts.list': () => [draft],
    'plans.list': () => summaries,
    'checks.list': () => ({ version: 3, findings, off: [], may: { waive: true } }),
    'checks.waive': () => ({ waivers: 2 }),
    'checks.unwaive': () => ({ waivers: 0 }),
    ...answers,
  })
  return door
}

describe('tiendo findings', () => {
  it('lists them, the gravest first, those answered for last; an open error is exit 1', async () => {
    const { run, inputsOf } = await open()
    const { code, out, err } = await run(['findings', 'b-1'])
    expect(code).toBe(1)
    expect(out.trim().split('\n').slice(1).map((line) => line.trim().split(/\s{2,}/).slice(0, 3))).toMatchObject([
      [expect.stringMatching(/^1/), expect.anything(), expect.anything()],
      [expect.stringMatching(/^2/), expect.anything(), expect.anything()],
      [expect.stringMatching(/^3/), expect.anything(), expect.anything()],
      [expect.stringMatching(/^4/), expect.anything(), expect.anything()],
    ])
    expect(out).toContain('12/QĐ-UBND có ngày sau ngày ban hành kế hoạch')
    expect(out).toContain('Trần Thị Mẫu: “Mục 4 đã bãi bỏ”')
    expect(err).toContain('1 lỗi, 1 cảnh báo, 1 lưu ý; 1 điểm đã ghi nhận là đúng.')
    expect(inputsOf('checks.list')).toEqual([{ draftId: 'b-1' }])
  })

  it('of a plan, by its number; without an open error exit 0', async () => {
    const { run, inputsOf } = await open({ 'checks.list': () => ({ version: 3, findings: findings.slice(0, 2), off: [], may: { waive: true } }) })
    expect((await run(['findings', '87/QĐ-UBND'])).code).toBe(0)
    expect(inputsOf('checks.list')).toEqual([{ planId: 'p-87' }])
  })

  it('as JSON has words, keys and waivers', async () => {
    const { run } = await open()
    const { out } = await run(['findings', 'b-1', '--json'])
    expect(JSON.parse(out)).toMatchObject({
      schema: 'tiendo.findings/1',
      draftId: 'b-1',
      version: 3,
      findings: [
        { number: 1, rule: 'citation/after-issue', title: '12/QĐ-UBND có ngày sau ngày ban hành kế hoạch', waiver: null },
        { number: 2, key: 'document/missing-number' },
        { number: 3 },
        { number: 4, waiver: { reason: 'Mục 4 đã bãi bỏ' } },
      ],
    })
  })

  it('nothing of the name is exit 4', async () => {
    const { run } = await open()
    expect((await run(['findings', 'không có'])).code).toBe(4)
  })
})

describe('tiendo waive', () => {
  it.each([
    ['1', { rule: 'citation/after-issue', key: 'citation/after-issue noi nhan' }],
    ['outline/gap', { rule: 'outline/gap', key: null }],
    ['document/missing-number', { rule: 'document/missing-number', key: null }],
    ['task/missing-timing kip', { rule: 'task/missing-timing', key: 'task/missing-timing kip thoi' }],
  ])('%s, with a reason', async (which, place) => {
    const { run, inputsOf } = await open()
    expect(await run(['waive', 'b-1', which, '--reason', 'đã đối chiếu'])).toMatchObject({ code: 0 })
    expect(inputsOf('checks.waive')).toMatchObject([{ draftId: 'b-1', ...place, reason: 'đã đối chiếu' }])
  })

  it('without a reason is wrong use, and asks nothing', async () => {
    const { run, asked } = await open()
    expect((await run(['waive', 'b-1', '1'])).code).toBe(2)
    expect(asked).toEqual([])
  })

  it('what is not found is exit 4; a refusal says why', async () => {
    const { run } = await open({ 'checks.waive': () => refusal(403, { code: 'checks/rights' }) })
    expect((await run(['waive', 'b-1', '9', '--reason', 'x'])).code).toBe(4)
    const { code, err } = await run(['waive', 'b-1', '1', '--reason', 'x'])
    expect([code, err]).toEqual([3, expect.stringContaining('không có quyền')])
  })

  it('written in the document itself is taken back there alone', async () => {
    const written = findings.map((one) => (one.waiver === null ? one : { ...one, waiver: { ...one.waiver, written: true } }))
    const { run, inputsOf } = await open({ 'checks.list': () => ({ version: 3, findings: written, off: [], may: { waive: true } }) })
    expect(await run(['unwaive', 'b-1', '4'])).toMatchObject({ code: 3, err: expect.stringContaining('sửa tại đó') })
    expect(inputsOf('checks.unwaive')).toEqual([])
  })

  it('is taken back as it was given', async () => {
    const { run, inputsOf } = await open()
    expect(await run(['unwaive', 'b-1', '4'])).toMatchObject({ code: 0 })
    expect(inputsOf('checks.unwaive')).toMatchObject([{ draftId: 'b-1', rule: 'outline/gap', key: 'outline/gap 3' }])
  })
})
