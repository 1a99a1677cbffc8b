// What a person must look at in a line of the sheet. Whether there is enough is asked only where it is known how much
// there is: money given for several years together sets no limit for one of them.

import { unreachable } from '../../result/result.ts'
import type { MoneyColumns } from './columns.ts'
import type { MoneyFlag } from './sheet-types.ts'

/** What a line has from the lines above it, and from the plan as a whole. */
export type Above = {
  /** One of them has money of its own, not divided among its parts. */
  readonly given: boolean
  /** One of them is within the regular budget. */
  readonly regular: boolean
  readonly givenForAllYears: boolean
}

export type Flagged = {
  readonly own: MoneyColumns
  readonly total: MoneyColumns
  readonly above: Above
  /** The line itself is within the regular budget. */
  readonly regular: boolean
  /** The line, or one under it, has money of several years together, and one year is looked at. */
  readonly openUnder: boolean
}

const more = (a: bigint | null, b: bigint | null): boolean => (a ?? 0n) > (b ?? 0n)

const holds = (flag: MoneyFlag, { own, total, above, regular: itself, openUnder }: Flagged): boolean => {
  const open = openUnder || above.givenForAllYears
  const regular = itself || above.regular
  switch (flag) {
    case 'overspent':
      return total.current !== null && !openUnder && more(total.disbursed, total.current)
    case 'overcommitted':
      return total.current !== null && !openUnder && more(total.committed, total.current)
    case 'spentWithoutAllocation':
      return more(own.disbursed, 0n) && total.current === null && !above.given && !regular && !open
    case 'unfunded':
      return more(own.need?.max ?? null, 0n) && !more(total.given, 0n) && !above.given && !regular && !open
    case 'oversettled':
      return more(total.settled, total.disbursed)
    case 'yearsApart':
      return open
    default:
      return unreachable(flag)
  }
}

const all: readonly MoneyFlag[] = ['overspent', 'overcommitted', 'spentWithoutAllocation', 'unfunded', 'oversettled', 'yearsApart']

export const flagsOf = (flagged: Flagged): readonly MoneyFlag[] => all.filter((flag) => holds(flag, flagged))
