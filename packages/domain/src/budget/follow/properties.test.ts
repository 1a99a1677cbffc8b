// What holds for any plan's money, whatever its tree and whatever was recorded.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '../../date/local-date.ts'
import { addRanges, exactly, type DongRange } from '../../money/dong.ts'
import type { Plan } from '../../plan/plan.ts'
import { aPlan, aTask } from '../../testing/plan.ts'
import { aRandomPlan } from '../../testing/random-review.ts'
import { applyMoney, replayMoney } from '../book/apply.ts'
import type { MoneyCommand, MoneyEvent } from '../book/command.ts'
import { decideMoney } from '../book/decide.ts'
import { emptyBook, type MoneyBook, type MoneyEntry } from '../book/entry.ts'
import { moneyWarnings } from '../book/warnings.ts'
import type { BudgetLine } from '../budget.ts'
import { moneyBy } from './by.ts'
import type { MoneyColumns } from './columns.ts'
import { moneyFlow } from './flow.ts'
import { proposeLinks } from './propose-links.ts'
import { quarterSpending } from './quarters.ts'
import { moneySheet } from './sheet.ts'
import type { MoneyDimension, MoneyView } from './sheet-types.ts'
import { unassignedMoney, unfundedTasks } from './task-money.ts'

const [TASKS, UNITS] = [['t1', 't2', 't3'], ['so-khoa-hoc-va-cong-nghe', 'so-y-te']]
const SOURCES = [null, 'ngân sách tỉnh', 'Ngân sách Tỉnh.', 'tài trợ']
const YEARS = [2026, 2027, 2028]

const small = fc.bigInt(0n, 1_000n)
const amount: fc.Arbitrary<BudgetLine['amount']> = fc.oneof(
  small.map((sum) => ({ kind: 'stated', range: exactly(sum) }) as const),
  fc.tuple(small, small).map(([min, width]) => ({ kind: 'stated', range: { min, max: min + width } }) as const),
  fc.constantFrom({ kind: 'regular' } as const, { kind: 'unknown' } as const),
)

const aLine = (index: number): fc.Arbitrary<BudgetLine> =>
  fc
    .record({
      amount,
      parent: fc.option(fc.integer({ min: 0, max: index }).map((at) => `b${at}`)),
      source: fc.constantFrom(...SOURCES),
      grantedBy: fc.constantFrom(null, null, 'Phụ lục 01'),
      years: fc.option(fc.tuple(fc.constantFrom(...YEARS), fc.integer({ min: 0, max: 2 })), { nil: undefined }),
      each: fc.boolean(),
      restates: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ years, each, restates, ...line }) => ({
      ...line,
      id: `b${index + 1}`,
      number: null,
      label: `Mục ${index + 1}`,
      span: null,
      ...(years === undefined ? {} : { years: [years[0], years[0] + years[1]] as const }),
      ...(each ? { each: 'year' as const } : {}),
      ...(restates === 0 ? { restates: true as const } : {}),
    }))

const aTree = fc.integer({ min: 0, max: 9 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => aLine(index))))

const somePlan: fc.Arbitrary<Plan> = aTree.map((lines) =>
  aPlan({ years: [2026, 2028], tasks: TASKS.map((id, index) => aTask({ id, lead: UNITS.slice(0, index + 1) })), budget: { statedTotal: null, lines } }),
)

const day = fc.integer({ min: 0, max: 1_100 }).map((days) => addDays(localDate(2026, 1, 1), days))
const lineId = (lines: number): fc.Arbitrary<string> => fc.integer({ min: 1, max: Math.max(1, lines) }).map((at) => `b${at}`)

const anEntry = (id: string, lines: number): fc.Arbitrary<MoneyEntry> =>
  fc
    .record({
      stage: fc.constantFrom('need', 'allocated', 'allocated', 'adjusted', 'committed', 'disbursed', 'disbursed', 'settled', 'cancelled'),
      lineId: fc.option(lineId(lines)),
      fiscalYear: fc.constantFrom(...YEARS),
      amount: fc.bigInt(-300n, 600n),
      on: day,
      act: fc.constantFrom('1/QĐ', '2/QĐ', null),
      source: fc.constantFrom(...SOURCES),
      taskId: fc.option(fc.constantFrom(...TASKS)),
      unit: fc.option(fc.constantFrom(...UNITS)),
    })
    .map((entry) => ({ ...entry, id, note: null, amount: entry.stage === 'adjusted' || entry.amount > 0n ? entry.amount : 1n - entry.amount }))

const aCommand = (index: number, lines: number): fc.Arbitrary<MoneyCommand> => {
  const moved = { id: fc.constant(`m${index}`), fiscalYear: fc.constantFrom(...YEARS), amount: fc.bigInt(1n, 300n), on: day, act: fc.constant('7/QĐ'), reason: fc.constant('x') }
  return fc.oneof(
    { weight: 6, arbitrary: fc.tuple(anEntry(`e${index}`, lines), anEntry(`f${index}`, lines), fc.boolean()).map(([a, b, both]): MoneyCommand => ({ kind: 'recordEntries', entries: both ? [a, b] : [a], batch: both ? `batch${index}` : null })) },
    { weight: 2, arbitrary: fc.record({ ...moved, from: lineId(lines), to: lineId(lines) }).map((transfer): MoneyCommand => ({ kind: 'transferMoney', transfer })) },
    { weight: 2, arbitrary: fc.record({ ...moved, lineId: lineId(lines), ground: fc.constant('savings' as const) }).map((carryOver): MoneyCommand => ({ kind: 'carryOver', carryOver })) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: index }).chain((at) => fc.constantFrom(`e${at}`, `m${at}`, `batch${at}`)).map((id): MoneyCommand => ({ kind: 'withdraw', id, reason: 'x' })) },
    { weight: 1, arbitrary: fc.tuple(lineId(lines), fc.subarray(TASKS)).map(([line, taskIds]): MoneyCommand => ({ kind: 'linkTasks', lineId: line, taskIds })) },
    { weight: 1, arbitrary: fc.constantFrom('stop' as const, 'warn' as const, 'allow' as const).map((policy): MoneyCommand => ({ kind: 'setPolicy', policy, reason: 'x' })) },
  )
}

const actor = { userId: 'u', organisationId: null, role: 'finance' } as const
const today = localDate(2029, 2, 1)
type Case = { readonly plan: Plan; readonly commands: readonly MoneyCommand[] }
const someCase: fc.Arbitrary<Case> = somePlan.chain((plan) =>
  fc
    .integer({ min: 0, max: 12 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => aCommand(index, plan.budget.lines.length))))
    .map((commands) => ({ plan, commands })),
)

/** What is refused is left out. */
const decided = ({ plan, commands }: Case): { readonly book: MoneyBook; readonly events: readonly MoneyEvent[] } => {
  let book = emptyBook(plan.id)
  const events: MoneyEvent[] = []
  for (const command of commands) {
    const result = decideMoney(book, command, { plan, actor, today })
    if (!result.ok) continue
    events.push(...result.value)
    book = result.value.reduce(applyMoney, book)
  }
  return { book, events }
}

const views: readonly MoneyView[] = [...YEARS, null].map((year) => ({ year, asOf: today }))

const SUMMED = ['allocated', 'adjusted', 'transferred', 'carriedIn', 'carriedOut', 'cancelled', 'given', 'current', 'committed', 'disbursed', 'settled'] as const satisfies readonly (keyof MoneyColumns)[]

const summing = <T,>(add: (a: T, b: T) => T) => (parts: readonly (T | null)[]): T | null =>
  parts.reduce((total, one) => (one === null ? total : total === null ? one : add(total, one)), null)
const sum = summing<bigint>((a, b) => a + b)
const sumNeeds = summing<DongRange>(addRanges)

/** Columns that add up. */
const summed = (parts: readonly MoneyColumns[], columns: readonly (typeof SUMMED)[number][] = SUMMED): unknown => ({
  need: sumNeeds(parts.map(({ need }) => need)),
  ...Object.fromEntries(columns.map((column) => [column, sum(parts.map((part) => part[column]))])),
})

const holds = (property: (given: Case & ReturnType<typeof decided>) => void): void => {
  fc.assert(fc.property(someCase, (one) => property({ ...one, ...decided(one) })), { numRuns: 60 })
}

describe('for any tree and any book', () => {
  it('each total is its own money and that of its parts, and the whole is the top and what is of no line', () => {
    holds(({ plan, book }) => {
      for (const view of views) {
        const { rows, noLine, total } = moneySheet(plan, book, view)
        const under = (id: string | null): readonly MoneyColumns[] => rows.filter(({ parentId }) => parentId === id).map(({ total: one }) => one)
        for (const row of rows) expect(summed([row.total])).toEqual(summed([row.own, ...under(row.line.id)]))
        expect(summed([total])).toEqual(summed([...under(null), ...(noLine === null ? [] : [noLine])]))
      }
    })
  })

  it('what is left is what may be spent less what was paid; a need is a range; zero is not nothing', () => {
    holds(({ plan, book }) => {
      for (const view of views) {
        for (const { total, rate } of moneySheet(plan, book, view).rows) {
          const { need, current, disbursed, remaining } = total
          expect(remaining).toBe(current === null ? null : current - (disbursed ?? 0n))
          expect([need === null || (need.min >= 0n && need.min <= need.max), rate === null || rate.denominator > 0n]).toEqual([true, true])
        }
      }
    })
  })

  it('all years are the single years and what is of several together', () => {
    const apart = SUMMED.filter((column) => column !== 'given' && column !== 'carriedIn' && column !== 'carriedOut')
    holds(({ plan, book }) => {
      const all = moneySheet(plan, book, { year: null, asOf: today })
      const groups = moneyBy(plan, book, 'year', { year: null, asOf: today })
      expect(summed(groups.map(({ columns }) => columns), apart)).toEqual(summed([all.total], apart))
      for (const { key, columns } of groups) if (key !== null) expect(columns).toEqual(moneySheet(plan, book, { year: Number(key), asOf: today }).total)
    })
  })

  it.each<MoneyDimension>(['source', 'line', 'task', 'unit'])('groups by %s add up to the sheet', (dimension) => {
    holds(({ plan, book }) => {
      for (const view of views) {
        const groups = moneyBy(plan, book, dimension, view)
        expect(summed(groups.map(({ columns }) => columns))).toEqual(summed([moneySheet(plan, book, view).total]))
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
      }
    })
  })

  it('what flows into a node flows out of it, and the whole is what may be spent', () => {
    holds(({ plan, book }) => {
      for (const view of views) {
        const { nodes, links, measure, total, below } = moneyFlow(plan, book, view)
        const whole = moneySheet(plan, book, view).total
        expect(total + below).toBe((measure === 'current' ? whole.current : whole.need?.max) ?? 0n)
        const into = (id: string): bigint => sum(links.filter(({ to }) => to === id).map((link) => link.amount)) ?? 0n
        const outOf = (id: string): bigint => sum(links.filter(({ from }) => from === id).map((link) => link.amount)) ?? 0n
        for (const { id, kind, amount: width } of nodes) {
          if (kind !== 'source' && kind !== 'noSource') expect(into(id)).toBe(width)
          if (kind !== 'task' && kind !== 'notDivided' && kind !== 'noTask') expect(outOf(id)).toBe(width)
        }
        for (const link of links) expect(link.amount > 0n).toBe(true)
        for (const ends of [['source', 'noSource'], ['task', 'notDivided', 'noTask']]) {
          expect(sum(nodes.filter(({ kind }) => ends.includes(kind)).map((node) => node.amount)) ?? 0n).toBe(total)
        }
      }
    })
  })

  it('nothing depends on the order of the entries', () => {
    holds(({ plan, book }) => {
      const other = { ...book, entries: book.entries.toReversed(), transfers: book.transfers.toReversed(), carryOvers: book.carryOvers.toReversed() }
      for (const view of views) {
        expect(moneySheet(plan, other, view)).toEqual(moneySheet(plan, book, view))
        expect(moneyFlow(plan, other, view)).toEqual(moneyFlow(plan, book, view))
        expect(moneyBy(plan, other, 'source', view)).toEqual(moneyBy(plan, book, 'source', view))
        expect(unfundedTasks(plan, other, view)).toEqual(unfundedTasks(plan, book, view))
        expect(unassignedMoney(plan, other, view)).toEqual(unassignedMoney(plan, book, view))
      }
    })
  })

  it('its history, replayed, is the book', () => {
    holds(({ plan, book, events }) => {
      expect(replayMoney(plan.id, events)).toEqual(book)
    })
  })

  it('a transfer keeps the total', () => {
    holds(({ plan, book }) => {
      const without = { ...book, transfers: [] }
      for (const view of views) {
        const { transferred, ...kept } = moneySheet(plan, book, view).total
        const { transferred: none, ...before } = moneySheet(plan, without, view).total
        expect([transferred ?? 0n, none]).toEqual([0n, null])
        const zero = (columns: Omit<MoneyColumns, 'transferred'>): unknown => ({ ...columns, given: columns.given ?? 0n, current: columns.current ?? 0n, remaining: null })
        expect(zero(kept)).toEqual(zero(before))
      }
    })
  })

  it('what is taken back is as if it had never been', () => {
    holds(({ plan, book }) => {
      for (const { id, withdrawn } of book.entries) {
        if (withdrawn !== null) continue
        const result = decideMoney(book, { kind: 'withdraw', id, reason: 'x' }, { plan, actor, today })
        const after = result.ok ? result.value.reduce(applyMoney, book) : book
        const never = { ...book, entries: book.entries.filter((entry) => entry.id !== id) }
        for (const view of views) expect(moneySheet(plan, after, view)).toEqual(moneySheet(plan, never, view))
      }
    })
  })

  it('under the policy that stops, nothing a command takes is more than there is', () => {
    fc.assert(
      fc.property(somePlan, fc.nat({ max: 8 }), fc.gen(), (plan, count, gen) => {
        let book: MoneyBook = { ...emptyBook(plan.id), policy: 'stop' }
        const overspent = (): readonly string[] =>
          YEARS.flatMap((year) => moneySheet(plan, book, { year, asOf: today }).rows.flatMap(({ line, flags }) => (flags.includes('overspent') ? [`${year} ${line.id}`] : [])))
        for (let index = 0; index < count; index += 1) {
          const entry = gen(anEntry, `g${index}`, plan.budget.lines.length)
          const result = decideMoney(book, { kind: 'recordEntries', entries: [{ ...entry, act: 'x' }], batch: null }, { plan, actor, today })
          const before = overspent()
          if (result.ok) book = result.value.reduce(applyMoney, book)
          if (['disbursed', 'cancelled', 'adjusted'].includes(entry.stage)) expect(overspent().filter((one) => !before.includes(one))).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('quarters come to what was disbursed, and their plan to what is given', () => {
    holds(({ plan, book }) => {
      for (const year of YEARS) {
        const { rows, allocation } = quarterSpending(plan, book, year, today)
        const { disbursed, given } = moneySheet(plan, book, { year, asOf: today }).total
        expect(rows.reduce((total, row) => total + (row.disbursed ?? 0n), 0n)).toBe(disbursed ?? 0n)
        expect(allocation).toBe(given)
        if (given !== null && given >= 0n) {
          expect(sum(rows.map(({ planned }) => planned))).toBe(given)
          const [first = 0n, , , last = 0n] = rows.map(({ planned }) => planned ?? 0n)
          expect(first - last <= 1n && first >= last).toBe(true)
        }
      }
    })
  })

  it('holds for plans of every shape, with entries of lines, tasks and years they do not have', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.tuple(anEntry('e', 40), fc.constantFrom(1999, 2026, 9998, 2026.5)), { maxLength: 6 }), (seed, rows) => {
        const plan = aRandomPlan(seed)
        const entries = rows.map(([entry, fiscalYear]) => ({ ...entry, fiscalYear, by: 'u', recordedOn: today, withdrawn: null, batch: null }))
        const book = { ...emptyBook(plan.id), entries, links: { b1: ['t1', 'nobody'], constructor: ['t1'] } }
        for (const view of views) {
          const { rows: lines, total } = moneySheet(plan, book, view)
          expect(lines.length).toBe(plan.budget.lines.length)
          expect(moneyFlow(plan, book, view).total >= 0n).toBe(true)
          expect(summed(moneyBy(plan, book, 'unit', view).map(({ columns }) => columns))).toEqual(summed([total]))
          expect(unfundedTasks(plan, book, view).length).toBeLessThanOrEqual(plan.tasks.length)
          expect(unassignedMoney(plan, book, view).lines.length).toBeLessThanOrEqual(lines.length)
        }
        for (const { taskId } of proposeLinks(plan)) expect(plan.tasks.some(({ id }) => id === taskId)).toBe(true)
        const command: MoneyCommand = { kind: 'recordEntries', entries, batch: 'b' }
        expect(decideMoney(emptyBook(plan.id), command, { plan, actor, today }).ok && entries.some(({ fiscalYear }) => fiscalYear === 1999)).toBe(false)
        expect(Array.isArray(moneyWarnings(book, command, { plan, actor, today }))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
