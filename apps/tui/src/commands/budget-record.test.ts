// Money recorded, moved, taken back, linked: each command with what it asks of the server, and with what it refuses itself.

import { afterEach, describe, expect, it } from 'vitest'
import { localDate } from '@tiendo/domain'
import { book, budgetPage } from '../testing/budget.ts'
import { refusal } from '../testing/door.ts'
import { dayServer } from '../testing/day-server.ts'

const { run: ask, close } = dayServer()
afterEach(close)

const overspent = {
  code: 'money/overspent',
  row: 0,
  lineId: 'b1.2',
  fiscalYear: 2026,
  available: -5_000_000n,
  asked: 20_000_000n,
} as const

const usual = {
  'budget.get': () => budgetPage(null),
  'budget.preview': () => ({ version: 6, warnings: [overspent] }),
  'budget.run': () => ({ book: { ...book, version: 7 }, warnings: [overspent] }),
}
const run = (argv: readonly string[], more = {}) => ask(['budget', ...argv], { ...usual, ...more })

const day = localDate(2026, 10, 3)
const ON = ['--on', '3/10/2026'] as const
const PAID = ['record', 'p-87', '--line', '1.2', '--stage', 'disbursed', '--year', '2026', '--amount', '20 triệu', ...ON]

const entry = {
  id: expect.any(String),
  stage: 'disbursed',
  lineId: 'b1.2',
  fiscalYear: 2026,
  amount: 20_000_000n,
  on: day,
  act: null,
  source: null,
  taskId: null,
  unit: null,
  note: null,
}
const recorded = (more: Partial<typeof entry> | Readonly<Record<string, unknown>> = {}) => ({
  kind: 'recordEntries',
  entries: [{ ...entry, ...more }],
  batch: null,
})

describe('what is written', () => {
  it.each<readonly [readonly string[], unknown]>([
    [PAID, recorded()],
    [
      [...PAID, '--act', 'PC 99', '--task', 'i.2', '--unit', 'cong thuong', '--source', 'tài trợ', '--note', 'đợt 2'],
      recorded({ act: 'PC 99', taskId: 't2', unit: 'so-ct', source: 'tài trợ', note: 'đợt 2' }),
    ],
    [
      ['record', 'p-87', '--stage', 'giai ngan', '--year', '2026', '--amount', '1,5 tỷ', ...ON],
      recorded({ lineId: null, amount: 1_500_000_000n }),
    ],
    [
      ['record', 'p-87', '--line', 'thử nghiệm', '--stage', 'adjusted', '--year', '2026', '--amount', '-20 triệu', ...ON],
      recorded({ stage: 'adjusted', amount: -20_000_000n }),
    ],
    [
      ['transfer', 'p-87', '--from', '1.1', '--to', '1.2', '--year', '2026', '--amount', '10 triệu', ...ON, '--act', '12/QĐ-STC', '--reason', 'thiếu mẫu'],
      {
        kind: 'transferMoney',
        transfer: { id: expect.any(String), from: 'b1.1', to: 'b1.2', fiscalYear: 2026, amount: 10_000_000n, on: day, act: '12/QĐ-STC', reason: 'thiếu mẫu' },
      },
    ],
    [
      ['carry-over', 'p-87', '--line', '1.1', '--year', '2026', '--amount', '10 triệu', ...ON, '--ground', 'research', '--reason', 'đề tài'],
      {
        kind: 'carryOver',
        carryOver: { id: expect.any(String), lineId: 'b1.1', fiscalYear: 2026, amount: 10_000_000n, on: day, act: null, ground: 'research', reason: 'đề tài' },
      },
    ],
    [['withdraw', 'p-87', 'e-chi-1', '--reason', 'nhầm'], { kind: 'withdraw', id: 'e-chi-1', reason: 'nhầm' }],
    [['withdraw', 'p-87', 'e-chuyen', '--reason', 'nhầm'], { kind: 'withdraw', id: 'e-chuyen-6', reason: 'nhầm' }],
    [['link', 'p-87', '1.2', 'I.2', 't1', 'I.2'], { kind: 'linkTasks', lineId: 'b1.2', taskIds: ['t2', 't1'] }],
    [['link', 'p-87', '1.2'], { kind: 'linkTasks', lineId: 'b1.2', taskIds: [] }],
    [['policy', 'p-87', 'stop', '--reason', 'quy chế'], { kind: 'setPolicy', policy: 'stop', reason: 'quy chế' }],
  ])('%j', async (argv, command) => {
    const rehearsed = await run([...argv, '--dry-run'])
    expect(rehearsed.code).toBe(0)
    expect(rehearsed.door.inputsOf('budget.run')).toEqual([])
    expect(rehearsed.door.inputsOf('budget.preview')).toEqual([{ planId: 'p-87', command }])
    const { code, door } = await run(argv)
    expect(code).toBe(0)
    expect(door.inputsOf('budget.run')).toEqual([{ planId: 'p-87', version: 6, command, commandId: expect.any(String) }])
  })

  it('says what it is, what the policy says of it, and that it is written', async () =>
    expect((await run(PAID)).err).toBe(
      [
        '1.2 Thử nghiệm phục vụ kiểm tra · 2026 · giải ngân 20.000.000 đồng · 03/10/2026',
        'cảnh báo: Năm 2026, mục 1.2 đã chi vượt 5.000.000 đồng, nay thêm 20.000.000 đồng.',
        'Đã ghi nhận.',
        '',
      ].join('\n'),
    ))

  it('is told to programs', async () =>
    expect(JSON.parse((await run([...PAID, '--json'])).out)).toMatchObject({
      schema: 'tiendo.budget-change/1',
      dryRun: false,
      version: 7,
      command: { kind: 'recordEntries', entries: [{ amount: '20000000' }] },
      warnings: [{ code: 'money/overspent', available: '-5000000', message: expect.stringContaining('mục 1.2') }],
    }))
})

describe('what is refused before anything is sent', () => {
  const without = (name: string) => PAID.filter((word, index) => word !== name && PAID[index - 1] !== name)
  it.each<readonly [string, readonly string[], number]>([
    ['no stage', without('--stage'), 2],
    ['no amount', without('--amount'), 2],
    ['no day', without('--on'), 2],
    ['no year, of a plan of several', without('--year'), 2],
    ['an amount without a unit', [...without('--amount'), '--amount', '20'], 2],
    ['a range', [...without('--amount'), '--amount', '20 - 30 triệu'], 2],
    ['a day that does not exist', [...without('--on'), '--on', '31/2/2026'], 2],
    ['a line the plan does not have', [...without('--line'), '--line', '9.9'], 4],
    ['words of several lines', [...without('--line'), '--line', 'vụ'], 2],
    ['a task the plan does not have', [...PAID, '--task', 'X.9'], 4],
    ['a unit the authority does not know', [...PAID, '--unit', 'Sở Lạ'], 4],
    ['words of several units', [...PAID, '--unit', 'sở'], 2],
    ['a transfer without the other line', ['transfer', 'p-87', '--from', '1.1', '--amount', '1 tỷ', ...ON, '--reason', 'x'], 2],
    ['no reason', ['withdraw', 'p-87', 'e-chi-1'], 2],
    ['nothing recorded under this id', ['withdraw', 'p-87', 'e-khong', '--reason', 'x'], 4],
    ['the beginning of several ids', ['withdraw', 'p-87', 'e-ch', '--reason', 'x'], 2],
    ['no such ground', ['carry-over', 'p-87', '--line', '1', '--amount', '1 tỷ', ...ON, '--ground', 'x', '--reason', 'x'], 2],
    ['no such policy', ['policy', 'p-87', 'maybe', '--reason', 'x'], 2],
  ])('%s', async (_what, argv, code) => {
    const ran = await run(argv)
    expect(ran.code).toBe(code)
    expect(ran.door.asked.filter(({ path }) => path === 'budget.run' || path === 'budget.preview')).toEqual([])
  })
})

it('says the server’s refusal with the numbers of lines, and ends as the contract says', async () => {
  const rows = { code: 'money/rows', problems: [{ ...overspent, available: 1_000_000n }] } as const
  const stopped = await run(PAID, { 'budget.run': () => refusal(422, rows) })
  expect([stopped.code, stopped.err]).toEqual([1, expect.stringContaining('mục 1.2 chỉ còn 1.000.000 đồng')])
  const rights = await run(PAID, { 'budget.run': () => refusal(403, { code: 'money/rights' }) })
  expect(rights.code).toBe(3)
  const clash = await run(PAID, { 'budget.run': () => refusal(409, { code: 'store/conflict', version: 9 }) })
  expect(clash.code).toBe(5)
})
