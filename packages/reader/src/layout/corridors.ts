// White corridors that run down between columns: what makes a table of words that no line parts.

import { left, quantile, right } from './boxes.ts'
import type { VisualLine } from './visual-line.ts'

export type Gap = readonly [number, number]

/** Words that stand together on a line, and the gaps between such pieces. */
export type Pieces = { readonly pieces: readonly Gap[]; readonly gaps: readonly Gap[] }

/** In heights of letters: a gap between columns; what must stay of it over all lines. */
const OPENS = 0.95
const KEEPS = 0.45
/** How many times wider than the usual gap of its line. */
const WIDER = 1.9

export const gapsOf = (line: VisualLine): readonly Gap[] => {
  const gaps: Gap[] = []
  let end = -Infinity
  for (const word of line.words) {
    if (end > -Infinity && left(word) > end) gaps.push([end, left(word)])
    end = Math.max(end, right(word))
  }
  return gaps
}

/** Asked for again and again while a table is followed down a page. */
const known = new WeakMap<VisualLine, Pieces>()

export const piecesOf = (line: VisualLine): Pieces => {
  const before = known.get(line)
  if (before !== undefined) return before
  const pieces = partPieces(line)
  known.set(line, pieces)
  return pieces
}

const partPieces = (line: VisualLine): Pieces => {
  const all = gapsOf(line)
  const widths = all.map(([from, to]) => to - from)
  // Among many gaps the usual one is that between words; among few it may itself be between columns.
  const usual = Math.min(quantile(widths, 0.25, 0), line.size * 0.7)
  const gaps = all.filter(([from, to]) => to - from >= line.size * OPENS && to - from >= usual * WIDER)
  const starts = [left(line), ...gaps.map(([, to]) => to)]
  const ends = [...gaps.map(([from]) => from), right(line)]
  return { gaps, pieces: starts.map((from, i) => [from, ends[i] ?? from]) }
}

/** What stays of a corridor beside the words of a line; null where they cross it. */
export const narrowed = (line: VisualLine, [from, to]: Gap): Gap | null => {
  let best: Gap | null = null
  let at = from
  for (const word of line.words) {
    if (left(word) >= to) break
    if (right(word) <= from) continue
    if (left(word) > at && (best === null || left(word) - at > best[1] - best[0])) best = [at, left(word)]
    at = Math.max(at, right(word))
  }
  if (to > at && (best === null || to - at > best[1] - best[0])) best = [at, to]
  return best !== null && best[1] - best[0] >= line.size * KEEPS ? best : null
}

/** How many of the lines with words at both sides may have but the space between two words in a corridor. */
const CROWDED = 0.1
const SHOWN = 3

const middleOf = ([from, to]: Gap): number => (from + to) / 2

/** Lines that have no more than a space where the corridor is; null where too few show it at all. */
const crowdedIn = (corridor: Gap, lines: readonly Pieces[]): number | null => {
  const middle = middleOf(corridor)
  const beside = lines.filter(({ pieces }) => (pieces[0]?.[0] ?? 0) < middle && (pieces.at(-1)?.[1] ?? 0) > middle)
  const shown = beside.filter(({ gaps }) => gaps.some((gap) => gap[0] < middle && gap[1] > middle)).length
  const crowded = beside.length - shown
  if (shown === 0) return null
  return crowded <= Math.max(shown > SHOWN ? 1 : 0, beside.length * CROWDED) ? crowded : null
}

/** A column has words of its own on several lines, or none of its sides is crowded. */
const withColumns = (corridors: readonly (readonly [Gap, number])[], lines: readonly Pieces[]): readonly Gap[] => {
  const kept: (readonly [Gap, number])[] = []
  for (const next of corridors) {
    const last = kept.at(-1)
    const from = last === undefined ? -Infinity : middleOf(last[0])
    const to = middleOf(next[0])
    const own = lines.filter(({ pieces }) => pieces.some((piece) => piece[0] > from && piece[1] < to)).length
    if (last !== undefined && own < 2 && last[1] + next[1] > 0) {
      if (last[1] > next[1]) kept[kept.length - 1] = next
    } else kept.push(next)
  }
  return kept.map(([corridor]) => corridor)
}

/** Corridors that no word of these lines stands in, between the outermost words. */
export const corridorsOf = (lines: readonly VisualLine[]): readonly Gap[] => {
  const spans = lines
    .flatMap((line) => line.words.map((word): Gap => [left(word), right(word)]))
    .sort((a, b) => a[0] - b[0])
  const least = Math.max(...lines.map((line) => line.size), 1) * KEEPS
  const gaps: Gap[] = []
  let end = Infinity
  for (const [from, to] of spans) {
    if (from - end >= least) gaps.push([end, from])
    end = end === Infinity ? to : Math.max(end, to)
  }
  const pieces = lines.map(piecesOf)
  return withColumns(
    gaps.flatMap((gap) => {
      const crowded = crowdedIn(gap, pieces)
      return crowded === null ? [] : [[gap, crowded] as const]
    }),
    pieces,
  )
}
