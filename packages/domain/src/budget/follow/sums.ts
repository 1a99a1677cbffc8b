// Sums of columns while they grow. Nothing is `null` until something is added, so that zero and nothing stay apart.

import { addRanges, type Dong, type DongRange } from '../../money/dong.ts'
import type { MoneyColumns } from './columns.ts'

type Added = Exclude<keyof MoneyColumns, 'need' | 'given' | 'current' | 'remaining'>

/** A column that money is entered in; the others follow from these. */
export type EnteredColumn = Added | 'need'

export type Sums = { need: DongRange | null } & Record<Added, Dong | null>

const ADDED = [
  'allocated', 'adjusted', 'transferred', 'carriedIn', 'carriedOut', 'cancelled', 'committed', 'disbursed', 'settled',
] as const satisfies readonly Added[]

export const noSums = (): Sums => ({
  need: null,
  allocated: null,
  adjusted: null,
  transferred: null,
  carriedIn: null,
  carriedOut: null,
  cancelled: null,
  committed: null,
  disbursed: null,
  settled: null,
})

/** Changes `sums`. Only a need is a range; of any other column both ends are the amount. */
export const addTo = (sums: Sums, column: EnteredColumn, amount: DongRange): void => {
  if (column === 'need') sums.need = sums.need === null ? amount : addRanges(sums.need, amount)
  else sums[column] = (sums[column] ?? 0n) + amount.min
}

/** Changes `sums`. */
export const addAll = (sums: Sums, more: Sums): void => {
  if (more.need !== null) addTo(sums, 'need', more.need)
  for (const column of ADDED) {
    const amount = more[column]
    if (amount !== null) sums[column] = (sums[column] ?? 0n) + amount
  }
}

export const hasAny = (sums: Sums): boolean => sums.need !== null || ADDED.some((column) => sums[column] !== null)

const plus = (a: Dong | null, b: Dong | null): Dong | null => (a === null ? b : b === null ? a : a + b)
const minus = (a: Dong | null, b: Dong | null): Dong | null => (b === null ? a : (a ?? 0n) - b)

/** `allYears`: what one year carries into the next stays among them, so nothing is carried in or out. */
export const columnsOf = (sums: Sums, allYears: boolean): MoneyColumns => {
  const { need, allocated, adjusted, transferred, cancelled, committed, disbursed, settled } = sums
  const [carriedIn, carriedOut] = allYears ? [null, null] : [sums.carriedIn, sums.carriedOut]
  const given = plus(plus(allocated, adjusted), plus(transferred, carriedIn))
  const current = minus(minus(given, carriedOut), cancelled)
  const remaining = current === null ? null : current - (disbursed ?? 0n)
  return { need, allocated, adjusted, transferred, carriedIn, carriedOut, cancelled, given, current, committed, disbursed, settled, remaining }
}
