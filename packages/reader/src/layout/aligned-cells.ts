// The cells of a table that no line rules, once its columns are known.

import type { PlacedWord } from '../page/placed-page.ts'
import { boundsOf, columnOf, isOver } from './aligned-columns.ts'
import { isGuessed, type AlignedRow } from './aligned-doubts.ts'
import { alignedRowStarts, isRowNumber } from './aligned-rows.ts'
import { around, left, middleX, middleY, right } from './boxes.ts'
import { cellLines, type Inside } from './cell-lines.ts'
import { piecesOf, type Gap } from './corridors.ts'
import { isEnded, isHanging, needed, startsLow } from './joints.ts'
import type { LaidRow } from './laid.ts'
import { lineText, visualLine, type VisualLine } from './visual-line.ts'

type Grid = { readonly corridors: readonly Gap[]; readonly cells: readonly (readonly PlacedWord[][])[] }

/** Rows that lines are drawn between: the indexes of lines at which they begin, and the middle of these lines. */
export type RuledRows = { readonly starts: readonly number[]; readonly middle: number }

/** Points by which words set in the middle miss it. */
const CENTRED = 6

/** Which lines run over the columns; of a row that is known only all its lines together do. */
const oversOf = (
  lines: readonly VisualLine[],
  corridors: readonly Gap[],
  ruled: RuledRows | undefined,
): readonly boolean[] => {
  const overs = lines.map((line) => isOver(line, corridors))
  if (ruled === undefined) return overs
  const isCentred = (line: VisualLine): boolean =>
    piecesOf(line).pieces.length === 1 && Math.abs(middleX(line) - ruled.middle) < CENTRED
  const own = lines.map((line, i) => overs[i] === true || isCentred(line))
  return ruled.starts.flatMap((start, i) => {
    const row = own.slice(start, ruled.starts[i + 1])
    return row.map(() => row.every(Boolean))
  })
}

const gridOf = (lines: readonly VisualLine[], corridors: readonly Gap[], overs: readonly boolean[]): Grid => ({
  corridors,
  cells: lines.map((line, i) => {
    const cells: PlacedWord[][] = [...corridors.map((): PlacedWord[] => []), []]
    const over = overs[i] === true
    // A number before the name of a group stands in its column; the name runs over all that follow.
    const name = line.words.find((word) => columnOf(corridors, word) > 0)
    const first = line.words[0]
    const opens = first !== undefined && columnOf(corridors, first) === 0
    const numbered = over && opens && name !== undefined && piecesOf(line).pieces.some(([from]) => from === left(name))
    const bounds = boundsOf(line, corridors)
    for (const word of line.words) {
      const own = bounds.findIndex((bound) => middleX(word) < bound)
      const named = numbered && columnOf(corridors, word) > 0 ? 1 : 0
      cells[over ? named : own < 0 ? corridors.length : own]?.push(word)
    }
    return cells
  }),
})

/** Points by which a measured width may be wrong. */
const SLACK = 1.5

/** Whether the words of a column are no rest of those right above them. */
const beginsAnew = (own: readonly PlacedWord[], above: readonly PlacedWord[], inside: Inside | undefined): boolean => {
  const [first] = own
  if (first === undefined) return false
  const [line, before] = [visualLine(own, 1), above.length === 0 ? null : visualLine(above, 1)]
  if (startsLow(lineText(line))) return false
  if (before === null || inside === undefined || isEnded(lineText(before)) || before.bold !== line.bold)
    return true
  return !isHanging(lineText(before)) && right(before) + needed(line) < inside.to - SLACK
}

const rowStarts = (
  lines: readonly VisualLine[],
  { cells, corridors }: Grid,
  [inside]: readonly Inside[],
): readonly number[] =>
  alignedRowStarts(
    lines.map((line, i) => ({
      line,
      begins: beginsAnew(cells[i]?.[0] ?? [], cells[i - 1]?.[0] ?? [], inside),
      filled: (cells[i] ?? []).map((words) => words.length > 0),
      middles: (cells[i] ?? []).map((words) => middleY({ box: around(words) })),
      first: (cells[i]?.[0] ?? []).map((word) => word.text).join(' '),
      over: isOver(line, corridors),
    })),
    lines.map(lineText),
  )

/** How far the words of each column reach. */
const insidesOf = (lines: readonly VisualLine[], corridors: readonly Gap[]): readonly Inside[] => {
  const insides = Array.from({ length: corridors.length + 1 }, () => ({ from: Infinity, to: -Infinity }))
  for (const line of lines) {
    if (isOver(line, corridors)) continue
    for (const word of line.words) {
      const inside = insides[columnOf(corridors, word)]
      if (inside === undefined) continue
      inside.from = Math.min(inside.from, left(word))
      inside.to = Math.max(inside.to, right(word) + 1)
    }
  }
  return insides
}

/** Rows of lines whose columns are known. */
export const alignedRows = (
  lines: readonly VisualLine[],
  corridors: readonly Gap[],
  ruled?: RuledRows,
): readonly LaidRow[] => {
  const overs = oversOf(lines, corridors, ruled)
  const grid = gridOf(lines, corridors, overs)
  const page = lines[0]?.page ?? 1
  const insides = insidesOf(lines, corridors)
  const edge = Math.max(...insides.map(({ to }) => to))
  const begins = ruled?.starts ?? rowStarts(lines, grid, insides)
  const parted = begins.map((start, i): AlignedRow => {
    const own = grid.cells.slice(start, begins[i + 1] ?? lines.length)
    const has = (cells: readonly (readonly PlacedWord[])[] | undefined, column: number): boolean =>
      (cells?.[column] ?? []).length > 0
    const filled = insides.flatMap((_, column) => (own.some((cells) => has(cells, column)) ? [column] : []))
    return {
      lines: lines.slice(start, start + own.length),
      filled: filled.length,
      begun: filled.filter((column) => has(own[0], column)).length,
      numbered: isRowNumber((own[0]?.[0] ?? []).map((word) => word.text).join(' ')),
      over: own.length > 0 && own.every((_, n) => overs[start + n] === true),
    }
  })
  return begins.map((start, i): LaidRow => {
    const { lines: held, over } = parted[i] ?? { lines: [], over: false }
    const words = insides.map((): PlacedWord[] => [])
    held.forEach((_, n) => grid.cells[start + n]?.forEach((own, column) => words[column]?.push(...own)))
    // The name of a group reaches from its column to the last.
    const name = over ? words.findLastIndex((own) => own.length > 0) : -1
    const shown = name < 0 ? words : words.slice(0, name + 1)
    const cells = shown.map((own, column) => {
      const inside = insides[column] ?? { from: 0, to: 0 }
      const wide = column === name
      return {
        column: column + 1,
        rowSpan: 1,
        columnSpan: wide ? words.length - column : 1,
        lines: cellLines(own, page, wide ? { from: inside.from, to: edge } : inside),
      }
    })
    const guessed = isGuessed(parted, i, corridors, ruled !== undefined)
    return { page, cells, goesOn: false, ...(guessed ? { guessed } : {}) }
  })
}
