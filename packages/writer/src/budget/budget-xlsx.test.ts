// The workbook of a plan's money: its formulas, worked out apart, come to what the domain says; sums are formulas, and
// each shows what it comes to.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, emptyBook, localDate, moneySheet, quarterSpending, reconcile, type BudgetLine, type Kept, type MoneyBook, type MoneyEntry, type MoneyStage, type MoneyView, type Plan } from '@tiendo/domain'
import { aBudgetLine, aPlan } from '@tiendo/domain/testing'
import { readSheet } from '@tiendo/reader/sheet'
import { moneyColumnName } from '@tiendo/text'
import { evaluator, sheetsOf, type Fraction, type Sheet, type Value } from '../testing/evaluate.ts'
import { budgetXlsx } from './budget-xlsx.ts'
import { ratio } from './ratio.ts'

const asOf = localDate(2026, 11, 20)
const kept = { by: 'u1', recordedOn: asOf, withdrawn: null, batch: null } as const
let ids = 0
const entry = (stage: MoneyStage, lineId: string | null, amount: bigint, over: Partial<Kept<MoneyEntry>> = {}): Kept<MoneyEntry> => ({
  id: `m${(ids += 1)}`,
  stage,
  lineId,
  fiscalYear: 2026,
  amount,
  on: localDate(2026, 3, 15),
  act: '45/QĐ-UBND',
  source: null,
  taskId: null,
  unit: null,
  note: null,
  ...kept,
  ...over,
})
const plan = (lines: readonly BudgetLine[], over: Partial<Plan> = {}): Plan => ({ ...aPlan(), years: [2026, 2028], budget: { statedTotal: null, lines }, ...over })
const book = (over: Partial<MoneyBook>): MoneyBook => ({ ...emptyBook('p1'), version: 1, ...over })

const open = async (given: Plan, money: MoneyBook, view: MoneyView, language: 'vi' | 'en' = 'vi') => {
  const bytes = await budgetXlsx(given, money, view, language)
  const sheets = sheetsOf(bytes)
  return { bytes, sheets, at: evaluator(sheets) }
}

/** "F" of the heading in row 4. */
const columnOf = ({ cells }: Sheet, heading: string): string => {
  for (const [at, { value }] of cells) if (at.endsWith('4') && /^[A-Z]+4$/.test(at) && value === heading) return at.slice(0, -1)
  return expect.fail(`no column ${heading}`)
}
const rowOf = ({ cells }: Sheet, label: string, column = 'B'): number => {
  for (const [at, { value }] of cells) if (new RegExp(`^${column}\\d+$`).test(at) && value?.trim() === label) return Number(at.slice(1))
  return expect.fail(`no row ${label}`)
}
const whole = (value: Value): bigint | null => {
  if (value === null) return null
  if (typeof value === 'string') return expect.fail(`“${value}” is no sum`)
  if (value.n % value.d !== 0n) return expect.fail(`${value.n}/${value.d} is not whole`)
  return value.n / value.d
}
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const first = <T>(list: readonly T[]): T => list[0] ?? expect.fail('nothing there')

const COLUMNS = ['allocated', 'adjusted', 'given', 'current', 'disbursed', 'remaining'] as const

/** Every row of the tree, and its total, against the domain's sheet. */
const expectTree = (sheet: Sheet, at: ReturnType<typeof evaluator>, given: Plan, money: MoneyBook, view: MoneyView): void => {
  const wanted = moneySheet(given, money, view)
  const rate = columnOf(sheet, 'Tỷ lệ giải ngân (trên dự toán giao sau điều chỉnh)')
  const rows = [
    ...wanted.rows.map(({ line, total, rate: of }) => ({ label: line.label, total, rate: of })),
    { label: 'TỔNG CỘNG', total: wanted.total, rate: wanted.rate },
  ]
  for (const { label, total, rate: of } of rows) {
    const row = rowOf(sheet, label)
    for (const column of COLUMNS) {
      const place = `${columnOf(sheet, capital(moneyColumnName(column, 'vi')))}${row}`
      expect([label, column, whole(at(sheet.name, place))]).toEqual([label, column, total[column]])
    }
    const share = at(sheet.name, `${rate}${row}`)
    if (of === null) expect([label, share]).toEqual([label, null])
    else expect((share as Fraction).n * of.denominator).toBe((share as Fraction).d * of.numerator)
  }
}

/** What each formula shows is what it comes to. */
const expectShown = (sheets: readonly Sheet[], at: ReturnType<typeof evaluator>): number => {
  let formulas = 0
  for (const { name, cells } of sheets)
    for (const [place, { formula, value }] of cells) {
      if (formula === null) continue
      formulas += 1
      const found = at(name, place)
      if (found === null || typeof found === 'string') return expect.fail(`${name}!${place} comes to ${String(found)}`)
      expect([name, place, ratio(found.n, found.d)]).toEqual([name, place, ratio(...scaled(value ?? ''))])
    }
  return formulas
}
const scaled = (text: string): readonly [bigint, bigint] => {
  const [left = '0', right = ''] = text.split('.')
  return [BigInt(left + right), 10n ** BigInt(right.length)]
}

const lines = [
  aBudgetLine(['1', null], { label: 'Hạ tầng' }),
  aBudgetLine(['1.1', 300_000_000n, 'Phụ lục 03'], { label: 'Máy chủ' }),
  aBudgetLine(['1.2', 200_000_000n, 'Phụ lục 03'], { label: 'Đường truyền' }),
  aBudgetLine(['2', 'regular'], { label: 'Vận hành' }),
  aBudgetLine(['3', 150_000_000n], { label: 'Tập huấn & truyền thông <xã>' }),
]
const money = book({
  entries: [
    entry('allocated', 'b1', 60_000_000n),
    entry('adjusted', 'b1.1', -20_000_000n, { act: '80/QĐ-UBND' }),
    entry('disbursed', 'b1.1', 100_000_000n, { on: localDate(2026, 5, 12), act: 'PC 1' }),
    entry('disbursed', 'b1.1', 50_000_001n, { on: localDate(2026, 8, 2), act: 'PC 2' }),
    entry('disbursed', 'b1', 7n, { on: localDate(2026, 8, 3), act: 'PC 3' }),
    entry('disbursed', null, 5_000_000n, { on: localDate(2026, 11, 1), act: 'PC 4' }),
    entry('disbursed', 'b3', 9_000_000n, { act: 'PC 5', withdrawn: { by: 'u1', recordedOn: asOf, reason: 'nhầm năm' } }),
    entry('disbursed', 'b3', 9_000_000n, { act: 'PC 6', on: localDate(2026, 12, 1) }),
  ],
  transfers: [{ id: 'x1', from: 'b1.1', to: 'b1.2', fiscalYear: 2026, amount: 10_000_000n, on: localDate(2026, 9, 1), act: null, reason: 'thừa', ...kept }],
})
const view: MoneyView = { year: 2026, asOf }
const given = plan(lines, { budget: { statedTotal: { min: 700_000_000n, max: 700_000_000n }, lines } })

describe('the workbook', () => {
  it('comes to what the domain says, line by line, and shows it', async () => {
    const { sheets, at } = await open(given, money, view)
    expect(sheets.map(({ name }) => name)).toEqual(['Kinh phí', 'Đối chiếu văn bản', 'Khoản đã ghi', 'Điều chuyển, chuyển nguồn', 'Theo quý'])
    expectTree(first(sheets), at, given, money, view)
    expect(expectShown(sheets, at)).toBeGreaterThan(30)
  })

  it('has a formula for every sum, and a figure where something was recorded', async () => {
    const { sheets } = await open(given, money, view)
    const tree = first(sheets)
    const disbursed = columnOf(tree, 'Giải ngân')
    const cell = (label: string) => tree.cells.get(`${disbursed}${rowOf(tree, label)}`)
    expect(cell('Hạ tầng')?.formula).toBe(`SUM(${disbursed}6:${disbursed}8)`)
    expect(cell('TỔNG CỘNG')?.formula).toMatch(/^SUM\(/)
    expect([cell('Máy chủ')?.formula, cell('Máy chủ')?.value]).toEqual([null, '150000001'])
    expect([cell('Chưa chia cho các mục con')?.formula, cell('Chưa chia cho các mục con')?.value]).toEqual([null, '7'])
    expect(cell('Chưa gắn với mục nào')?.value).toBe('5000000')
    // Nothing is known; that is not zero.
    expect(cell('Vận hành')?.value).toBeNull()
  })

  it('holds what the document states against its sums', async () => {
    const { sheets, at } = await open(given, money, view)
    const sheet = sheets[1] ?? expect.fail('no second sheet')
    const row = rowOf(sheet, 'Tổng kinh phí văn bản ghi')
    expect([sheet.cells.get(`C${row}`)?.formula, sheet.cells.get(`C${row}`)?.value]).toEqual([null, '700000000'])
    expect([whole(at(sheet.name, `G${row}`)), whole(at(sheet.name, `I${row}`))]).toEqual([650_000_000n, -50_000_000n])
    expect(reconcile(given.budget, given.years)).toMatchObject({ found: { min: 650_000_000n }, difference: -50_000_000n })
  })

  it('spends by quarter what the domain says, summed from the entries', async () => {
    const { sheets, at } = await open(given, money, view)
    const sheet = sheets.at(-1) ?? expect.fail('no last sheet')
    const { rows } = quarterSpending(given, money, 2026, asOf)
    const shown = rows.map((_, index) => [whole(at(sheet.name, `E${5 + index}`)), whole(at(sheet.name, `G${5 + index}`)), whole(at(sheet.name, `H${5 + index}`))])
    expect(shown).toEqual(rows.map(({ planned, disbursed, disbursedToDate }) => [planned, disbursed, disbursedToDate]))
    expect(sheet.cells.get('G6')?.formula).toContain("SUMIFS('Khoản đã ghi'!$G$5:$G$11")
  })

  it('is read back by our own reader, in English too, and is the same file each time', async () => {
    const { bytes } = await open(given, money, view, 'en')
    const read = readSheet(bytes, 'a.xlsx')
    expect(read.ok && read.value.tables.map(({ name, rows }) => [name, rows[0]?.cells[0]])).toMatchObject([
      ['Money', { kind: 'text' }],
      ['Document', { kind: 'text' }],
      ['Entries', { kind: 'text' }],
      ['Moves', { kind: 'text' }],
      ['Quarters', { kind: 'text' }],
    ])
    expect(await budgetXlsx(given, money, view, 'en')).toEqual(bytes)
  })

  it('of a plan without money is there, and says nothing it does not know', async () => {
    const { sheets, at } = await open(plan([]), emptyBook('p1'), { year: null, asOf })
    expect(expectShown(sheets, at)).toBeGreaterThanOrEqual(0)
    expect(sheets).toHaveLength(4)
  })

  it('sums more lines than one function takes', async () => {
    const many = Array.from({ length: 700 }, (_, index) => [
      aBudgetLine([`1.${index}`, null], { label: `Mục ${index}`, parent: 'b1' }),
      aBudgetLine([`1.${index}.1`, 1n, 'QĐ 5'], { label: `Phần ${index}`, parent: `b1.${index}` }),
    ]).flat()
    const wide = plan([aBudgetLine(['1', null], { label: 'Gốc' }), ...many])
    const { sheets, at } = await open(wide, emptyBook('p1'), view)
    expectTree(first(sheets), at, wide, emptyBook('p1'), view)
    for (const { formula } of first(sheets).cells.values()) expect((formula ?? '').length).toBeLessThan(8192)
  })

  it('of any plan and any book', async () => {
    const amount = fc.bigInt(1n, 10n ** 12n)
    const line = fc.record({
      parent: fc.option(fc.nat(7), { nil: null }),
      amount: fc.oneof(amount, fc.constantFrom(null, 'regular' as const)),
      granted: fc.boolean(),
      high: fc.option(amount, { nil: null }),
      each: fc.boolean(),
      restates: fc.boolean(),
    })
    const recorded = fc.record({
      stage: fc.constantFrom<MoneyStage[]>('need', 'allocated', 'adjusted', 'committed', 'disbursed', 'settled', 'cancelled'),
      line: fc.option(fc.nat(7), { nil: null }),
      amount,
      day: fc.nat(500),
      year: fc.constantFrom(2026, 2027),
      withdrawn: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), fc.array(recorded, { maxLength: 12 }), fc.constantFrom(2026, 2027, null), async (specs, entries, year) => {
        const made = specs.map(({ parent, amount: of, granted, high, each, restates }, index): BudgetLine => ({
          ...aBudgetLine([`${index}`, of, granted ? 'Phụ lục 1' : undefined].slice(0, granted ? 3 : 2) as [string, bigint | null | 'regular']),
          label: `Mục ${index}`,
          parent: parent === null || parent >= index ? null : `b${parent}`,
          ...(typeof of === 'bigint' && high !== null && high > of ? { amount: { kind: 'stated', range: { min: of, max: high } } as const } : {}),
          ...(each ? { each: 'year' as const } : {}),
          ...(restates ? { restates: true as const } : {}),
        }))
        const ofPlan = plan(made)
        const ofBook = book({
          entries: entries.map(({ stage, line: of, amount: sum, day, year: fiscalYear, withdrawn }) =>
            entry(stage, of === null || of >= made.length ? null : `b${of}`, stage === 'adjusted' && sum % 2n === 0n ? -sum : sum, {
              fiscalYear,
              on: addDays(localDate(2026, 1, 1), day),
              ...(withdrawn ? { withdrawn: { by: 'u1', recordedOn: asOf, reason: 'nhầm' } } : {}),
            }),
          ),
        })
        const seen: MoneyView = { year, asOf }
        const { sheets, at } = await open(ofPlan, ofBook, seen)
        expectTree(first(sheets), at, ofPlan, ofBook, seen)
        expectShown(sheets, at)
        const document = sheets[1] ?? expect.fail('no second sheet')
        const found = reconcile(ofPlan.budget, ofPlan.years).found
        expect(whole(at(document.name, `H${rowOf(document, 'Tổng kinh phí văn bản ghi')}`))).toBe(found?.max ?? null)
      }),
      { numRuns: 150 },
    )
  })
})
