// `tiendo budget import` and `budget export`: how columns are read, every row's errors, all rows or none; a file written once.

import { readFileSync } from 'node:fs'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { localDate, type SheetMapping } from '@tiendo/domain'
import type { SheetAnswer, SheetRowAnswer } from '@tiendo/api/client'
import { budgetPage } from '../testing/budget.ts'
import { refusal } from '../testing/door.ts'
import { dayServer } from '../testing/day-server.ts'
import { workplace } from '../testing/workplace.ts'

const { run: ask, close } = dayServer()
afterEach(close)
const { put, at, remove } = workplace()
afterAll(remove)

const SHEET = '/api/plans/p-87/budget/sheet'
const file = put('chi.csv', 'Mục,Nội dung,Chứng từ,Ngày,Đã chi\n')

const proposed: SheetMapping = {
  table: 0,
  headingLine: 1,
  fields: { number: 0, line: 1, act: 2, day: 3 },
  amounts: [{ column: 4, stage: 'disbursed', year: null, unit: null }],
  unit: 'triệu',
  stage: null,
  year: null,
  day: null,
  act: null,
}
const columns = ['Mục', 'Nội dung', 'Chứng từ', 'Ngày', 'Đã chi', 'Ghi thêm'].map((heading, column) => ({ column, heading, samples: [] }))

const paid: SheetRowAnswer = {
  line: 2,
  label: 'Rà soát',
  kind: 'entries',
  entries: [{ stage: 'disbursed', lineId: 'b1.1', fiscalYear: 2026, amount: 20_000_000n, on: localDate(2026, 10, 3), act: 'PC 9', source: null, taskId: null, unit: null, note: null }],
  warnings: [],
}
const wrong: SheetRowAnswer = {
  line: 3,
  label: 'Mục lạ',
  kind: 'wrong',
  problems: [
    { code: 'sheet/no-such-line', column: 1, text: 'Mục lạ' },
    { code: 'money/repeated', row: 3, otherRow: 2 },
  ],
}
const total: SheetRowAnswer = { line: 4, label: 'Tổng cộng', kind: 'skipped', why: 'total' }

const mappingIn = (body: unknown): unknown => {
  const json = /name="mapping"\r\n\r\n([^\r]*)\r\n/.exec(String(body))?.[1]
  return json === undefined ? null : JSON.parse(json)
}
const commits = (body: unknown): boolean => String(body).includes('name="commit"\r\n\r\nyes')

const answer = (rows: readonly SheetRowAnswer[]) => (body: unknown): SheetAnswer => ({
  tables: [{ name: 'chi.csv', rows: 4 }, { name: 'Tờ 2', rows: 9 }],
  columns,
  mapping: proposed,
  problem: null,
  rows,
  version: 6,
  recorded: commits(body) ? { entries: 1, version: 7, batch: 'lo-1' } : null,
})

const run = (rows: readonly SheetRowAnswer[], ...argv: readonly string[]) =>
  ask(['budget', 'import', 'p-87', file, ...argv], { 'budget.get': () => budgetPage(null), [SHEET]: answer(rows) })

describe('a spreadsheet', () => {
  it('with a wrong row is recorded not at all: every row is told, with what is wrong', async () => {
    const { code, out, err, door } = await run([paid, wrong, total])
    expect(code).toBe(1)
    expect(door.inputsOf(SHEET).some(commits)).toBe(false)
    expect(out).toBe(
      [
        'Trang tính “chi.csv”, 4 dòng · tiêu đề đến dòng 1',
        'Hiểu các cột:',
        '  A “Mục” → số mục',
        '  B “Nội dung” → mục kinh phí',
        '  D “Ngày” → ngày',
        '  C “Chứng từ” → văn bản, chứng từ',
        '  E “Đã chi” → Số tiền (đồng) · giải ngân',
        'Cho cả bảng: triệu',
        'Cột không dùng: F “Ghi thêm”',
        '',
        '  dòng 2 “Rà soát”: giải ngân 20.000.000 · 1.1 · 2026 · 03/10/2026',
        '✖ dòng 3 “Mục lạ”: Cột B: kế hoạch không có mục kinh phí “Mục lạ”; ghi đúng tên hoặc số mục.',
        '✖ dòng 3 “Mục lạ”: Trùng chứng từ với dòng 2 (cùng mục, số, ngày, số tiền). Bỏ một dòng.',
        '  dòng 4 “Tổng cộng”: dòng tổng, không nhập',
        '',
      ].join('\n'),
    )
    expect(err).toBe('1 khoản, 1 dòng bỏ qua, 1 dòng cần sửa.\nChưa ghi khoản nào: sửa các dòng trên, hoặc đổi --map, rồi nhập lại.\n')
  })

  it('whose rows are all right is recorded whole, for the version that was seen', async () => {
    const { code, err, door } = await run([paid, total])
    expect(code).toBe(0)
    expect(err).toContain('Đã ghi 1 khoản.')
    expect(String(door.inputsOf(SHEET).find(commits))).toContain('name="version"\r\n\r\n6')
  })

  it('is only looked at with --dry-run', async () => {
    const { code, err, door } = await run([paid], '--dry-run')
    expect([code, err]).toEqual([0, '1 khoản, 0 dòng bỏ qua, 0 dòng cần sửa.\nChưa ghi gì.\n'])
    expect(door.inputsOf(SHEET).some(commits)).toBe(false)
  })

  it('without a row to record is no success', async () => expect((await run([total])).code).toBe(1))

  it('is told to programs', async () =>
    expect(JSON.parse((await run([paid, wrong], '--json')).out)).toMatchObject({
      schema: 'tiendo.budget-import/1',
      entries: 1,
      wrong: 1,
      recorded: null,
      rows: [{ kind: 'entries', entries: [{ amount: '20000000' }] }, { kind: 'wrong', problems: [{ code: 'sheet/no-such-line', message: expect.stringContaining('Mục lạ') }, { code: 'money/repeated' }] }],
    }))
})

describe('how columns are read is put right', () => {
  it.each<readonly [readonly string[], Partial<SheetMapping>]>([
    [['--map', 'note=F'], { fields: { ...proposed.fields, note: 5 } }],
    [['--map', 'skip=B'], { fields: { number: 0, act: 2, day: 3 } }],
    [['--map', 'line=Mục'], { fields: { line: 0, act: 2, day: 3 } }],
    [['--map', 'ghi chú=ghi thêm'], { fields: { ...proposed.fields, note: 5 } }],
    [
      ['--map', 'allocated:2026=F'],
      { amounts: [...proposed.amounts, { column: 5, stage: 'allocated', year: 2026, unit: null }] },
    ],
    [['--map', 'giải ngân=F', 'skip=E'], { amounts: [{ column: 5, stage: 'disbursed', year: null, unit: null }] }],
    [
      ['--unit', 'đồng', '--year', '2026', '--on', '3/10/2026', '--act', 'PC 1', '--stage', 'settled'],
      { unit: 'đồng', year: 2026, day: localDate(2026, 10, 3), act: 'PC 1', stage: 'settled' },
    ],
    [['--heading', '3'], { headingLine: 3 }],
    [['--sheet', '2', '--map', 'line=B', 'disbursed=E'], { table: 1, fields: { line: 1 }, amounts: [{ column: 4, stage: 'disbursed', year: null, unit: null }] }],
  ])('%j', async (argv, change) => {
    const { code, door } = await run([paid], ...argv)
    expect(code).toBe(0)
    expect(door.inputsOf(SHEET).filter(commits).map(mappingIn)).toEqual([{ ...proposed, ...change }])
  })

  it.each([
    [['--map', 'line']],
    [['--map', 'colour=B']],
    [['--map', 'line=Z']],
    [['--map', 'disbursed:26=E']],
    [['--sheet', '5']],
    [['--unit', 'USD']],
    [['--stage', 'x']],
    [['--year', '26']],
  ])('%j is wrong use, and nothing is recorded', async (argv) => {
    const { code, door } = await run([paid], ...argv)
    expect(code).toBe(2)
    expect(door.inputsOf(SHEET).some(commits)).toBe(false)
  })
})

it.each([
  [422, { code: 'sheet/not-a-sheet', looksLike: 'PDF' } as const, 1, 'giống tệp PDF'],
  [403, { code: 'money/rights' } as const, 3, 'Chỉ người làm tài chính'],
  [409, { code: 'store/conflict', version: 9 } as const, 5, 'Có người vừa thay đổi'],
])('a refusal of %i is said and ends as any other', async (status, domain, code, said) => {
  const ran = await ask(['budget', 'import', 'p-87', file], { 'budget.get': () => budgetPage(null), [SHEET]: () => refusal(status, domain) })
  expect([ran.code, ran.err]).toEqual([code, expect.stringContaining(said)])
})

describe('the workbook', () => {
  const XLSX = '/api/plans/p-87/budget.xlsx'
  const bytes = new Uint8Array([80, 75, 3, 4])
  const take = (...argv: readonly string[]) => ask(['budget', 'export', 'p-87', ...argv], { [XLSX]: () => bytes })

  it('is written once', async () => {
    const path = at('kinh-phi.xlsx')
    expect((await take('--out', path)).code).toBe(0)
    expect(new Uint8Array(readFileSync(path))).toEqual(bytes)
    expect((await take('--out', path)).code).toBe(5)
  })

  it.each([
    [[], 2],
    [['--out', at('khong-co/x.xlsx')], 4],
    [['--out', at('y.xlsx'), '--year', '26'], 2],
  ])('%j ends with %i', async (argv, code) => expect((await take(...argv)).code).toBe(code))

  it('is refused in a sentence', async () => {
    const gone = await ask(['budget', 'export', 'p-87', '--out', at('z.xlsx')], { [XLSX]: () => refusal(404, { code: 'store/not-found', what: 'plan' }) })
    expect([gone.code, gone.err]).toEqual([4, expect.stringContaining('Không tìm thấy kế hoạch')])
  })
})
