// Places in a text, in order and apart from one another: those of a second list that a first list leaves free.

export type Place = { readonly start: number; readonly end: number }

/** Both lists are in order, each without overlaps of its own; linear in their lengths. */
export const leftFree = <T extends Place>(taken: readonly Place[], others: readonly T[]): readonly T[] => {
  let at = 0
  return others.filter((other) => {
    for (let next = taken[at]; next !== undefined && next.end <= other.start; next = taken[at]) at += 1
    const next = taken[at]
    return next === undefined || next.start >= other.end
  })
}
