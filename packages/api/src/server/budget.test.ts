// A plan's money over the wire: looked at by all, recorded by those who keep it, with every refusal said; spreadsheets in,
// whole or not at all, and the workbook out.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { sendSheet, type BudgetPage, type BudgetPreview, type BudgetWritten, type HistoryEntry, type SheetAnswer, type SheetOutcome } from '../client/index.ts'
import { askingOf } from './testing/asking.ts'
import { samplePlan } from './testing/documents.ts'
import { ABROAD, HOME, openHouse, roles, type House } from './testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())
const { ask, say, done } = askingOf(() => house)

/** Each test has a plan of its own. */
let planId: string
beforeEach(async () => {
  planId = crypto.randomUUID()
  const by = { by: 'thu', at: house.api.now(), commandId: crypto.randomUUID() }
  await house.store.for(HOME).plans.publish(samplePlan(planId), null, by)
})

const entry = (over: object = {}) => ({
  id: crypto.randomUUID(),
  stage: 'allocated',
  lineId: 'b2',
  fiscalYear: 2026,
  amount: 150_000_000n,
  on: '2026-02-10',
  act: '12/QĐ-UBND',
  source: 'Ngân sách tỉnh',
  taskId: null,
  unit: null,
  note: null,
  ...over,
})
const recording = (...entries: readonly object[]) => ({ kind: 'recordEntries', entries, batch: null })
const page = (over: object = {}) => ask<BudgetPage>('budget.get', { planId, year: 2026, asOf: null, ...over }, 'leader')
const run = (version: number, command: object) => done<BudgetWritten>('budget.run', { planId, version, command }, 'finance')

describe('the page', () => {
  it('before anything is recorded says what the document does', async () => {
    const { plan, book, may, sheet, quarters, findings, today } = await page()
    expect(plan).toMatchObject({ id: planId, number: '12/KH-UBND', years: [2026, 2028], tasks: [{ id: 't1' }, { id: 't2' }] })
    expect(plan.organisations.map(({ name }) => name)).toContain('Sở Tư pháp')
    expect([book.version, book.entries, may]).toEqual([0, [], { record: false, link: false, setPolicy: false }])
    expect(sheet.rows.map(({ line, depth }) => [line.id, depth])).toEqual([['b1', 0], ['b2', 1], ['b3', 1]])
    expect([quarters?.year, today]).toEqual([2026, '2026-11-20'])
    expect(findings.every(({ rule }) => rule.startsWith('budget/'))).toBe(true)
  })

  it('shows what was recorded, until the day asked about', async () => {
    const { book } = await run(0, recording(entry(), entry({ stage: 'disbursed', amount: 40_000_000n, on: '2026-05-12', act: 'PC 7' })))
    expect(book.entries.map(({ amount, by, recordedOn }) => [amount, by, recordedOn])).toEqual([
      [150_000_000n, house.userId('finance'), '2026-11-20'],
      [40_000_000n, house.userId('finance'), '2026-11-20'],
    ])
    const now = await page()
    const row = now.sheet.rows.find(({ line }) => line.id === 'b2')
    expect([row?.total.allocated, row?.total.disbursed, row?.total.remaining]).toEqual([150_000_000n, 40_000_000n, 110_000_000n])
    expect(now.names).toHaveProperty(house.userId('finance'))
    expect((await page({ asOf: '2026-03-01' })).sheet.total.disbursed).toBeNull()
    expect((await page({ year: null })).quarters).toBeNull()
  })

  it('of another authority is not found, by any door', async () => {
    const there = house.token('finance', ABROAD)
    const missing = { code: 'store/not-found', what: 'plan' }
    for (const [kind, path, input] of [
      ['query', 'budget.get', { planId, year: null, asOf: null }],
      ['mutation', 'budget.preview', { planId, command: recording(entry()) }],
      ['mutation', 'budget.run', { planId, version: 0, command: recording(entry()), commandId: crypto.randomUUID() }],
    ] as const) {
      const answer = await house.call(kind, path, input, there)
      expect([answer.status, answer.failure?.data.domain]).toEqual([404, missing])
    }
    expect((await house.get(`/api/plans/${planId}/budget.xlsx`, there)).status).toBe(404)
  })
})

describe('a command', () => {
  it('tried says what is wrong or doubtful, and writes nothing', async () => {
    const over = recording(entry({ stage: 'disbursed', amount: 999_000_000n, on: '2026-05-12' }))
    const { version, warnings } = await done<BudgetPreview>('budget.preview', { planId, command: over }, 'finance')
    expect([version, warnings.map(({ code }) => code)]).toEqual([0, ['money/overspent']])
    const wrong = await say('budget.preview', { planId, command: recording(entry({ lineId: 'b9', on: '2026-12-24' })) }, 'finance')
    expect([wrong.status, wrong.failure?.data.domain]).toMatchObject([422, { code: 'money/rows', problems: [{ code: 'money/no-such-line', row: 0 }, { code: 'money/in-future', row: 0 }] }])
    expect((await page()).book.version).toBe(0)
  })

  it('sent again is written once; one that comes too late is a conflict that names the version', async () => {
    const asked = { planId, version: 0, command: recording(entry()), commandId: crypto.randomUUID() }
    const send3 = () => house.call('mutation', 'budget.run', asked, house.token('finance'))
    const [first, second] = [await send3(), await send3()]
    expect(second.value).toMatchObject({ book: { version: 1 } })
    expect([first.status, second.status]).toEqual([200, 200])
    const late = await say('budget.run', { planId, version: 0, command: recording(entry({ act: '13/QĐ-UBND' })) }, 'finance')
    expect([late.status, late.failure?.data.domain]).toEqual([409, { code: 'store/conflict', version: 1 }])
    expect((await page()).book.entries).toHaveLength(1)
  })

  it.each<[string, object, number, string]>([
    ['without a reason', { kind: 'withdraw', id: 'm1', reason: ' ' }, 422, 'money/reason-required'],
    ['about what is not there', { kind: 'withdraw', id: 'm1', reason: 'nhầm' }, 404, 'money/no-such-entry'],
    ['of nothing', { kind: 'recordEntries', entries: [], batch: null }, 422, 'money/nothing-recorded'],
    ['with a number for đồng', { kind: 'recordEntries', entries: [{ ...entry(), amount: 5 }], batch: null }, 400, 'request/malformed'],
    ['of more đồng than can be kept', { kind: 'recordEntries', entries: [{ ...entry(), amount: 10n ** 19n }], batch: null }, 400, 'request/malformed'],
    ['on no day', { kind: 'recordEntries', entries: [{ ...entry(), on: '2026-02-30' }], batch: null }, 400, 'request/malformed'],
    ['with words that cannot be kept', { kind: 'recordEntries', entries: [{ ...entry(), act: 'a\u0000' }], batch: null }, 400, 'request/malformed'],
  ])('%s is refused', async (_, command, status, code) => {
    const answer = await say('budget.run', { planId, version: 0, command }, 'finance')
    expect([answer.status, answer.failure?.data.domain?.code]).toEqual([status, code])
  })

  it('is told in the history of the plan', async () => {
    await run(0, recording(entry()))
    await run(1, { kind: 'linkTasks', lineId: 'b2', taskIds: ['t1'] })
    await run(2, { kind: 'setPolicy', policy: 'stop', reason: 'Quy chế chi tiêu' })
    const history = await ask<HistoryEntry[]>('plans.history', { planId }, 'officer')
    expect(history.map(({ kind, detail }) => [kind, detail])).toEqual([
      ['policySet', { policy: 'stop', reason: 'Quy chế chi tiêu' }],
      ['lineLinked', { line: '1.1 “Thuê hội trường”', tasks: 1 }],
      ['moneyRecorded', { entries: 1, stage: 'allocated', amount: '150000000', fiscalYear: 2026, on: '2026-02-10', act: '12/QĐ-UBND', line: '1.1 “Thuê hội trường”', batch: null }],
      ['planPublished', { draftId: null, tasks: 2, duties: 1 }],
    ])
  })
})

type Sending = { readonly token?: string | null; readonly mapping?: SheetAnswer['mapping'] | null; readonly commit?: { commandId: string; version: number } | null; readonly name?: string }
const send = async (file: string | Uint8Array<ArrayBuffer>, { token = house.token('finance'), mapping = null, commit = null, name = 'mau.csv' }: Sending = {}): Promise<SheetOutcome> =>
  sendSheet({
    origin: 'http://thu.example',
    planId,
    file: new Blob([file]),
    name,
    mapping,
    commit,
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
  })
const sheet = async (...given: Parameters<typeof send>): Promise<SheetAnswer> => {
  const outcome = await send(...given)
  return outcome.ok ? outcome.value : expect.fail(JSON.stringify(outcome.error))
}
const committing = (version = 0) => ({ commandId: crypto.randomUUID(), version })

describe('a spreadsheet', () => {
  beforeEach(() => {
    vi.stubGlobal('fetch', (address: string, init: RequestInit) => house.app.request(address.replace('http://thu.example', ''), init))
  })
  afterEach(() => vi.unstubAllGlobals())

  const good = [
    'Giải ngân năm 2026;;;;',
    'ĐVT: triệu đồng;;;;',
    'Mục;Nội dung;Ngày;Số chứng từ;Số tiền',
    '1.1;Thuê hội trường;12/5/2026;PC 7;40,5',
    '1.2;In tài liệu;20/06/2026;PC 8;12',
    ';Tổng cộng;;;52,5',
  ].join('\n')
  const bad = good.replace('12/5/2026', '31/2/2026').replace('In tài liệu', 'In sách').replace(';12\n', ';nhiều\n')

  it('is looked at: columns, a mapping proposed, each row', async () => {
    const { tables, columns, mapping, problem, rows, version, recorded } = await sheet(good)
    expect([tables, problem, version, recorded]).toEqual([[{ name: 'mau.csv', rows: 6 }], null, 0, null])
    expect(columns[4]).toEqual({ column: 4, heading: 'Số tiền', samples: ['40,5', '12', '52,5'] })
    expect(mapping).toMatchObject({ headingLine: 3, fields: { number: 0, line: 1, day: 2, act: 3 }, amounts: [{ column: 4 }], unit: 'triệu', stage: 'disbursed', year: 2026 })
    expect(rows).toMatchObject([
      { line: 4, kind: 'entries', entries: [{ lineId: 'b2', stage: 'disbursed', fiscalYear: 2026, amount: 40_500_000n, on: '2026-05-12', act: 'PC 7' }], warnings: [{ code: 'money/overspent', row: 4 }] },
      { line: 5, kind: 'entries', entries: [{ lineId: 'b3', amount: 12_000_000n }] },
      { line: 6, kind: 'skipped', why: 'total' },
    ])
    expect((await page()).book.version).toBe(0)
  })

  it('is recorded whole, once, and withdrawn whole', async () => {
    const commit = committing()
    const { recorded } = await sheet(good, { commit })
    expect(recorded).toMatchObject({ entries: 2, version: 1 })
    expect((await sheet(good, { commit })).recorded).toEqual(recorded)
    const { book } = await page()
    expect(book.entries.map(({ amount, batch }) => [amount, batch])).toEqual([[40_500_000n, recorded?.batch], [12_000_000n, recorded?.batch]])
    expect(new Set(book.entries.map(({ id }) => id)).size).toBe(2)
    // The same vouchers under another command are not recorded again.
    const again = await sheet(good, { commit: committing(1) })
    expect([again.recorded, again.rows.map((row) => (row.kind === 'wrong' ? row.problems.map(({ code }) => code) : row.kind))]).toEqual([null, [['money/repeated'], ['money/repeated'], 'skipped']])
    const after = await run(1, { kind: 'withdraw', id: recorded?.batch ?? '', reason: 'Nhầm tệp' })
    expect(after.book.entries.every(({ withdrawn }) => withdrawn?.reason === 'Nhầm tệp')).toBe(true)
  })

  it('with one row wrong records nothing, and says all that is wrong', async () => {
    const { rows, recorded } = await sheet(bad, { commit: committing() })
    expect(recorded).toBeNull()
    expect(rows).toMatchObject([
      { line: 4, kind: 'wrong', problems: [{ code: 'sheet/no-day', column: 2, text: '31/2/2026' }] },
      { line: 5, kind: 'wrong', problems: [{ code: 'sheet/no-such-line', column: 1, text: 'In sách' }, { code: 'sheet/not-an-amount', column: 4, text: 'nhiều' }] },
      { line: 6, kind: 'skipped' },
    ])
    expect((await page()).book.version).toBe(0)
  })

  it('with rows that the book refuses records nothing, and says which rows', async () => {
    const future = good.replace('20/06/2026', '20/12/2026')
    const { rows, recorded } = await sheet(future, { commit: committing() })
    expect([recorded, rows[1]]).toMatchObject([null, { line: 5, kind: 'wrong', problems: [{ code: 'money/in-future', row: 5, on: '2026-12-20' }] }])
  })

  it('is read by a mapping that a person put right', async () => {
    const { mapping } = await sheet(good)
    const asDong = await sheet(good.replace('40,5', '40500000'), { mapping: { ...mapping, unit: 'đồng', stage: 'committed' } })
    expect(asDong.rows[0]).toMatchObject({ entries: [{ stage: 'committed', amount: 40_500_000n }] })
    const open = await sheet(good, { mapping: { ...mapping, stage: null } })
    expect([open.problem, open.rows]).toEqual([{ code: 'sheet/stage-not-said' }, []])
    const beyond = await sheet(good, { mapping: { ...mapping, fields: { line: 9 } } })
    expect(beyond.problem).toEqual({ code: 'sheet/no-such-column', column: 9 })
  })

  it('that came too late is a conflict', async () => {
    await run(0, recording(entry()))
    expect(await send(good, { commit: committing(0) })).toEqual({ ok: false, error: { code: 'store/conflict', version: 1 } })
  })

  it.each<[string, string, Sending, object]>([
    ['is no spreadsheet', '%PDF-1.7', {}, { code: 'sheet/not-a-sheet', looksLike: 'PDF' }],
    ['has no rows', '\n\n', {}, { code: 'sheet/nothing-found' }],
    ['nobody sent', good, { token: null }, { code: 'session/required' }],
  ])('that %s is refused', async (_, file, over, error) => {
    expect(await send(file, over)).toEqual({ ok: false, error })
  })

  it('in a form that says other things is refused, place by place', async () => {
    const post = async (fields: Readonly<Record<string, string>>) => {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.set(name, value)
      form.set('file', new Blob([good]), 'mau.csv')
      const headers = { authorization: `Bearer ${house.token('finance')}` }
      return (await house.app.request(`/api/plans/${planId}/budget/sheet`, { method: 'POST', headers, body: form })).json()
    }
    expect(await post({ mapping: '{' })).toMatchObject({ domain: { code: 'request/malformed', issues: [{ path: 'mapping' }] } })
    expect(await post({ mapping: '{"table":-1}' })).toMatchObject({ domain: { code: 'request/malformed' } })
    expect(await post({ commit: 'yes', version: '0' })).toMatchObject({ domain: { code: 'request/malformed', issues: [{ path: 'commandId' }] } })
    expect(await post({ commit: 'maybe' })).toMatchObject({ domain: { code: 'request/malformed' } })
    const none = await house.app.request(`/api/plans/${planId}/budget/sheet`, { method: 'POST', headers: { authorization: `Bearer ${house.token('finance')}` }, body: 'x' })
    expect(await none.json()).toMatchObject({ domain: { code: 'upload/no-file' } })
  })

  it('for a plan of another authority finds none', async () => {
    const error = { code: 'store/not-found', what: 'plan' }
    expect(await send(good, { token: house.token('finance', ABROAD) })).toEqual({ ok: false, error })
  })

  it('too large is refused before it is read', async () => {
    const outcome = await send(new Uint8Array(11_000_000))
    expect(outcome).toEqual({ ok: false, error: { code: 'request/too-large', limit: 10_485_760 } })
  })

  it('is for those who keep money', async () => {
    const codes = await Promise.all(
      roles.map(async (role) => {
        const outcome = await send(good, { token: house.token(role) })
        return outcome.ok ? 'ok' : outcome.error.code
      }),
    )
    expect(codes).toEqual(['rights/role', 'ok', 'rights/role', 'ok', 'rights/role'])
  })

  it('without a server says so', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
    expect(await send(good)).toEqual({ ok: false, error: { code: 'network/offline' } })
  })
})

describe('the workbook', () => {
  it('is for everybody of the authority', async () => {
    for (const role of roles) expect((await house.get(`/api/plans/${planId}/budget.xlsx`, house.token(role))).status).toBe(200)
    expect((await house.get(`/api/plans/${planId}/budget.xlsx`, null)).status).toBe(401)
  })

  it('is of the year, day and language asked for, under the name of the plan', async () => {
    await run(0, recording(entry()))
    const response = await house.get(`/api/plans/${planId}/budget.xlsx?year=2026&lang=en&asOf=2026-03-01`, house.token('leader'))
    expect(await response.text()).toBe(`${planId} 1 1 2026 2026-03-01 en`)
    expect(response.headers.get('content-type')).toContain('spreadsheetml')
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toBe("attachment; filename*=UTF-8''Kinh phí 12-KH-UBND 2026.xlsx")
    const all = await house.get(`/api/plans/${planId}/budget.xlsx`, house.token('leader'))
    expect(await all.text()).toBe(`${planId} 1 1  2026-11-20 vi`)
  })

  it.each(['year=26', 'year=hai', 'lang=fr', 'asOf=2026-02-30'])('asked for with %s is refused', async (query) => {
    expect((await house.get(`/api/plans/${planId}/budget.xlsx?${query}`, house.token('leader'))).status).toBe(400)
  })
})
