// The columns of the tree: which there are, which are shown, and the figure of each for a line. What changed since it was
// given is one column, so that a row reads across: given + changed − disbursed = left.
import { exactly, type DongRange, type MoneyColumns } from '@tiendo/domain'

/** Columns that can be hidden; number, content and the rest of a row's name are always there. */
export const optional = ['need', 'allocated', 'changed', 'committed', 'disbursed', 'settled', 'remaining', 'rate', 'source'] as const
export type Column = (typeof optional)[number]
export type MoneyColumnName = Exclude<Column, 'rate' | 'source'>

export const isMoney = (column: Column): column is MoneyColumnName => column !== 'rate' && column !== 'source'

/** Shown without being asked for, where nothing is in them as well. */
const always: ReadonlySet<Column> = new Set(['allocated', 'disbursed', 'remaining', 'rate', 'source'])

const exact = (amount: bigint | null): DongRange | null => (amount === null ? null : exactly(amount))

/** Null where nothing was stated or recorded. */
export const figureOf = (columns: MoneyColumns, column: MoneyColumnName): DongRange | null => {
  switch (column) {
    case 'need':
      return columns.need
    case 'changed':
      return exact(changeOf(columns))
    default:
      return exact(columns[column])
  }
}

/** điều chỉnh, moved between lines, carried over and cancelled together; null where none of it was recorded. */
const changeOf = ({ adjusted, transferred, carriedIn, carriedOut, cancelled }: MoneyColumns): bigint | null => {
  if ([adjusted, transferred, carriedIn, carriedOut, cancelled].every((part) => part === null)) return null
  return (adjusted ?? 0n) + (transferred ?? 0n) + (carriedIn ?? 0n) - (carriedOut ?? 0n) - (cancelled ?? 0n)
}

export type Chosen = Readonly<Partial<Record<Column, boolean>>>

/** As the person chose, else those that have something to show. */
export const shownColumns = (chosen: Chosen, all: readonly MoneyColumns[]): readonly Column[] =>
  optional.filter((column) => chosen[column] ?? (always.has(column) || (isMoney(column) && all.some((columns) => figureOf(columns, column) !== null))))

const isColumn = (name: string): name is Column => optional.some((one) => one === name)

/** As kept: "need+,source-". */
export const chosenFrom = (text: string): Chosen => {
  const chosen: Partial<Record<Column, boolean>> = {}
  for (const word of text.split(',')) {
    const name = word.slice(0, -1)
    if (isColumn(name)) chosen[name] = word.endsWith('+')
  }
  return chosen
}
export const chosenText = (chosen: Chosen): string => optional.flatMap((column) => (chosen[column] === undefined ? [] : [`${column}${chosen[column] ? '+' : '-'}`])).join(',')
