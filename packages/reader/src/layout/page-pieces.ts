// One page parted into what stands on it, from the top down: lines of running text, tables, columns beside each other.

import type { Box, PlacedPage, PlacedWord } from '../page/placed-page.ts'
import { alignedTables } from './aligned-table.ts'
import { bandsOf } from './beside.ts'
import { besideTable, framed, isRunningText } from './beside-blocks.ts'
import { middleY } from './boxes.ts'
import type { Gap } from './corridors.ts'
import type { Frame } from './frame.ts'
import { gridBox, isInside, type Drawn } from './grid.ts'
import type { LaidTable } from './laid.ts'
import { linedTables, type LinedTable } from './lined-table.ts'
import { withoutNotes } from './notes.ts'
import type { FramedLine } from './paragraphs.ts'
import { ruledTable, type PlacedTable } from './ruled-table.ts'
import { visualLines, type VisualLine } from './visual-line.ts'

export type Piece =
  | { readonly kind: 'lines'; readonly lines: readonly FramedLine[] }
  | { readonly kind: 'beside'; readonly table: LaidTable; readonly foot: Gap | null }
  | { readonly kind: 'aligned'; readonly table: LaidTable }
  | { readonly kind: 'ruled'; readonly table: PlacedTable }

/** A page's words in ruled tables, the lines outside of them, the notes at its foot. */
export type Parted = {
  readonly page: PlacedPage
  readonly ruled: readonly PlacedTable[]
  readonly lined: readonly LinedTable[]
  readonly lines: readonly VisualLine[]
  readonly notes: readonly VisualLine[]
}

const area = ([l, t, r, b]: Box): number => (r - l) * (b - t)

/** `size` is that of the document's text, `before` the table ruled across that the page before ends with. */
export const partPage = (
  page: PlacedPage,
  words: readonly PlacedWord[],
  { grids, loose }: Drawn,
  size: number,
  before: LinedTable | null,
): Parted => {
  let rest = words
  const take = (own: readonly PlacedWord[]): void => {
    const taken = new Set(own)
    rest = rest.filter((word) => !taken.has(word))
  }
  // A table inside a cell has its words first.
  const ruled = [...grids]
    .sort((a, b) => area(gridBox(a)) - area(gridBox(b)))
    .flatMap((grid) => {
      const own = rest.filter((word) => isInside(grid, word))
      if (own.length === 0) return []
      take(own)
      return [ruledTable(grid, own, page.number)]
    })
  const lined = linedTables(loose, rest, page, before)
  for (const table of lined) take(table.words)
  return { page, ruled, lined, ...withoutNotes(visualLines(rest, page.number), size, page) }
}

type Standing = { readonly top: number; readonly piece: Piece }

const bandPieces = (lines: readonly VisualLine[], frame: Frame, open: Gap | null): readonly Piece[] => {
  const pieces: Piece[] = []
  let run: FramedLine[] = []
  const close = (): void => {
    if (run.length > 0) pieces.push({ kind: 'lines', lines: run })
    run = []
  }
  for (const band of bandsOf(lines, frame, open)) {
    if (band.kind === 'line') run.push({ line: band.line, frame })
    else if (isRunningText(band)) run.push(...framed(band.left), ...framed(band.right))
    else {
      close()
      pieces.push({ kind: 'beside', table: besideTable(band), foot: band.foot ? band.corridor : null })
    }
  }
  close()
  return pieces
}

/** Lines between two tables that lines are drawn for. */
const linePieces = (lines: readonly VisualLine[], frame: Frame, open: Gap | null): readonly Piece[] => {
  const pieces: Piece[] = []
  let at = 0
  for (const { from, to, table } of alignedTables(lines)) {
    pieces.push(...bandPieces(lines.slice(at, from), frame, at === 0 ? open : null), { kind: 'aligned', table })
    at = to
  }
  return [...pieces, ...bandPieces(lines.slice(at), frame, at === 0 ? open : null)]
}

/** `open` is the corridor of a foot that the page before ended with. */
export const pagePieces = ({ ruled, lined, lines }: Parted, frame: Frame, open: Gap | null): readonly Piece[] => {
  const standing = [
    ...ruled.map((table): Standing => ({ top: table.grid.ys[0] ?? 0, piece: { kind: 'ruled', table } })),
    ...lined.map(({ box, table }): Standing => ({ top: box[1], piece: { kind: 'aligned', table } })),
  ].sort((a, b) => a.top - b.top)
  const pieces: Piece[] = []
  let from = 0
  for (const { top, piece } of standing) {
    let to = from
    while (to < lines.length && middleY(lines[to] ?? { box: [0, 0, 0, 0] }) < top) to++
    pieces.push(...linePieces(lines.slice(from, to), frame, pieces.length === 0 ? open : null), piece)
    from = to
  }
  return [...pieces, ...linePieces(lines.slice(from), frame, pieces.length === 0 ? open : null)]
}
