// Ruled lines begin as long unbroken stretches of dark. A line that falls a little is several stretches on rows one
// below the other; what belongs together is gathered here. Columns are rows of the page laid on its side.

/** 1 is dark; rows along the direction that is looked for. */
export type Bits = { readonly width: number; readonly height: number; readonly dark: Uint8Array }

/** `top` and `bottom` for each column from `from` on; bottom is outside; -1 where the line is broken. */
export type Stroke = { readonly from: number; readonly top: Int32Array; readonly bottom: Int32Array; readonly thickness: number }

export type RunLimits = {
  /** Shortest stretch on one row. */
  readonly run: number
  /** Breaks bridged on a row. */
  readonly gap: number
  /** Breaks bridged between stretches on rows that touch. */
  readonly leap: number
  readonly thickest: number
}

type Run = { readonly row: number; readonly from: number; readonly to: number; group: number }

/** More than a page of ruled lines has: a page of solid black is no reason to fill the memory. */
const MOST = 60_000

const runsOf = ({ width, height, dark }: Bits, { run, gap }: RunLimits): readonly Run[] => {
  const found: Run[] = []
  for (let row = 0; row < height && found.length < MOST; row++) {
    let [start, last] = [-1, -1]
    for (let x = 0, at = row * width; x <= width; x++, at++) {
      if (x < width && dark[at] === 1) {
        if (start < 0) start = x
        last = x
      } else if (start >= 0 && (x - last > gap || x === width)) {
        if (last + 1 - start >= run) found.push({ row, from: start, to: last + 1, group: found.length })
        start = -1
      }
    }
  }
  return found
}

const rootOf = (runs: readonly Run[], at: number): number => {
  let root = at
  for (let next = runs[root]?.group ?? root; next !== root; next = runs[root]?.group ?? root) root = next
  return root
}

/** Rows may skip one: scanners lose some. */
const REACH = 2

const gathered = (runs: readonly Run[], leap: number): readonly (readonly Run[])[] => {
  let low = 0
  runs.forEach((run, at) => {
    while ((runs[low]?.row ?? 0) < run.row - REACH) low++
    for (let other = low; other < at; other++) {
      const near = runs[other]
      if (near === undefined || near.row === run.row) {
        if (near === undefined || near.from > run.from || run.from - near.to > leap) continue
      }
      if (near.from - run.to > leap || run.from - near.to > leap) continue
      const [a, b] = [rootOf(runs, at), rootOf(runs, other)]
      const [first, second] = [runs[Math.max(a, b)], Math.min(a, b)]
      if (first !== undefined) first.group = second
    }
  })
  const groups = new Map<number, Run[]>()
  runs.forEach((run, at) => {
    const root = rootOf(runs, at)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [run])
    else group.push(run)
  })
  return [...groups.values()]
}

const strokeOf = (runs: readonly Run[]): Stroke => {
  let [from, to, area, covered] = [Infinity, 0, 0, 0]
  for (const run of runs) [from, to] = [Math.min(from, run.from), Math.max(to, run.to)]
  const top = new Int32Array(to - from).fill(-1)
  const bottom = new Int32Array(to - from).fill(-1)
  for (const run of runs)
    for (let x = run.from - from; x < run.to - from; x++) {
      if (top[x] === -1) top[x] = run.row
      bottom[x] = run.row + 1
    }
  for (let x = 0; x < top.length; x++)
    if (top[x] !== -1) [area, covered] = [area + (bottom[x] ?? 0) - (top[x] ?? 0), covered + 1]
  return { from, top, bottom, thickness: area / Math.max(1, covered) }
}

/** Strokes thin enough for ruled lines, in the order of their rows. */
export const strokesOf = (bits: Bits, limits: RunLimits): readonly Stroke[] =>
  gathered(runsOf(bits, limits), limits.leap)
    .map(strokeOf)
    .filter(({ thickness }) => thickness <= limits.thickest)

export const onItsSide = ({ width, height, dark }: Bits): Bits => {
  const turned = new Uint8Array(dark.length)
  const block = 32
  for (let top = 0; top < height; top += block)
    for (let left = 0; left < width; left += block)
      for (let y = top; y < Math.min(height, top + block); y++)
        for (let x = left; x < Math.min(width, left + block); x++) turned[x * height + y] = dark[y * width + x] ?? 0
  return { width: height, height: width, dark: turned }
}
