// Ruled lines as they are meant: pieces of a dashed line, the sides of neighbouring cells and the two strokes of a
// double line become one segment.

import type { PlacedRule } from '../page/placed-page.ts'

/** A line across at the height `at`, or down at the place `at`. */
export type Segment = { readonly at: number; readonly from: number; readonly to: number }

/** Strokes so near each other are one line; pieces so near each other go on. */
const DOUBLE = 3
const PIECES = 5
/** Shorter than any side of a cell. */
const SHORT = 5
/** More than any form has on a page, before and after pieces are joined; beyond it a drawing, not a table. */
const MOST_PIECES = 30_000
const MOST = 800

const spansOf = (pieces: readonly Segment[]): readonly Segment[] => {
  const sorted = [...pieces].sort((a, b) => a.from - b.from)
  const joined: { at: number; from: number; to: number }[] = []
  for (const piece of sorted) {
    const last = joined.at(-1)
    if (last !== undefined && piece.from - last.to <= PIECES) last.to = Math.max(last.to, piece.to)
    else joined.push({ ...piece })
  }
  return joined.filter((span) => span.to - span.from >= SHORT)
}

export const segmentsOf = (rules: readonly PlacedRule[], direction: PlacedRule['direction']): readonly Segment[] => {
  if (rules.length > MOST_PIECES) return []
  const across = direction === 'horizontal'
  const pieces = rules
    .filter((rule) => rule.direction === direction && rule.box.every(Number.isFinite))
    .map(
      ({ box: [l, t, r, b] }): Segment =>
        across
          ? { at: (t + b) / 2, from: Math.min(l, r), to: Math.max(l, r) }
          : { at: (l + r) / 2, from: Math.min(t, b), to: Math.max(t, b) },
    )
    .sort((a, b) => a.at - b.at)
  const found: Segment[] = []
  let group: Segment[] = []
  const close = (): void => {
    const length = group.reduce((sum, piece) => sum + piece.to - piece.from, 0)
    const at = length === 0 ? (group[0]?.at ?? 0) : group.reduce((sum, p) => sum + p.at * (p.to - p.from), 0) / length
    found.push(...spansOf(group.map((piece) => ({ ...piece, at }))))
    group = []
  }
  for (const piece of pieces) {
    if (group.length > 0 && piece.at - (group[0]?.at ?? 0) > DOUBLE) close()
    group.push(piece)
  }
  if (group.length > 0) close()
  return found.length > MOST ? [] : found
}
