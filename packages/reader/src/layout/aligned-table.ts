// A table that no line rules: columns by white corridors that stay open over its lines, rows by the numbers of its first
// column or by wider distances between lines.

import type { PlacedWord } from '../page/placed-page.ts'
import { bottom, left, middleX, quantile, right, top } from './boxes.ts'
import { alignedRowStarts } from './aligned-rows.ts'
import { cellLines } from './cell-lines.ts'
import { corridorsOf, narrowed, piecesOf, type Gap } from './corridors.ts'
import type { LaidCell, LaidRow, LaidTable } from './laid.ts'
import { lineText, type VisualLine } from './visual-line.ts'

/** Lines of at least so many pieces show a table; it has so many of them. */
const PIECES = 3
/** More columns than any sheet holds. */
const COLUMNS = 40
const LINES = 3
/** Lines that run over all columns between rows that do not: the name of a group. */
const OVER = 3
/** Lines of a heading above the one with most of its words. */
const ABOVE = 4
/** How much of a column's lines begin, end or are centred at one place; of few lines nearly all. */
const LEVEL = 0.6
const LEVEL_OF_FEW = 0.8
const FEW = 6
const NEAR = 0.3

type Run = { readonly start: number; readonly end: number; readonly corridors: readonly Gap[] }

const isMany = (line: VisualLine | undefined): boolean => {
  const pieces = line === undefined ? 0 : piecesOf(line).pieces.length
  return pieces >= PIECES && pieces <= COLUMNS
}

/** What stays of the corridors beside the words of a line. */
const keep = (line: VisualLine, corridors: readonly Gap[]): readonly Gap[] =>
  corridors.flatMap((corridor) => {
    const rest = narrowed(line, corridor)
    return rest === null ? [] : [rest]
  })

/** Words that no column's gap parts cross a corridor even where the space between two of them falls into it. */
const crosses = (line: VisualLine, corridors: readonly Gap[]): boolean => {
  const { pieces } = piecesOf(line)
  return corridors.some((corridor) => {
    const rest = narrowed(line, corridor)
    return rest === null || pieces.some(([from, to]) => from < rest[0] && to > rest[1])
  })
}

/** The name of a group begins in one of the first columns; words further right only come near their neighbours. */
const isOver = (line: VisualLine, corridors: readonly Gap[]): boolean => {
  const [, second] = corridors
  if (isMany(line) || !crosses(line, corridors)) return false
  return piecesOf(line).pieces.some(
    ([from, to]) => from < (second?.[0] ?? Infinity) && corridors.some((corridor) => from < corridor[0] && to > corridor[1]),
  )
}

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
    const again = lines
      .slice(i + 1, i + 1 + OVER)
      
      .findIndex((next) => piecesOf(next).pieces.length > 1 && !isOver(next, corridors) && keep(next, corridors).length === corridors.length)
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

/** Which column a word stands in: 0-based. */
const columnOf = (corridors: readonly Gap[], word: PlacedWord): number => {
  const x = middleX(word)
  const at = corridors.findIndex(([from, to]) => x < (from + to) / 2)
  return at < 0 ? corridors.length : at
}

/** Most lines of a column begin, end or are centred at one place: words spread over a line by chance do not. */
const isLevel = (spans: readonly Gap[], size: number): boolean => {
  const near = (values: readonly number[]): boolean => {
    const middle = quantile(values, 0.5, 0)
    return values.filter((value) => Math.abs(value - middle) <= size * NEAR).length >= values.length * (values.length < FEW ? LEVEL_OF_FEW : LEVEL)
  }
  return near(spans.map(([from]) => from)) || near(spans.map(([, to]) => to)) || near(spans.map(([from, to]) => (from + to) / 2))
}

const LEADER = /\.{4}|…{2}|_{4}/u

/** In heights of letters: how far words crowded out of their column may stand from it. */
const CROWDED = 2.5

/**
 * Where the words of a line part at each corridor. A line so full that one column's words touch the next one's is
 * parted at the first gap near the corridor before a word that begins something, else at the nearest.
 */
const boundsOf = (line: VisualLine, corridors: readonly Gap[]): readonly number[] => {
  const { pieces } = piecesOf(line)
  return corridors.map(([from, to], i) => {
    const middle = (from + to) / 2
    const over = pieces.find((piece) => piece[0] < middle && piece[1] > middle)
    if (over === undefined) return middle
    // Words that begin nearer to where their right neighbour's do are its own; words that end a little late are not.
    const begins = corridors[i - 1]?.[1] ?? left(line)
    if (Math.abs(over[0] - to) < Math.abs(over[0] - begins)) return over[0] - 1
    if (over[1] - middle <= line.size * CROWDED) return over[1] + 1
    let [best, least, opens] = [middle, Infinity, false]
    line.words.forEach((word, n) => {
      const before = line.words[n - 1]
      if (before === undefined) return
      const gap = (right(before) + left(word)) / 2
      const far = Math.abs(gap - middle)
      const opensCell = /^(?:\p{Lu}|\d{1,2}\/\d)/u.test(word.text)
      if (opens || far > line.size * CROWDED || (!opensCell && far >= least)) return
      ;[best, least, opens] = [gap, far, opensCell]
    })
    return best
  })
}

type Grid = { readonly corridors: readonly Gap[]; readonly cells: readonly (readonly PlacedWord[][])[] }

const gridOf = (lines: readonly VisualLine[], corridors: readonly Gap[]): Grid => ({
  corridors,
  cells: lines.map((line) => {
    const cells: PlacedWord[][] = [...corridors.map((): PlacedWord[] => []), []]
    const over = isOver(line, corridors)
    // A number before the name of a group stands in its column; the name runs over all that follow.
    const name = line.words.find((word) => columnOf(corridors, word) > 0)
    const numbered = over && name !== undefined && piecesOf(line).pieces.some(([from]) => from === left(name))
    const bounds = boundsOf(line, corridors)
    for (const word of line.words) {
      const own = bounds.findIndex((bound) => middleX(word) < bound)
      cells[over ? (numbered && columnOf(corridors, word) > 0 ? 1 : 0) : own < 0 ? corridors.length : own]?.push(word)
    }
    return cells
  }),
})

const isTable = (lines: readonly VisualLine[], corridors: readonly Gap[]): boolean => {
  const many = lines.filter((line) => isMany(line))
  if (many.length < LINES || corridors.length < PIECES - 1) return false
  if (many.filter((line) => LEADER.test(lineText(line))).length * 2 > many.length) return false
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
  const size = quantile(lines.map((line) => line.size), 0.5, 1)
  return [...spans.values()].filter((each) => isLevel(each, size)).length >= Math.max(PIECES, spans.size - 1)
}

const rowStarts = (lines: readonly VisualLine[], { cells, corridors }: Grid): readonly number[] =>
  alignedRowStarts(
    lines.map((line, i) => ({
      line,
      filled: (cells[i] ?? []).map((words) => words.length > 0),
      first: (cells[i]?.[0] ?? []).map((word) => word.text).join(' '),
      over: isOver(line, corridors),
    })),
    lines.map(lineText),
  )

/** Corridors as wide as the lines show them that are not crowded. */
const wideCorridors = (lines: readonly VisualLine[]): readonly Gap[] => {
  const corridors = corridorsOf(lines)
  const wide = corridorsOf(lines.filter((line) => !crosses(line, corridors)))
  return wide.length === corridors.length ? wide : corridors
}

export type Aligned = { readonly from: number; readonly to: number; readonly table: LaidTable }

const cellsOf = (words: readonly (readonly PlacedWord[])[], rights: readonly number[], lefts: readonly number[], page: number): LaidCell[] =>
  words.map((own, column) => ({
    column: column + 1,
    rowSpan: 1,
    columnSpan: 1,
    lines: cellLines(own, page, { from: lefts[column] ?? 0, to: (rights[column] ?? 0) + 1 }),
  }))

/** Rows of lines whose columns are known; `starts` are the indexes of lines at which rows begin. */
export const alignedRows = (
  lines: readonly VisualLine[],
  corridors: readonly Gap[],
  starts?: readonly number[],
): readonly LaidRow[] => {
  const grid = gridOf(lines, corridors)
  const page = lines[0]?.page ?? 1
  const inColumns = lines.flatMap((line) => (isOver(line, corridors) ? [] : line.words))
  const lefts = [...corridors.map(() => Infinity), Infinity]
  const rights = [...corridors.map(() => -Infinity), -Infinity]
  for (const word of inColumns) {
    const column = columnOf(corridors, word)
    lefts[column] = Math.min(lefts[column] ?? Infinity, left(word))
    rights[column] = Math.max(rights[column] ?? -Infinity, right(word))
  }
  const begins = starts ?? rowStarts(lines, grid)
  return begins.map((start, i): LaidRow => {
    const held = lines.slice(start, begins[i + 1] ?? lines.length)
    const over = held.length > 0 && held.every((line) => isOver(line, corridors))
    const words = corridors.map((): PlacedWord[] => [])
    words.push([])
    held.forEach((_, n) => grid.cells[start + n]?.forEach((own, column) => words[column]?.push(...own)))
    const cells = cellsOf(words, rights, lefts, page)
    if (!over) return { page, cells, goesOn: false }
    const at = words.findLastIndex((own) => own.length > 0)
    const wide = cells.slice(at, at + 1).map((cell) => ({
      ...cell,
      columnSpan: corridors.length + 1 - at,
      lines: cellLines(words[at] ?? [], page, { from: lefts[at] ?? 0, to: Math.max(...rights) }),
    }))
    return { page, cells: [...cells.slice(0, at), ...wide], goesOn: false }
  })
}

/** Tables among the lines of a page, from the top down. */
export const alignedTables = (lines: readonly VisualLine[]): readonly Aligned[] => {
  const found: Aligned[] = []
  for (let i = 0; i < lines.length; i++) {
    if (!isMany(lines[i])) continue
    const { start, end, corridors: open } = follow(lines, i)
    const from = Math.max(start, found.at(-1)?.to ?? 0)
    const held = lines.slice(from, end)
    const inside = held.filter((line) => piecesOf(line).pieces.length >= 2 && !isOver(line, open))
    const corridors = wideCorridors(inside)
    // A table neither begins nor ends with the name of a group: those lines are text around it.
    const first = held.findIndex((line) => !isOver(line, corridors))
    const last = held.findLastIndex((line) => !isOver(line, corridors))
    const rows = first < 0 ? [] : held.slice(first, last + 1)
    const table = rows.length >= LINES && isTable(rows, corridors)
    if (table) found.push({ from: from + first, to: from + last + 1, table: { kind: 'table', rows: alignedRows(rows, corridors) } })
    // Lines that are none together are none from a little further down either.
    i = table ? from + last : i + ((end - i) >> 2)
  }
  return found
}
