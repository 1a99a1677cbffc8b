// The frame that running text fills: where its lines begin and end at most, and how far apart they are. Taken from the
// whole document for each size of page, because a page of short lines does not show how long a line may be.

import { left, middleX, quantile, right, top } from './boxes.ts'
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

const pitchesOf = (lines: readonly VisualLine[]): readonly number[] =>
  lines.flatMap((line, i) => {
    const before = lines[i - 1]
    if (before === undefined || before.page !== line.page) return []
    const pitch = top(line) - top(before)
    return pitch > line.size * 0.7 && pitch < line.size * 2.6 ? [pitch / Math.max(1, line.size)] : []
  })

export const frameOf = (lines: readonly VisualLine[]): Frame => {
  const from = quantile(lines.map(left), 0.05, 0)
  const to = quantile(lines.map(right), 0.98, 0)
  const long = lines.filter((line) => right(line) - left(line) >= (to - from) * LONG)
  const edge = common(long.map(right), 2)
  return {
    // Where lines are justified most end at one place; else the longest show how far they may go.
    left: common(lines.map(left), 2) === null ? from : Math.min(...lowest(lines)),
    right: edge !== null && edge >= to - 12 ? edge : to,
    pitch: common(pitchesOf(lines), 0.05) ?? 1.3,
  }
}

const lowest = (lines: readonly VisualLine[]): readonly number[] => {
  const from = quantile(lines.map(left), 0.02, 0)
  return [from, quantile(lines.map(left), 0.1, from)]
}

export const isCentred = (line: VisualLine, frame: Frame): boolean =>
  Math.abs(middleX(line) - (frame.left + frame.right) / 2) < 8 && left(line) > frame.left + 18
