// The level that parts dark from bright best (Otsu), and how far apart the two are on the whole.

export const parting = (counts: Uint32Array): { readonly level: number; readonly apart: number } => {
  let [total, all] = [0, 0]
  counts.forEach((n, value) => {
    total += n * value
    all += n
  })
  let [below, sum, best, level, apart] = [0, 0, 0, 0, 0]
  for (let value = 0; value < counts.length; value++) {
    below += counts[value] ?? 0
    sum += value * (counts[value] ?? 0)
    if (below === 0 || below === all) continue
    const distance = (total - sum) / (all - below) - sum / below
    const between = below * (all - below) * distance * distance
    if (between > best) [best, level, apart] = [between, value + 1, distance]
  }
  return { level, apart }
}
