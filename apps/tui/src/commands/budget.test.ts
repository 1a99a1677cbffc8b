// `tiendo budget`: a plan's money looked at, and the budget of a document on disk. What people see is kept in `golden`.

import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { exampleText } from '@tiendo/domain'
import { budgetPage } from '../testing/budget.ts'
import { refusal } from '../testing/door.ts'
import { dayServer } from '../testing/day-server.ts'
import { tiendo } from '../testing/io.ts'
import { workplace } from '../testing/workplace.ts'

const { run: ask, close } = dayServer()
afterEach(close)

const asYear = (input: unknown): number | null =>
  typeof input === 'object' && input !== null && 'year' in input && typeof input.year === 'number' ? input.year : null

const run = (...argv: readonly string[]) => ask(['budget', ...argv], { 'budget.get': (input) => budgetPage(asYear(input)) })

describe('a plan’s money', () => {
  it.each([
    ['tree', ['87/QĐ-UBND']],
    ['tree-2026', ['p-87', '--year', '2026']],
    ['tree.en', ['p-87', '--lang', 'en']],
    ['by-source', ['p-87', '--by', 'source']],
    ['by-task', ['p-87', '--by', 'task', '--year', '2026']],
    ['quarters', ['p-87', '--year', '2026', '--quarters']],
    ['unfunded', ['p-87', '--unfunded']],
    ['entries', ['entries', 'p-87']],
    ['tree.csv', ['p-87', '--csv']],
    ['entries.csv', ['entries', 'p-87', '--line', '1.1', '--csv']],
  ])('%s reads as it is kept', async (name, argv) => {
    const { code, out, err } = await run(...argv)
    expect(code).toBe(0)
    await expect(`${out.replaceAll('\r', '')}${err === '' ? '' : `── stderr\n${err}`}`).toMatchFileSnapshot(`golden/budget-${name}.txt`)
  })

  it('is given to programs with đồng as decimal strings', async () => {
    const { out } = await run('p-87', '--year', '2026', '--json')
    expect(JSON.parse(out)).toMatchObject({
      schema: 'tiendo.budget/1',
      plan: { id: 'p-87', number: '87/QĐ-UBND', years: [2026, 2027] },
      version: 6,
      policy: 'warn',
      year: 2026,
      closesOn: '2027-01-31',
      stated: { min: '400000000', max: '400000000' },
      total: { allocated: '445000000', adjusted: '-20000000', disbursed: '315000000', remaining: '110000000', settled: null },
      rate: { numerator: '315000000', denominator: '425000000', basis: 'given', tenths: '741' },
      rows: [
        { id: 'b1', parent: null, depth: 0, total: { remaining: '85000000' } },
        { id: 'b1.1', parent: 'b1', depth: 1, tasks: ['t1'] },
        { id: 'b1.2', flags: ['overspent'] },
        { id: 'b2', amount: { kind: 'regular' } },
        { id: 'b3', total: { need: { min: '130000000', max: '150000000' } } },
      ],
      unfunded: [{ taskId: 't2', why: 'noLine' }],
      findings: [{ rule: 'budget/total-mismatch', severity: 'error' }],
    })
  })

  it('keeps withdrawn entries, with who and why', async () => {
    const { out } = await run('entries', 'p-87', '--line', '1.1', '--json')
    expect(JSON.parse(out)).toMatchObject({
      schema: 'tiendo.budget-entries/1',
      entries: [
        { id: 'e-chi-1', amount: '100000000', byName: 'Lê Thị Hà', withdrawn: null },
        { id: 'e-nham-3', withdrawn: { reason: 'Ghi nhầm mục', byName: 'Lê Thị Hà' } },
        { id: 'e-giam-4', stage: 'adjusted', amount: '-20000000' },
        { kind: 'transfer', from: 'b1.1', to: 'b1.2' },
      ],
    })
  })

  it.each([
    [['p-87'], null, null],
    [['p-87', '--year', 'all'], null, null],
    [['p-87', '--year', '2027', '--as-of', '30/6/2026'], 2027, '2026-06-30'],
  ])('%j asks for the year and the day', async (argv, year, asOf) => {
    const { door } = await run(...argv)
    expect(door.inputsOf('budget.get')).toEqual([{ planId: 'p-87', year, asOf }])
  })

  it.each([
    [['p-87', '--year', '26'], 2],
    [['p-87', '--as-of', '31/2/2026'], 2],
    [['p-87', '--by', 'colour'], 2],
    [['p-87', '--quarters', '--unfunded'], 2],
    // Quarters are of one year.
    [['p-87', '--quarters'], 2],
    [['khong-co'], 4],
    [['entries', 'p-87', '--line', '9.9'], 4],
  ])('%j ends with %i', async (argv, code) => expect((await run(...argv)).code).toBe(code))

  it('says why the server refuses', async () => {
    const { code, err } = await ask(['budget', 'p-87'], { 'budget.get': () => refusal(401, { code: 'session/required' }) })
    expect([code, err]).toEqual([3, expect.stringContaining('tiendo login')])
  })
})

describe('the budget of a document on disk', () => {
  const { put, told, remove } = workplace()
  afterAll(remove)

  const plan = (total: string): string =>
    exampleText(
      [
        'III. KINH PHÍ THỰC HIỆN',
        `Tổng kinh phí: ${total} đồng, cụ thể:`,
        '1. Tập huấn nghiệp vụ: 420 triệu đồng.',
        '1.1. Biên soạn tài liệu: 220 triệu đồng.',
        '1.2. Mở lớp: 200 triệu đồng.',
        '2. Kiểm tra liên ngành: 180 triệu đồng.',
      ].join('\n'),
    )

  it('is read, added up and explained, without a server', async () => {
    const ran = await tiendo(['budget', put('lech.txt', plan('420.000.000'))])
    expect(ran.code).toBe(1)
    await expect(told(ran)).toMatchFileSnapshot('golden/budget-file.txt')
  })

  it('that adds up is said to', async () => {
    const ran = await tiendo(['budget', put('dung.txt', plan('600.000.000'))])
    expect([ran.code, ran.err]).toEqual([0, expect.stringContaining('600.000.000 đồng bằng tổng của 2')])
  })

  it('is given to programs in the same shape', async () => {
    const { out } = await tiendo(['budget', put('json.txt', plan('600.000.000')), '--json'])
    expect(JSON.parse(out)).toMatchObject({
      schema: 'tiendo.budget/1',
      plan: { id: null },
      source: { name: 'json.txt', kind: 'text' },
      stated: { min: '600000000', max: '600000000' },
      rows: [{ number: '1', total: { need: { min: '420000000' } } }, { number: '1.1' }, { number: '1.2' }, { number: '2' }],
    })
  })

  it('knows nothing of what a server knows', async () => {
    expect((await tiendo(['budget', put('nam.txt', plan('600.000.000')), '--year', '2026'])).code).toBe(2)
    expect((await tiendo(['budget', put('anh.png', new Uint8Array([137, 80, 78, 71]))])).code).toBe(1)
  })
})
