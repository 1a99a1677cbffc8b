import { describe, expect, it } from 'vitest'
import { localDate } from '../../date/local-date.ts'
import { exactly } from '../../money/dong.ts'
import { aBudgetLine, type LineSpec } from '../../testing/budget.ts'
import { aPlan, aTask } from '../../testing/plan.ts'
import { emptyBook, type Kept, type MoneyBook, type MoneyEntry, type MoneyStage } from '../book/entry.ts'
import type { BudgetLine } from '../budget.ts'
import { moneyRate } from './rate.ts'
import { moneySheet } from './sheet.ts'
import { unassignedMoney, unfundedTasks } from './task-money.ts'

const asOf = localDate(2027, 6, 30)

type Line = readonly [spec: LineSpec, more?: Partial<BudgetLine>]
const planOf = (...lines: readonly Line[]): ReturnType<typeof aPlan> =>
  aPlan({
    years: [2026, 2028],
    tasks: [aTask({ id: 't1' }), aTask({ id: 't2' })],
    budget: { statedTotal: exactly(999n), lines: lines.map(([spec, more]) => aBudgetLine(spec, more)) },
  })

type Row = readonly [stage: MoneyStage, line: string | null, amount: bigint, year: number, more?: Partial<MoneyEntry>]
const bookOf = (rows: readonly Row[], links: MoneyBook['links'] = {}): MoneyBook => ({
  ...emptyBook('plan-1'),
  links,
  entries: rows.map(
    ([stage, line, amount, fiscalYear, more], index): Kept<MoneyEntry> => ({
      id: `e${index}`,
      stage,
      lineId: line === null ? null : `b${line}`,
      fiscalYear,
      amount,
      on: localDate(2026, 3, 1),
      act: null,
      source: null,
      taskId: null,
      unit: null,
      note: null,
      ...more,
      by: 'u',
      recordedOn: localDate(2026, 3, 1),
      withdrawn: null,
      batch: null,
    }),
  ),
})

const of2026 = { years: [2026, 2026] } as const
const given = { stage: 'allocated' } as const

/** Need, own/total allocation and what the document's figure does, of each line; in one view. */
const told = (lines: readonly Line[], rows: readonly Row[], year: number | null): readonly string[] =>
  moneySheet(planOf(...lines), bookOf(rows), { year, asOf }).rows.map(({ line, own, total, figure }) => {
    const need = total.need === null ? '—' : `${total.need.min}-${total.need.max}`
    return `${line.number} ${need} ${own.allocated ?? '—'}/${total.allocated ?? '—'} ${figure === null ? '' : `${figure.stage} ${figure.use}`}`.trim()
  })

describe('a figure of the document', () => {
  it.each<readonly [what: string, lines: readonly Line[], rows: readonly Row[], year: number | null, rows: readonly string[]]>([
    ['is a need', [[['1', 5n], of2026]], [], 2026, ['1 5-5 —/— need counts']],
    ['is given where an act is named', [[['1', 5n, '1/QĐ'], of2026]], [], 2026, ['1 — 5/5 allocated counts']],
    ['or named above', [[['1', null, '1/QĐ'], of2026], [['1.1', 5n], of2026]], [], 2026, ['1 — —/5', '1.1 — 5/5 allocated counts']],
    ['or named by all its parts', [[['1', 5n], of2026], [['1.1', 5n, '1/QĐ'], of2026]], [], 2026, ['1 — —/5 allocated inParts', '1.1 — 5/5 allocated counts']],
    ['but not by some', [[['1', 8n], of2026], [['1.1', 5n, '1/QĐ'], of2026], [['1.2', 3n], of2026]], [], 2026, ['1 8-8 —/5 need inParts', '1.1 — 5/5 allocated counts', '1.2 3-3 —/— need counts']],
    ['is a need where it says so, act or no act', [[['1', 5n, '1/QĐ'], { ...of2026, stage: 'need' }]], [], 2026, ['1 5-5 —/— need counts']],
    ['is a need where it is a range', [[['1', 5n, '1/QĐ'], { ...of2026, amount: { kind: 'stated', range: { min: 5n, max: 9n } } }]], [], 2026, ['1 5-9 —/— need counts']],
    ['keeps what its parts leave', [[['1', 9n, '1/QĐ'], of2026], [['1.1', 5n], of2026]], [], 2026, ['1 — 4/9 allocated inParts', '1.1 — 5/5 allocated counts']],
    ['zero is zero', [[['1', 0n, '1/QĐ'], of2026]], [], 2026, ['1 — 0/0 allocated counts']],
    ['gives way to what is recorded', [[['1', 5n, '1/QĐ'], of2026]], [['allocated', '1', 7n, 2026]], 2026, ['1 — 7/7 allocated recordedInstead']],
    ['but not to what is recorded of another year', [[['1', 5n, '1/QĐ'], of2026]], [['allocated', '1', 7n, 2027]], 2026, ['1 — 5/5 allocated counts']],
    ['and so do those under it', [[['1', 5n, '1/QĐ'], of2026], [['1.1', 5n], of2026]], [['allocated', '1', 7n, 2026]], 2026, ['1 — 7/7 allocated recordedInstead', '1.1 — —/— allocated coveredAbove']],
    ['above keeps what was recorded under it not', [[['1', 9n, '1/QĐ'], of2026], [['1.1', null], of2026]], [['allocated', '1.1', 7n, 2026]], 2026, ['1 — 2/9 allocated inParts', '1.1 — 7/7']],
    ['of several years is of none of them', [[['1', 5n], given]], [], 2026, ['1 — —/— allocated ofAllYears']],
    ['and of all of them', [[['1', 5n], given]], [], null, ['1 — 5/5 allocated counts']],
    ['its years are a part of it', [[['1', 9n], given], [['1.1', 2n], of2026], [['1.2', 3n], { years: [2027, 2027] }]], [], null, ['1 — 4/9 allocated inParts', '1.1 — 2/2 allocated counts', '1.2 — 3/3 allocated counts']],
    ['a year is of each', [[['1', 5n], { each: 'year' }]], [], 2027, ['1 5-5 —/— need counts']],
    ['a year, three years', [[['1', 5n], { each: 'year' }]], [], null, ['1 15-15 —/— need counts']],
    ['of another year', [[['1', 5n], of2026]], [], 2027, ['1 — —/— need ofOtherYears']],
    ['said again is not added', [[['1', 5n], of2026], [['2', 5n], { ...of2026, restates: true }]], [], 2026, ['1 5-5 —/— need counts', '2 — —/— need restates']],
  ])('%s', (_, lines, rows, year, expected) => {
    expect(told(lines, rows, year)).toEqual(expected)
  })
})

describe('flags', () => {
  const flags = (lines: readonly Line[], rows: readonly Row[], year: number | null = 2026): readonly string[] =>
    moneySheet(planOf(...lines), bookOf(rows), { year, asOf }).rows.flatMap((row) => row.flags.map((flag) => `${row.line.number} ${flag}`))

  it.each<readonly [what: string, lines: readonly Line[], rows: readonly Row[], flags: readonly string[]]>([
    ['all is well', [[['1', 5n, '1/QĐ'], of2026]], [['disbursed', '1', 5n, 2026]], []],
    ['one đồng more', [[['1', 5n, '1/QĐ'], of2026]], [['disbursed', '1', 6n, 2026]], ['1 overspent']],
    ['a part, but not the whole', [[['1', 9n, '1/QĐ'], of2026], [['1.1', 5n], of2026]], [['disbursed', '1.1', 6n, 2026]], ['1.1 overspent']],
    ['promised more', [[['1', 5n, '1/QĐ'], of2026]], [['committed', '1', 6n, 2026]], ['1 overcommitted']],
    ['needed, not given', [[['1', 5n], of2026]], [], ['1 unfunded']],
    ['needed, given above', [[['1', 9n, '1/QĐ'], of2026], [['1.1', 5n], { ...of2026, stage: 'need' }]], [], []],
    ['needed, given to the plan', [[['1', 5n], of2026]], [['allocated', null, 9n, 2026]], []],
    ['needed and paid for', [[['1', 5n], of2026]], [['disbursed', '1', 2n, 2026]], ['1 spentWithoutAllocation', '1 unfunded']],
    ['paid for within the regular budget', [[['1', 'regular'], of2026]], [['disbursed', '1', 2n, 2026]], []],
    ['given for three years', [[['1', 5n], given]], [['disbursed', '1', 9n, 2026]], ['1 yearsApart']],
    ['settled more than paid', [[['1', 5n, '1/QĐ'], of2026]], [['settled', '1', 2n, 2026]], ['1 oversettled']],
  ])('%s', (_, lines, rows, expected) => {
    expect(flags(lines, rows)).toEqual(expected)
  })

  it('over all years, money for three years has a limit', () => {
    expect(flags([[['1', 5n], given]], [['disbursed', '1', 9n, 2026]], null)).toEqual(['1 overspent'])
  })
})

it('the rate rounds half up to a tenth of a percent, and is of nothing where nothing is given', () => {
  const tenths = (disbursed: bigint | null, whole: bigint | null): bigint | null => moneyRate({ disbursed, given: whole })?.tenths ?? null
  expect([tenths(1n, 3n), tenths(2n, 3n), tenths(1n, 2000n), tenths(null, 5n), tenths(3n, 2n)]).toEqual([333n, 667n, 1n, 0n, 1500n])
  expect([tenths(1n, 0n), tenths(1n, null), tenths(1n, -5n)]).toEqual([null, null, null])
})

describe('tasks and money', () => {
  const view = { year: 2026, asOf }
  const lines: readonly Line[] = [
    [['1', 100n, '1/QĐ'], of2026],
    [['2', 50n], of2026],
    [['3', 'regular'], of2026],
    [['4', 70n], given],
  ]

  it.each<readonly [what: string, links: MoneyBook['links'], rows: readonly Row[], unfunded: readonly string[], unassigned: readonly string[]]>([
    ['nothing is linked', {}, [], ['t1 noLine', 't2 noLine'], ['b1 noTask 100', 'b2 noTask 50']],
    ['a line pays for one', { b1: ['t1'] }, [], ['t2 noLine'], ['b2 noTask 50']],
    ['for both', { b1: ['t1', 't2'] }, [], [], ['b1 notDivided 100', 'b2 noTask 50']],
    ['entries divide it', { b1: ['t1', 't2'] }, [['disbursed', '1', 30n, 2026, { taskId: 't1' }]], [], ['b1 notDivided 70', 'b2 noTask 50']],
    ['the line has nothing', { b2: ['t1', 't2'] }, [], ['t1 noMoney', 't2 noMoney'], ['b1 noTask 100', 'b2 notDivided 50']],
    ['within the regular budget', { b3: ['t1', 't2'] }, [], [], ['b1 noTask 100', 'b2 noTask 50']],
    ['for several years together', { b4: ['t1', 't2'] }, [], [], ['b1 noTask 100', 'b2 noTask 50']],
    ['an entry names it', {}, [['disbursed', '2', 5n, 2026, { taskId: 't2' }]], ['t1 noLine'], ['b1 noTask 100', 'b2 noTask 50']],
  ])('%s', (_, links, rows, unfunded, unassigned) => {
    const [plan, book] = [planOf(...lines), bookOf(rows, links)]
    expect(unfundedTasks(plan, book, view).map(({ taskId, why }) => `${taskId} ${why}`)).toEqual(unfunded)
    const left = unassignedMoney(plan, book, view)
    expect(left.lines.map(({ lineId, why, amount }) => `${lineId} ${why} ${amount.max}`)).toEqual(unassigned)
  })
})
