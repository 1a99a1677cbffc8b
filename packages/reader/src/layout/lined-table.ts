// A table ruled across only: its rows are what stands between two lines, its columns the corridors between its words.

import type { Box, PlacedWord } from '../page/placed-page.ts'
import { alignedRows } from './aligned-cells.ts'
import { crosses, keep } from './aligned-columns.ts'
import { around, bottom, middleX, middleY, top } from './boxes.ts'
import { corridorsOf, piecesOf, type Gap } from './corridors.ts'
import type { LaidTable } from './laid.ts'
import type { Segment } from './segments.ts'
import { visualLines, type VisualLine } from './visual-line.ts'

/** Points by which the lines of one table differ at their ends. */
const LEVEL = 6
/** So many lines, so wide, rule a table and no heading. */
const LINES = 3
const WIDE = 0.4
/** Lines of a heading above the first rule, of the last row below the last; in heights of letters, how far apart. */
const BEYOND = 4
const NEXT = 1.5

export type LinedTable = {
  readonly box: Box
  readonly table: LaidTable
  readonly words: readonly PlacedWord[]
  /** Where its lines begin and end, and what parts its columns: by these its rest overleaf is known. */
  readonly rule: Segment
  readonly corridors: readonly Gap[]
}

type Page = { readonly width: number; readonly number: number }

const sameEnds = (a: Segment, b: Segment): boolean =>
  Math.abs(a.from - b.from) <= LEVEL && Math.abs(a.to - b.to) <= LEVEL

/** Lines that begin and end alike, from the top down. */
const stacksOf = (lines: readonly Segment[], pageWidth: number): readonly (readonly Segment[])[] => {
  const stacks: Segment[][] = []
  for (const line of [...lines].sort((a, b) => a.at - b.at)) {
    if (line.to - line.from < pageWidth * WIDE) continue
    const last = stacks.at(-1)
    const same = last?.[0]
    if (same !== undefined && sameEnds(same, line)) last?.push(line)
    else stacks.push([line])
  }
  return stacks
}

type Band = { readonly from: Segment; readonly to: Segment; readonly lines: readonly VisualLine[] }

const bandsOf = (stack: readonly Segment[], words: readonly PlacedWord[], page: number): readonly Band[] =>
  stack.slice(1).map((to, i) => {
    const from = stack[i] ?? to
    const held = words.filter((word) => {
      const [x, y] = [middleX(word), middleY(word)]
      return x >= from.from - LEVEL && x <= from.to + LEVEL && y > from.at && y < to.at
    })
    return { from, to, lines: visualLines(held, page) }
  })

const linesOf = (bands: readonly Band[]): readonly VisualLine[] => bands.flatMap((band) => band.lines)

const columnsOf = (bands: readonly Band[]): readonly Gap[] =>
  corridorsOf(linesOf(bands).filter((line) => piecesOf(line).pieces.length >= 2))

const isLone = (line: VisualLine): boolean => piecesOf(line).pieces.length === 1

/** Words across the columns, the heading of another table under them or nothing. */
const isApart = ({ lines }: Band, above: readonly Band[]): boolean => {
  const [first] = lines
  if (first === undefined || !isLone(first)) return false
  if (lines.every(isLone)) return true
  const columns = columnsOf(above)
  return columns.length > 1 && crosses(first, columns)
}

/** Bands whose words stand in no columns part tables that lie one under the other, where the columns differ. */
const tablesOf = (bands: readonly Band[]): readonly (readonly Band[])[] => {
  const tables: Band[][] = []
  let between: Band[] = []
  let part: Band[] = []
  const close = (): void => {
    if (part.length === 0) return
    const last = tables.at(-1)
    const most = last === undefined ? 0 : Math.max(columnsOf(last).length, columnsOf(part).length)
    if (last !== undefined && columnsOf([...last, ...part]).length >= most) last.push(...between, ...part)
    else tables.push(part)
    ;[part, between] = [[], []]
  }
  for (const band of bands) {
    if (!isApart(band, part)) {
      part.push(band)
      continue
    }
    close()
    between.push(band)
  }
  close()
  return tables
}

/** Lines that stand in the columns right above the first rule or below the last: a heading, the last row. */
const beyond = (from: VisualLine | undefined, lines: readonly VisualLine[], corridors: readonly Gap[]): readonly VisualLine[] => {
  const found: VisualLine[] = []
  let last = from
  for (const line of lines.slice(0, BEYOND)) {
    if (last !== undefined && Math.max(top(line) - bottom(last), top(last) - bottom(line)) > line.size * NEXT) break
    if (keep(line, corridors).length < corridors.length || (isLone(line) && crosses(line, corridors))) break
    found.push(line)
    last = line
  }
  return found.some((line) => piecesOf(line).pieces.length > Math.max(1, corridors.length / 2)) ? found : []
}

const tableOf = (bands: readonly Band[], words: readonly PlacedWord[], page: number, known: readonly Gap[] | null): LinedTable | null => {
  const [first, last] = [bands[0], bands.at(-1)]
  if (first === undefined || last === undefined) return null
  const own = linesOf(bands)
  const kept = known === null ? null : own.reduce<readonly Gap[]>((gaps, line) => keep(line, gaps), known)
  const corridors = known !== null && kept?.length === known.length ? kept : columnsOf(bands)
  if (corridors.length === 0 || (known !== null && corridors.length < known.length)) return null
  const { from, to } = first.from
  const near = words.filter((word) => middleX(word) >= from - LEVEL && middleX(word) <= to + LEVEL)
  const above = visualLines(near.filter((word) => middleY(word) < first.from.at), page).toReversed()
  const below = visualLines(near.filter((word) => middleY(word) > last.to.at), page)
  const head = known === null ? beyond(own[0], above, corridors).toReversed() : []
  const foot = beyond(own.at(-1), below, corridors)
  const parts = [head, ...bands.map((band) => band.lines), foot].filter((part) => part.length > 0)
  const lines = parts.flat()
  const starts: number[] = []
  let at = 0
  for (const part of parts) {
    starts.push(at)
    at += part.length
  }
  if (starts.length < (known === null ? 2 : 1)) return null
  const [, upper] = around([...head, { box: [from, first.from.at, to, first.from.at] }])
  const [, , , lower] = around([...foot, { box: [from, last.to.at, to, last.to.at] }])
  return {
    box: [from - LEVEL, upper, to + LEVEL, lower],
    words: lines.flatMap((line) => line.words),
    table: { kind: 'table', rows: alignedRows(lines, corridors, { starts, middle: (from + to) / 2 }) },
    rule: first.from,
    corridors,
  }
}

/** `before` is the last such table of the page before, whose rest two lines show. */
export const linedTables = (
  lines: readonly Segment[],
  words: readonly PlacedWord[],
  page: Page,
  before: LinedTable | null,
): readonly LinedTable[] =>
  stacksOf(lines, page.width).flatMap((stack, n) => {
    const [first] = stack
    const rest = n === 0 && before !== null && first !== undefined && sameEnds(before.rule, first)
    if (stack.length < (rest ? 2 : LINES)) return []
    return tablesOf(bandsOf(stack, words, page.number)).flatMap((bands, i) => {
      const table = tableOf(bands, words, page.number, rest && i === 0 ? before.corridors : null)
      return table ?? tableOf(bands, words, page.number, null) ?? []
    })
  })
