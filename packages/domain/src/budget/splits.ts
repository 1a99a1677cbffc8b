// A table says one line's money twice: its sum, and how that is spread over years or sources, a column each. Rows are
// held against their columns, and each column of a row against the rows under it.

import { exactly, sumRanges, type Dong, type DongRange } from '../money/dong.ts'
import { countYears, sameRange } from '../money/range.ts'
import type { Budget, BudgetLine } from './budget.ts'
import { budgetTree, type BudgetTree } from './tree.ts'

type Part = { readonly label: string; readonly range: DongRange }

export type SplitMismatch = {
  readonly by: 'years' | 'sources'
  /** The row; null: the total's. */
  readonly line: BudgetLine | null
  /** A column of that row against the rows under it; null: all columns against the row's sum. */
  readonly column: string | null
  readonly stated: DongRange
  readonly found: DongRange
  /** Found less stated. */
  readonly difference: Dong
  readonly parts: readonly Part[]
  /** False where a part may be missing: too small a sum then is a hint only. */
  readonly complete: boolean
  /** Where it stands. */
  readonly span: BudgetLine['span']
}

type Column = { readonly line: BudgetLine; readonly range: DongRange; readonly key: string; readonly by: SplitMismatch['by'] }

const yearOf = (line: BudgetLine): number | null =>
  line.years !== undefined && line.years[0] === line.years[1] && line.each === undefined ? line.years[0] : null

const TOTAL = /^(?:tổng|cộng)(?!\p{L})/iu
/** "Nguồn kinh phí xã hội hóa" in a table is "nguồn xã hội hóa" in a sentence. */
const sourceKey = (words: string): string =>
  words.toLowerCase().replace(/^ns(?=\s)/u, 'ngân sách').replace(/^(?:(?:từ|nguồn|kinh phí|vốn|cấp)\s+)+/u, '').replace(/\s+/gu, ' ').trim()

/** A line that is a column of the row above it. */
const columnOf = (line: BudgetLine): Column | null => {
  const year = yearOf(line)
  if (line.amount.kind !== 'stated' || line.each !== undefined || (year === null && line.restates !== true)) return null
  const { range } = line.amount
  if (year !== null) return { line, range, key: `${year}`, by: 'years' }
  return TOTAL.test(line.label) ? null : { line, range, key: sourceKey(line.source ?? line.label), by: 'sources' }
}

const columnsOf = (lines: readonly BudgetLine[], by: SplitMismatch['by']): ReadonlyMap<string, Column> => {
  const found = lines.flatMap((line) => columnOf(line) ?? []).filter((column) => column.by === by)
  const keys = new Map(found.map((column) => [column.key, column]))
  // "Năm 2026" over two columns says neither.
  return keys.size === found.length ? keys : new Map()
}

const mismatch = (stated: DongRange, parts: readonly Part[]): Pick<SplitMismatch, 'stated' | 'found' | 'difference' | 'parts'> | null => {
  const found = sumRanges(parts.map(({ range }) => range))
  const difference = found.max === stated.max ? found.min - stated.min : found.max - stated.max
  return sameRange(stated, found) ? null : { stated, found, difference, parts }
}

const covers = (columns: ReadonlyMap<string, Column>, years: readonly [number, number] | null): boolean =>
  years !== null && Array.from({ length: Math.min(countYears(years), 60) }, (_, index) => `${years[0] + index}`).every((year) => columns.has(year))

type Row = { readonly line: BudgetLine | null; readonly stated: DongRange; readonly columns: ReadonlyMap<string, Column> }

const sumOfColumns = ({ columns }: Row): DongRange => sumRanges([...columns.values()].map(({ range }) => range))

/** Rows that have a sum of their own and columns that say it again. */
const rowsOf = (tree: BudgetTree, budget: Budget, by: SplitMismatch['by']): readonly Row[] =>
  [null, ...budget.lines].flatMap((line) => {
    const stated = line === null ? budget.statedTotal : line.amount.kind === 'stated' && line.each === undefined ? line.amount.range : null
    const below = line === null ? tree.roots : tree.childrenOf(line)
    const columns = stated === null ? new Map<string, Column>() : columnsOf(below.filter((one) => one.restates === true), by)
    return stated === null || columns.size < 2 ? [] : [{ line, stated, columns }]
  })

/**
 * The columns of each row against its sum. Columns that come to less may be a part of the sum ("trong đó năm 2026"),
 * but not where they reach over all years of the plan, and not in a table whose other rows come out.
 */
const across = (
  tree: BudgetTree,
  budget: Budget,
  by: SplitMismatch['by'],
  years: readonly [number, number] | null,
): readonly SplitMismatch[] => {
  const rows = rowsOf(tree, budget, by)
  const right = rows.filter((row) => sameRange(row.stated, sumOfColumns(row))).length
  const isCustom = right >= 2 && right * 2 >= rows.length
  return rows.flatMap(({ line, stated, columns }) => {
    const wrong = mismatch(stated, [...columns.values()].map(({ line: { label }, range }) => ({ label, range })))
    const whole = isCustom || (by === 'years' && covers(columns, line?.years ?? years))
    if (wrong === null || (by === 'years' && wrong.difference < 0n && !whole)) return []
    const span = line === null ? ([...columns.values()][0]?.line.span ?? null) : line.span
    return [{ by, line, column: null, ...wrong, complete: whole || wrong.difference > 0n, span }]
  })
}

/** Each column of a row against the same column of the rows under it. */
const down = (tree: BudgetTree, line: BudgetLine | null): readonly SplitMismatch[] => {
  const below = line === null ? tree.roots : tree.childrenOf(line)
  const rows = below.filter((one) => one.restates !== true && columnOf(one) === null)
  if (rows.length === 0) return []
  return (['years', 'sources'] as const).flatMap((by) => {
    const own = columnsOf(below, by)
    if (own.size === 0) return []
    const inRows = rows.map((row) => ({ row, columns: columnsOf(tree.childrenOf(row), by) }))
    const complete = inRows.every(({ row, columns }) => columns.size > 0 || row.amount.kind === 'regular')
    return [...own.values()].flatMap(({ key, line: column, range }) => {
      const parts = inRows.map(({ row, columns }) => ({
        label: row.number ?? row.label,
        range: columns.get(key)?.range ?? exactly(0n),
      }))
      // A source that no row has is told of elsewhere in other words.
      if (by === 'sources' && !inRows.some(({ columns }) => columns.has(key))) return []
      const wrong = mismatch(range, parts)
      if (wrong === null || (wrong.difference < 0n && !complete)) return []
      return [{ by, line, column: column.label, ...wrong, complete, span: column.span }]
    })
  })
}

/** `years`: the plan's. Columns of years that do not reach over all of them may be a part only: no mismatch then. */
export const splitMismatches = (budget: Budget, years: readonly [number, number] | null): readonly SplitMismatch[] => {
  if (!budget.lines.some((line) => columnOf(line) !== null)) return []
  const tree = budgetTree(budget.lines, years)
  return [
    ...across(tree, budget, 'years', years),
    ...across(tree, budget, 'sources', years),
    ...[null, ...budget.lines].flatMap((line) => down(tree, line)),
  ]
}
