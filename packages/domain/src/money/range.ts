// Arithmetic of ranges: "130 - 150 tỷ" over six years against "20 - 30 tỷ" in each of them. Exact in whole đồng, and
// never narrower than what the document says: the sum of all choices from the parts lies in the sum of the parts.

import type { Dong, DongRange } from './dong.ts'

/** `n` times a range: each of `n` amounts may be any of it. `n` is a whole number, not less than 0. */
export const timesRange = ({ min, max }: DongRange, n: number): DongRange => ({ min: min * BigInt(n), max: max * BigInt(n) })

export const countYears = ([first, last]: readonly [number, number]): number => Math.max(0, last - first + 1)

/** What an amount a year comes to from the first year to the last, both included. */
export const timesYears = (range: DongRange, years: readonly [number, number]): DongRange =>
  timesRange(range, countYears(years))

export const containsRange = (outer: DongRange, inner: DongRange): boolean =>
  outer.min <= inner.min && inner.max <= outer.max

export const sameRange = (a: DongRange, b: DongRange): boolean => a.min === b.min && a.max === b.max

/** What both ranges allow; null where nothing does. */
export const overlapOf = (a: DongRange, b: DongRange): DongRange | null => {
  const min = a.min > b.min ? a.min : b.min
  const max = a.max < b.max ? a.max : b.max
  return min <= max ? { min, max } : null
}

/** `by` đồng more to either side; never below zero. */
export const widened = ({ min, max }: DongRange, by: Dong): DongRange => ({ min: min > by ? min - by : 0n, max: max + by })

/**
 * How two ranges for the same money stand to each other. One exact amount inside the other range is `agrees`: the
 * range leaves it open. Two ranges of different width that meet only `overlap`: which of them binds is for a person.
 */
export type RangeRelation = 'agrees' | 'overlap' | 'apart'

export const relationOf = (a: DongRange, b: DongRange): RangeRelation => {
  const both = overlapOf(a, b)
  if (both === null) return 'apart'
  return sameRange(a, b) || (both.min === both.max && (sameRange(a, both) || sameRange(b, both))) ? 'agrees' : 'overlap'
}
