// The columns of a budget on a terminal: which there are, the figure of each for a line, and which of them fit. As in the
// browser, what changed since it was given is one column, so that a row reads across: given + changed − spent = left.

import { exactly, type DongRange, type MoneyColumns } from '@tiendo/domain'

export const budgetColumns = [
  'need',
  'allocated',
  'changed',
  'committed',
  'disbursed',
  'settled',
  'remaining',
  'rate',
  'source',
] as const
export type BudgetColumn = (typeof budgetColumns)[number]
type FigureColumn = Exclude<BudgetColumn, 'rate' | 'source'>

export const isFigure = (column: BudgetColumn): column is FigureColumn => column !== 'rate' && column !== 'source'

const exact = (amount: bigint | null): DongRange | null => (amount === null ? null : exactly(amount))

/** Null where none of it was recorded. */
const changeOf = ({ adjusted, transferred, carriedIn, carriedOut, cancelled }: MoneyColumns): bigint | null =>
  [adjusted, transferred, carriedIn, carriedOut, cancelled].every((part) => part === null)
    ? null
    : (adjusted ?? 0n) + (transferred ?? 0n) + (carriedIn ?? 0n) - (carriedOut ?? 0n) - (cancelled ?? 0n)

/** Null where nothing was stated or recorded. */
export const figureOf = (columns: MoneyColumns, column: FigureColumn): DongRange | null => {
  if (column === 'need') return columns.need
  return exact(column === 'changed' ? changeOf(columns) : columns[column])
}

/** Shown even where nothing is in them: what a plan's money is followed by. */
const FOLLOWED: ReadonlySet<BudgetColumn> = new Set(['allocated', 'disbursed', 'remaining', 'rate'])

/** Those with something in them; `followed`: those of a plan that is carried out as well. */
export const usedColumns = (
  all: readonly MoneyColumns[],
  { followed, sources }: { readonly followed: boolean; readonly sources: boolean },
): readonly BudgetColumn[] =>
  budgetColumns.filter((column) => {
    if (column === 'source') return sources
    if (followed && FOLLOWED.has(column)) return true
    // Of a document alone, what is left says nothing that the allocation does not.
    if (column === 'rate' || (column === 'remaining' && !followed)) return false
    return all.some((columns) => figureOf(columns, column) !== null)
  })

/** Which column is worth its room first; the others give way on a narrow terminal. */
const worth = (isGiven: boolean): readonly BudgetColumn[] => {
  const rest = ['disbursed', 'remaining', 'rate', 'changed', 'source'] as const
  return isGiven
    ? ['allocated', ...rest, 'need', 'committed', 'settled']
    : ['need', 'allocated', ...rest, 'committed', 'settled']
}

export type Sized = { readonly column: BudgetColumn; readonly width: number }

/** Those that fit into `room`, each with the gap before it, in their order. */
export const fittingColumns = (
  sized: readonly Sized[],
  { room, gap, isGiven }: { readonly room: number; readonly gap: number; readonly isGiven: boolean },
): readonly Sized[] => {
  let left = room
  const kept = new Set<BudgetColumn>()
  for (const name of worth(isGiven)) {
    const one = sized.find(({ column }) => column === name)
    if (one === undefined || one.width + gap > left) continue
    kept.add(name)
    left -= one.width + gap
  }
  return sized.filter(({ column }) => kept.has(column))
}
