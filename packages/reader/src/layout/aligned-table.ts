// A table that no line rules: columns by white corridors that stay open over its lines.

import { alignedRows } from './aligned-cells.ts'
import { boundsOf, columnOf, crosses, isMany, isOver, keep, PIECES, wideCorridors } from './aligned-columns.ts'
import { bottom, left, quantile, right, top } from './boxes.ts'
import { piecesOf, type Gap } from './corridors.ts'
import type { LaidTable } from './laid.ts'
import { lineText, type VisualLine } from './visual-line.ts'

/** Lines with most columns filled, at least. */
const LINES = 3
/** Lines that run over all columns between rows that do not: the name of a group. */
const OVER = 3
/** Lines of a heading above the one with most of its words, or out of line with the columns below. */
const ABOVE = 4
const LONG = 8
/** How much of a column's lines begin, end or are centred at one place; of few lines nearly all. */
const LEVEL = 0.6
const LEVEL_OF_FEW = 0.8
const FEW = 6
const NEAR = 0.3
/** How many lines may have words of two columns in one. */
const MIXED = 0.25

type Run = { readonly start: number; readonly end: number; readonly corridors: readonly Gap[] }

const standsIn = (line: VisualLine, corridors: readonly Gap[]): boolean =>
  piecesOf(line).pieces.length > 1 && !isOver(line, corridors) && keep(line, corridors).length === corridors.length

/** How far down from a line of many pieces its corridors stay open, and how far up a heading stands in them. */
const follow = (lines: readonly VisualLine[], seed: number): Run => {
  const first = lines[seed]
  let corridors = first === undefined ? [] : piecesOf(first).gaps
  let end = seed + 1
  for (let i = seed + 1; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) break
    const kept = keep(line, corridors)
    const over = isOver(line, corridors)
    if (!over && (kept.length === corridors.length || (isMany(line) && kept.length >= PIECES - 1))) {
      corridors = kept
      end = i + 1
      continue
    }
    // The name of a group runs over the columns; what follows stands in them again.
    const again = lines.slice(i + 1, i + 1 + OVER).findIndex((next) => standsIn(next, corridors))
    if (again < 0 || piecesOf(line).pieces.length > 2) break
    i += again
  }
  let start = seed
  for (let i = seed - 1; i >= Math.max(0, seed - ABOVE); i--) {
    const [line, below] = [lines[i], lines[i + 1]]
    if (line === undefined || below === undefined || crosses(line, corridors)) break
    if (piecesOf(line).pieces.length < 2 || top(below) - bottom(line) > line.size) break
    start = i
  }
  return { start, end, corridors }
}

/** Most lines of a column begin, end or are centred at one place: words spread over a line by chance do not. */
const isLevel = (spans: readonly Gap[], size: number): boolean => {
  const near = (values: readonly number[]): boolean => {
    const middle = quantile(values, 0.5, 0)
    const level = values.filter((value) => Math.abs(value - middle) <= size * NEAR).length
    return level >= values.length * (values.length < FEW ? LEVEL_OF_FEW : LEVEL)
  }
  const sides = [([from]: Gap) => from, ([, to]: Gap) => to, ([from, to]: Gap) => (from + to) / 2]
  return sides.some((side) => near(spans.map(side)))
}

const LEADER = /\.{4}|…{2}|_{4}/u

/** Pieces that stand apart on a line are in columns of their own; where often they are not, columns were not seen. */
const isResolved = (lines: readonly VisualLine[], corridors: readonly Gap[]): boolean => {
  const mixed = lines.filter((line) => {
    const bounds = boundsOf(line, corridors)
    return piecesOf(line).gaps.some(([from, to]) => !bounds.some((bound) => bound >= from - 1 && bound <= to + 1))
  })
  return mixed.length <= lines.length * MIXED
}

const isTable = (lines: readonly VisualLine[], corridors: readonly Gap[]): boolean => {
  const many = lines.filter((line) => isMany(line))
  if (many.length < LINES || corridors.length < PIECES - 1) return false
  if (many.filter((line) => LEADER.test(lineText(line))).length * 2 > many.length) return false
  if (!isResolved(many, corridors)) return false
  const spans = new Map<number, Gap[]>()
  for (const line of lines) {
    if (isOver(line, corridors)) continue
    const own = new Map<number, Gap>()
    for (const word of line.words) {
      const column = columnOf(corridors, word)
      const [from, to] = own.get(column) ?? [Infinity, -Infinity]
      own.set(column, [Math.min(from, left(word)), Math.max(to, right(word))])
    }
    for (const [column, span] of own) {
      const all = spans.get(column) ?? []
      all.push(span)
      spans.set(column, all)
    }
  }
  const size = quantile(
    lines.map((line) => line.size),
    0.5,
    1,
  )
  return [...spans.values()].filter((each) => isLevel(each, size)).length >= Math.max(PIECES, spans.size - 1)
}

export type Aligned = { readonly from: number; readonly to: number; readonly table: LaidTable }

/** "III. KINH PHÍ", "Nguồn vốn:" under a table: the next part of the document. */
const isHeading = (line: VisualLine): boolean =>
  piecesOf(line).pieces.length === 1 && /^(?:[IVX]{1,5}|[A-HĐ])[./)]\s+\p{Lu}|:$/u.test(lineText(line))

/** The table that these lines are, the names of groups and running text around it left out. */
const tableIn = (lines: readonly VisualLine[], open: readonly Gap[]): Aligned | null => {
  const inside = lines.filter((line) => piecesOf(line).pieces.length >= 2 && !isOver(line, open))
  const corridors = wideCorridors(inside)
  const from = lines.findIndex((line) => !isOver(line, corridors))
  const to = lines.findLastIndex((line) => !isOver(line, corridors) && !isHeading(line)) + 1
  const held = from < 0 ? [] : lines.slice(from, to)
  if (held.length < LINES || !isTable(held, corridors)) return null
  return { from, to, table: { kind: 'table', rows: alignedRows(held, corridors) } }
}

/** So often each line may be looked at, on average, before lines that are no table are passed over whole. */
const LOOKS = 3
const FREE = 2000

/** Tables among the lines of a page, from the top down. */
export const alignedTables = (lines: readonly VisualLine[]): readonly Aligned[] => {
  const found: Aligned[] = []
  const most = lines.length * LOOKS + FREE
  let looked = 0
  for (let i = 0; i < lines.length; i++) {
    if (!isMany(lines[i])) continue
    const { start, end, corridors } = follow(lines, i)
    const first = Math.max(start, found.at(-1)?.to ?? 0)
    let table: Aligned | null = null
    // A heading out of line with what stands below it hides the columns: it is left above the table.
    for (let from = first; table === null && from <= first + ABOVE; from++) {
      if (from > first && (looked > most || end - from < LONG)) break
      looked += end - from
      const own = tableIn(lines.slice(from, end), corridors)
      if (own !== null) table = { ...own, from: from + own.from, to: from + own.to }
    }
    if (table !== null) found.push(table)
    // Lines that are none together are none from a little further down either.
    i = table !== null ? table.to - 1 : looked > most ? end - 1 : i + ((end - i) >> 2)
  }
  return found
}
