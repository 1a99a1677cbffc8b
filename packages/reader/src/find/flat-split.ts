// The lines of one row parted into its columns, in their order, so that the whole row scores best; and for each cell
// how much worse the next best is, and what it would then say. Lines after a page's break go on with the columns before it.

import type { Role } from './columns.ts'
import { cellScores, edgeScore, type ContentScore } from './flat-score.ts'

export type Cut = {
  /** Lines of each column: from, to. */
  readonly cells: readonly (readonly [number, number])[]
  /** By column: how much the row loses if its cell is other than this, and what it would be. */
  readonly margins: readonly { readonly loss: number; readonly other: readonly [number, number] | null }[]
}

type Table = readonly Float64Array[]

const grid = (rows: number, columns: number): Float64Array[] =>
  Array.from({ length: rows }, () => new Float64Array(columns).fill(-Infinity))

export const cutRow = (
  lines: readonly string[],
  roles: readonly (Role | null)[],
  widths: readonly (number | null)[],
  before: readonly string[] | null,
  content: ContentScore,
): Cut => {
  const [n, k] = [lines.length, roles.length]
  const edge = (at: number): number =>
    at <= 0 || at >= n ? 0 : edgeScore(lines[at - 1] ?? '', lines[at] ?? '', before !== null)
  const score = roles.map((role, c) =>
    Array.from({ length: n + 1 }, (_, from) =>
      cellScores(role, lines.slice(from), widths[c] ?? null, before === null ? null : (before[c] ?? ''), content).map(
        (each, length) => each + (length > 0 ? edge(from + length) : 0),
      ),
    ),
  )
  const at = (c: number, from: number, to: number): number => score[c]?.[from]?.[to - from] ?? -Infinity
  const [forth, back] = [grid(k + 1, n + 1), grid(k + 1, n + 1)]
  const get = (table: Table, c: number, i: number): number => table[c]?.[i] ?? -Infinity
  const set = (table: Float64Array[], c: number, i: number, value: number): void => {
    const row = table[c]
    if (row !== undefined && value > (row[i] ?? -Infinity)) row[i] = value
  }
  set(forth, 0, 0, 0)
  for (let c = 0; c < k; c++)
    for (let from = 0; from <= n; from++)
      for (let to = from; to <= n; to++) set(forth, c + 1, to, get(forth, c, from) + at(c, from, to))
  set(back, k, n, 0)
  for (let c = k - 1; c >= 0; c--)
    for (let to = 0; to <= n; to++)
      for (let from = 0; from <= to; from++) set(back, c, from, at(c, from, to) + get(back, c + 1, to))
  const best = get(forth, k, n)
  const cells: (readonly [number, number])[] = []
  const margins: Cut['margins'][number][] = []
  let from = 0
  for (let c = 0; c < k; c++) {
    let to = from
    for (let end = from; end <= n; end++)
      if (at(c, from, end) + get(back, c + 1, end) > at(c, from, to) + get(back, c + 1, to)) to = end
    let [loss, other]: [number, readonly [number, number] | null] = [Infinity, null]
    for (let a = 0; a <= n; a++) {
      for (let b = a; b <= n; b++) {
        if ((a === from && b === to) || (from === to && a === b)) continue
        const worse = best - (get(forth, c, a) + at(c, a, b) + get(back, c + 1, b))
        if (worse < loss) [loss, other] = [worse, [a, b]]
      }
    }
    cells.push([from, to])
    margins.push({ loss, other })
    from = to
  }
  return { cells, margins }
}

/** How wide a column is: nearly as wide as its longest line that another follows. */
export const widthOf = (runs: readonly (readonly string[])[]): number | null => {
  const full = runs.flatMap((lines) => lines.slice(0, -1).map((line) => line.length)).sort((a, b) => a - b)
  return full.length < 3 ? null : (full[Math.floor((full.length - 1) * 0.9)] ?? null)
}
