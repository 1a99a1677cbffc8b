// Two lists of the same document side by side, in order: what is missing or invented in one must not shift the rest.

export type Pair = { readonly gold: number; readonly found: number }

/** The pairs, in order, whose likenesses add to the most; pairs less alike than `least` are none. */
export const align = (
  golds: number,
  founds: number,
  likeness: (gold: number, found: number) => number,
  least: number,
): readonly Pair[] => {
  const width = founds + 1
  const best = new Float64Array((golds + 1) * width)
  const alike = new Float64Array((golds + 1) * width)
  for (let g = golds - 1; g >= 0; g--) {
    for (let f = founds - 1; f >= 0; f--) {
      const here = likeness(g, f)
      alike[g * width + f] = here
      const taken = here < least ? 0 : here + (best[(g + 1) * width + f + 1] ?? 0)
      best[g * width + f] = Math.max(taken, best[(g + 1) * width + f] ?? 0, best[g * width + f + 1] ?? 0)
    }
  }
  const pairs: Pair[] = []
  let [g, f] = [0, 0]
  while (g < golds && f < founds) {
    const at = best[g * width + f] ?? 0
    const here = alike[g * width + f] ?? 0
    if (here >= least && at === here + (best[(g + 1) * width + f + 1] ?? 0)) pairs.push({ gold: g++, found: f++ })
    else if (at === (best[(g + 1) * width + f] ?? 0)) g++
    else f++
  }
  return pairs
}
