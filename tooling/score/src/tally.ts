// Counts of what is right, and what they add to.

export type Tally = { readonly right: number; readonly of: number }

export const none: Tally = { right: 0, of: 0 }
export const plus = (a: Tally, b: Tally): Tally => ({ right: a.right + b.right, of: a.of + b.of })
export const sum = (tallies: readonly Tally[]): Tally => tallies.reduce(plus, none)
/** Nothing asked is nothing wrong. */
export const ratio = ({ right, of }: Tally): number => (of === 0 ? 1 : right / of)

/** `found` of `gold` is what was not lost; `found` of `found + invented` is what was not made up. */
export type Finds = { readonly gold: number; readonly found: number; readonly invented: number }

export const recall = ({ found, gold }: Finds): Tally => ({ right: found, of: gold })
export const precision = ({ found, invented }: Finds): Tally => ({ right: found, of: found + invented })
export const plusFinds = (a: Finds, b: Finds): Finds => ({
  gold: a.gold + b.gold,
  found: a.found + b.found,
  invented: a.invented + b.invented,
})
