// Whole đồng. Zero, unknown and "within the regular budget" are three different things: the first is `0n`,
// the others are `Amount` kinds.

export type Dong = bigint

/** Both ends included; a single amount has equal ends. */
export type DongRange = { readonly min: Dong; readonly max: Dong }

export const exactly = (amount: Dong): DongRange => ({ min: amount, max: amount })
export const isExact = (range: DongRange): boolean => range.min === range.max
export const addRanges = (a: DongRange, b: DongRange): DongRange => ({ min: a.min + b.min, max: a.max + b.max })
export const sumRanges = (ranges: readonly DongRange[]): DongRange => ranges.reduce(addRanges, exactly(0n))
