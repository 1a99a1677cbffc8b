// A table that no line rules: columns by white corridors that stay open over its lines, rows by the numbers of its first
// column or by wider distances between lines.

import type { PlacedWord } from '../page/placed-page.ts'
import { bottom, left, middleX, quantile, right, top } from './boxes.ts'
import { cellLines } from './cell-lines.ts'
import { corridorsOf, narrowed, piecesOf, type Gap } from './corridors.ts'
import type { LaidCell, LaidRow, LaidTable } from './laid.ts'
import { lineText, type VisualLine } from './visual-line.ts'

/** Lines of at least so many pieces show a table; it has so many of them. */
const PIECES = 3
const LINES = 3
/** Lines that run over all columns between rows that do not: the name of a group. */
const OVER = 2
/** How much of a column's lines begin, end or are centred at one place; of few lines nearly all. */
const LEVEL = 0.6
const LEVEL_OF_FEW = 0.8
const FEW = 6
const NEAR = 0.3

type Run = { readonly end: number; readonly corridors: readonly Gap[] }

const isMany = (line: VisualLine | undefined): boolean => line !== undefined && piecesOf(line).pieces.length >= PIECES

const keep = (line: VisualLine, corridors: readonly Gap[]): readonly Gap[] => {
  const { pieces } = piecesOf(line)
  return corridors.flatMap((corridor) => {
    const rest = narrowed(line, corridor)
    // Words that no column's gap parts cross a corridor even where the space between two of them falls into it.
    const crossed = rest !== null && pieces.some(([from, to]) => from < rest[0] && to > rest[1])
    return rest === null || crossed ? [] : [rest]
  })
}

/** How far down from a line of many pieces its corridors stay open. */
const follow = (lines: readonly VisualLine[], start: number): Run => {
  const first = lines[start]
  let corridors = first === undefined ? [] : piecesOf(first).gaps
  let end = start + 1
  for (let i = start + 1; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) break
    const kept = keep(line, corridors)
    if (kept.length === corridors.length || (isMany(line) && kept.length >= PIECES - 1)) {
      corridors = kept
      end = i + 1
      continue
    }
    // The name of a group runs over the columns; what follows stands in them again.
    const again = lines.slice(i + 1, i + 1 + OVER).findIndex((next) => isMany(next) && keep(next, corridors).length === corridors.length)
    if (again < 0 || piecesOf(line).pieces.length > 2) break
    i += again
  }
  return { end, corridors }
}

const isOver = (line: VisualLine, corridors: readonly Gap[]): boolean =>
  keep(line, corridors).length < corridors.length && !isMany(line)

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

const NUMBER = /^\(?(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[A-HĐ]|[a-zđ])[.)]*$/u
const LEADER = /\.{4}|…{2}|_{4}/u

type Grid = { readonly corridors: readonly Gap[]; readonly cells: readonly (readonly PlacedWord[][])[] }

const gridOf = (lines: readonly VisualLine[], corridors: readonly Gap[]): Grid => ({
  corridors,
  cells: lines.map((line) => {
    const cells: PlacedWord[][] = [...corridors.map((): PlacedWord[] => []), []]
    const first = line.words[0]
    const over = first !== undefined && isOver(line, corridors) ? columnOf(corridors, first) : null
    for (const word of line.words) cells[over ?? columnOf(corridors, word)]?.push(word)
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

/** Indexes of lines at which a row begins. */
const rowStarts = (lines: readonly VisualLine[], { cells, corridors }: Grid): readonly number[] => {
  const size = quantile(lines.map((line) => line.size), 0.5, 1)
  const gaps = lines.map((line, i) => (i === 0 ? Infinity : top(line) - bottom(lines[i - 1] ?? line)))
  const usual = quantile(gaps.slice(1), 0.2, 0)
  const apart = (i: number): boolean => (gaps[i] ?? 0) > Math.max(usual, 0) + size * 0.45
  const text = (i: number, column: number): string => (cells[i]?.[column] ?? []).map((word) => word.text).join(' ')
  const numbers = lines.map((_, i) => NUMBER.test(text(i, 0)))
  const first = numbers.indexOf(true)
  const counted = numbers.filter(Boolean).length
  const filled = (i: number): number => cells[i]?.filter((words) => words.length > 0).length ?? 0
  const over = lines.map((line) => isOver(line, corridors))
  return lines.flatMap((_, i) => {
    if (i === 0 || over[i] !== over[i - 1]) return [i]
    if (counted >= 2) return (i > first && apart(i) && text(i, 0) !== '') || numbers[i] === true ? [i] : []
    if (lines.some((__, k) => k > 0 && apart(k))) return apart(i) ? [i] : []
    return text(i, 0) !== '' && filled(i) * 2 > corridors.length ? [i] : []
  })
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
    const at = words.findIndex((own) => own.length > 0)
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
    const { end } = follow(lines, i)
    const held = lines.slice(i, end)
    const inside = held.filter((line) => piecesOf(line).pieces.length >= 2)
    const corridors = corridorsOf(inside)
    const table = end - i >= LINES && isTable(held, corridors)
    if (table) found.push({ from: i, to: end, table: { kind: 'table', rows: alignedRows(held, corridors) } })
    // Lines that are none together are none from a little further down either.
    i = table ? end - 1 : i + ((end - i) >> 2)
  }
  return found
}
