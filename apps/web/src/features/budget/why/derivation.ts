// Where a figure comes from: the document's own words, the lines under it, and what was recorded, withdrawn entries too.
// Only gathered here: the sums are the domain's.
import type { CarryOver, Dong, Kept, LocalDate, MoneyBook, MoneyEntry, MoneyStage, MoneyTransfer, SheetRow } from '@tiendo/domain'
import type { BudgetPage } from '../page-shape.ts'
import type { Column } from '../tree/columns.ts'
import { figureOf, isMoney } from '../tree/columns.ts'
import { NO_LINE, SUM } from '../tree/tree-totals.tsx'

const stages: Readonly<Record<Column, readonly MoneyStage[]>> = {
  need: ['need'],
  allocated: ['allocated'],
  changed: ['adjusted', 'cancelled'],
  committed: ['committed'],
  disbursed: ['disbursed'],
  settled: ['settled'],
  remaining: [],
  rate: [],
  source: [],
}

export type Fact =
  | { readonly kind: 'entry'; readonly of: Kept<MoneyEntry>; readonly amount: Dong }
  | { readonly kind: 'transfer'; readonly of: Kept<MoneyTransfer>; readonly amount: Dong; readonly other: string }
  | { readonly kind: 'carryOver'; readonly of: Kept<CarryOver>; readonly amount: Dong; readonly year: number }

export type Derivation = {
  /** The row itself, where the document says something of this column. */
  readonly document: SheetRow | null
  readonly parts: readonly SheetRow[]
  readonly facts: readonly Fact[]
}

type Sight = { readonly year: number | null; readonly asOf: LocalDate }

const seen = (sight: Sight, fiscalYear: number, on: LocalDate): boolean => (sight.year === null || sight.year === fiscalYear) && on <= sight.asOf

const factsOf = (book: MoneyBook, lineId: string | null, column: Column, sight: Sight): readonly Fact[] => {
  const wanted = stages[column]
  const entries = book.entries.flatMap((of): readonly Fact[] =>
    of.lineId === lineId && wanted.includes(of.stage) && seen(sight, of.fiscalYear, of.on) ? [{ kind: 'entry', of, amount: of.stage === 'cancelled' ? -of.amount : of.amount }] : [],
  )
  if (column !== 'changed' || lineId === null) return entries
  const transfers = book.transfers.flatMap((of): readonly Fact[] => {
    if (!seen(sight, of.fiscalYear, of.on) || (of.from !== lineId && of.to !== lineId)) return []
    return [of.to === lineId ? { kind: 'transfer', of, amount: of.amount, other: of.from } : { kind: 'transfer', of, amount: -of.amount, other: of.to }]
  })
  const carried = book.carryOvers.flatMap((of): readonly Fact[] => {
    if (of.lineId !== lineId || of.on > sight.asOf) return []
    const out: Fact = { kind: 'carryOver', of, amount: -of.amount, year: of.fiscalYear + 1 }
    const into: Fact = { kind: 'carryOver', of, amount: of.amount, year: of.fiscalYear }
    if (sight.year === null) return [out, into]
    return sight.year === of.fiscalYear ? [out] : sight.year === of.fiscalYear + 1 ? [into] : []
  })
  return [...entries, ...transfers, ...carried]
}

const byDay = (a: Fact, b: Fact): number => (a.of.on === b.of.on ? 0 : a.of.on < b.of.on ? -1 : 1)

/** `row` null: of the sum (`SUM`), or of what belongs to no line (`NO_LINE`). */
export const derivationOf = ({ sheet, book }: Pick<BudgetPage, 'sheet' | 'book'>, row: SheetRow | null, of: string, column: Column): Derivation => {
  const parents = row === null ? null : row.line.id
  const under = of === NO_LINE ? [] : sheet.rows.filter((one) => one.parentId === parents && one.line.restates !== true && isMoney(column) && figureOf(one.total, column) !== null)
  return {
    document: row !== null && row.figure !== null && row.figure.stage === column ? row : null,
    parts: row === null || row.hasParts ? under : [],
    facts: [...factsOf(book, of === SUM || of === NO_LINE ? null : of, column, sheet)].sort(byDay),
  }
}
