// What was recorded of a plan's money, as one list by day: entries, transfers, carry-overs; what was withdrawn stays in it.

import type {
  CarryOver,
  Dong,
  Kept,
  LocalDate,
  MoneyBook,
  MoneyEntry,
  MoneyTransfer,
} from '@tiendo/domain'

export type Fact = { readonly amount: Dong } & (
  | { readonly kind: 'entry'; readonly of: Kept<MoneyEntry> }
  | { readonly kind: 'transfer'; readonly of: Kept<MoneyTransfer> }
  | { readonly kind: 'carryOver'; readonly of: Kept<CarryOver> }
)

/** `lineId` undefined: of all lines; null: of no line. `year` null: of all years. */
export type FactsOf = { readonly lineId?: string | null; readonly year: number | null; readonly asOf: LocalDate | null }

const inYear = (fact: Fact, year: number | null): boolean =>
  year === null || fact.of.fiscalYear === year || (fact.kind === 'carryOver' && fact.of.fiscalYear + 1 === year)

const isOf = (fact: Fact, lineId: string | null): boolean =>
  fact.kind === 'transfer' ? fact.of.from === lineId || fact.of.to === lineId : fact.of.lineId === lineId

const byDay = (a: Fact, b: Fact): number => (a.of.on === b.of.on ? 0 : a.of.on < b.of.on ? -1 : 1)

/** The earliest first; of one day as they were recorded. */
export const factsOf = (book: MoneyBook, { lineId, year, asOf }: FactsOf): readonly Fact[] =>
  [
    ...book.entries.map((of): Fact => ({ kind: 'entry', of, amount: of.amount })),
    ...book.transfers.map((of): Fact => ({ kind: 'transfer', of, amount: of.amount })),
    ...book.carryOvers.map((of): Fact => ({ kind: 'carryOver', of, amount: of.amount })),
  ]
    .filter((fact) => lineId === undefined || isOf(fact, lineId))
    .filter((fact) => inYear(fact, year) && (asOf === null || fact.of.on <= asOf))
    .toSorted(byDay)
