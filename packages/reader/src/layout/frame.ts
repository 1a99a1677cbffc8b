// The frame that running text fills: where its lines begin and end at most, and how far apart they are. Taken from the
// whole document for each size of page, because a page of short lines does not show how long a line may be.

import { left, middleX, quantile, right, top } from './boxes.ts'
import { piecesOf } from './corridors.ts'
import type { VisualLine } from './visual-line.ts'

export type Frame = { readonly left: number; readonly right: number; readonly pitch: number }

/** Wider than a heading: a line of running text. */
const LONG = 0.6

/** The value near which most lie; the greatest such when several do. */
const common = (values: readonly number[], step: number): number | null => {
  const counts = new Map<number, number>()
  for (const value of values) {
    const key = Math.round(value / step)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  let [best, most] = [0, 0]
  for (const key of counts.keys()) {
    const count = (counts.get(key) ?? 0) * 2 + (counts.get(key - 1) ?? 0) + (counts.get(key + 1) ?? 0)
    if (count > most || (count === most && key > best)) [best, most] = [key, count]
  }
  if (most < 4) return null
  const near = values.filter((value) => Math.abs(value / step - best) <= 1)
  return quantile(near, 0.5, 0)
}

/** Of so many pitches under long lines a share so great is that between lines, where others are between paragraphs. */
const SHOWN = 4
const SHARE = 0.15
const NEAR = 0.06

/** The least of them that is no chance. */
const least = (pitches: readonly number[]): number | null => {
  if (pitches.length < SHOWN) return null
  const sorted = [...pitches].sort((a, b) => a - b)
  const needed = Math.max(2, sorted.length * SHARE)
  let end = 0
  for (let i = 0; i < sorted.length; i++) {
    const from = sorted[i] ?? 0
    while ((sorted[end] ?? Infinity) <= from + NEAR) end++
    if (end - i >= needed) return sorted[(i + end) >> 1] ?? from
  }
  return null
}

/** From each line that is `under` to the next. */
const pitchesOf = (
  lines: readonly VisualLine[],
  under: (line: VisualLine) => boolean = () => true,
): readonly number[] =>
  lines.flatMap((line, i) => {
    const before = lines[i - 1]
    if (before === undefined || before.page !== line.page || !under(before)) return []
    const pitch = top(line) - top(before)
    return pitch > line.size * 0.7 && pitch < line.size * 2.6 ? [pitch / Math.max(1, line.size)] : []
  })

export const frameOf = (lines: readonly VisualLine[]): Frame => {
  const from = quantile(lines.map(left), 0.05, 0)
  const to = quantile(lines.map(right), 0.98, 0)
  const long = lines.filter((line) => right(line) - left(line) >= (to - from) * LONG)
  const edge = common(long.map(right), 2)
  const text = new Set(long.filter((line) => piecesOf(line).pieces.length === 1))
  return {
    // Where lines are justified most end at one place; else the longest show how far they may go.
    left: common(lines.map(left), 2) === null ? from : Math.min(...lowest(lines)),
    right: edge !== null && edge >= to - 12 ? edge : to,
    pitch: least(pitchesOf(lines, (line) => text.has(line))) ?? common(pitchesOf(lines), 0.05) ?? 1.3,
  }
}

const lowest = (lines: readonly VisualLine[]): readonly number[] => {
  const from = quantile(lines.map(left), 0.02, 0)
  return [from, quantile(lines.map(left), 0.1, from)]
}

export const isCentred = (line: VisualLine, frame: Frame): boolean =>
  Math.abs(middleX(line) - (frame.left + frame.right) / 2) < 8 && left(line) > frame.left + 18
