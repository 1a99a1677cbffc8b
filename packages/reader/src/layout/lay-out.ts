// Placed words and ruled lines become what was written: page by page what is printed around the text is put aside,
// grids become tables, what stands beside each other is read column by column, lines become paragraphs; then tables
// that go on overleaf become one.

import type { PlacedPage, PlacedWord } from '../page/placed-page.ts'
import { middleY } from './boxes.ts'
import { bandsOf } from './beside.ts'
import { besideTable, framed, isRunningText, joinBeside } from './beside-blocks.ts'
import { frameOf, type Frame } from './frame.ts'
import { furnitureOf } from './furniture.ts'
import { gridBox, gridsOf } from './grid.ts'
import { joinTables } from './join-tables.ts'
import { paragraphOf, type LaidBlock, type LaidLine, type LaidTable } from './laid.ts'
import { eachNote, withoutNotes } from './notes.ts'
import { paragraphsOf, type FramedLine } from './paragraphs.ts'
import { isInside, ruledTable, type PlacedTable } from './ruled-table.ts'
import { visualLines, type VisualLine } from './visual-line.ts'
import { write, type LaidOut } from './write.ts'

type Piece =
  | { readonly kind: 'lines'; readonly lines: readonly FramedLine[] }
  | { readonly kind: 'block'; readonly block: LaidTable }
  | { readonly kind: 'grid'; readonly table: PlacedTable }

const isSound = (word: PlacedWord): boolean => word.box.every(Number.isFinite) && word.text.trim() !== ''

/** A page's words in tables, and the lines outside of them. */
type Parted = { readonly page: PlacedPage; readonly tables: readonly PlacedTable[]; readonly lines: readonly VisualLine[]; readonly notes: readonly VisualLine[] }

const part = (page: PlacedPage, words: readonly PlacedWord[], size: number): Parted => {
  let rest = words
  const grids = [...gridsOf(page.rules).grids]
  const area = (box: readonly number[]): number => ((box[2] ?? 0) - (box[0] ?? 0)) * ((box[3] ?? 0) - (box[1] ?? 0))
  // A table inside a cell has its words first.
  grids.sort((a, b) => area(gridBox(a)) - area(gridBox(b)))
  const tables = grids.flatMap((grid) => {
    const own = rest.filter((word) => isInside(grid, word))
    if (own.length === 0) return []
    const taken = new Set(own)
    rest = rest.filter((word) => !taken.has(word))
    return [ruledTable(grid, own, page.number)]
  })
  return { page, tables, ...withoutNotes(visualLines(rest, page.number), size, page.height) }
}

/** Of most letters. */
const textSize = (pages: readonly PlacedPage[]): number => {
  const letters = new Map<number, number>()
  for (const { words } of pages)
    for (const { size, text } of words) {
      const key = Math.round(size * 2) / 2
      letters.set(key, (letters.get(key) ?? 0) + text.length)
    }
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0]
}

const sizeOf = (page: PlacedPage): string => `${Math.round(page.width / 8)}x${Math.round(page.height / 8)}`

/** One frame for all pages of a size. */
const framesOf = (parted: readonly Parted[]): ReadonlyMap<string, Frame> => {
  const bySize = new Map<string, VisualLine[]>()
  for (const { page, lines } of parted) {
    const key = sizeOf(page)
    const all = bySize.get(key) ?? []
    for (const line of lines) all.push(line)
    bySize.set(key, all)
  }
  return new Map([...bySize].map(([key, lines]) => [key, frameOf(lines)]))
}

const piecesOf = ({ tables, lines }: Parted, frame: Frame): readonly Piece[] => {
  const pieces: Piece[] = []
  let open: VisualLine[] = []
  const flush = (): void => {
    let run: FramedLine[] = []
    const close = (): void => {
      if (run.length > 0) pieces.push({ kind: 'lines', lines: run })
      run = []
    }
    for (const band of bandsOf(open, frame)) {
      if (band.kind === 'line') run.push({ line: band.line, frame })
      else if (isRunningText(band)) run.push(...framed(band.left), ...framed(band.right))
      else {
        close()
        pieces.push({ kind: 'block', block: besideTable(band) })
      }
    }
    close()
    open = []
  }
  const ordered = [...tables].sort((a, b) => (a.grid.ys[0] ?? 0) - (b.grid.ys[0] ?? 0))
  let next = 0
  for (const line of lines) {
    while (next < ordered.length && (ordered[next]?.grid.ys[0] ?? 0) <= middleY(line)) {
      flush()
      const table = ordered[next++]
      if (table !== undefined) pieces.push({ kind: 'grid', table })
    }
    open.push(line)
  }
  flush()
  for (const table of ordered.slice(next)) pieces.push({ kind: 'grid', table })
  return pieces
}

export const layOut = (pages: readonly PlacedPage[]): LaidOut => {
  const sound = pages.map((page) => ({ ...page, words: page.words.filter(isSound) }))
  const furniture = furnitureOf(sound)
  const size = textSize(sound)
  const parted = sound.map((page) => part(page, page.words.filter((word) => !furniture.words.has(word)), size))
  const frames = framesOf(parted)
  const blocks: LaidBlock[] = []
  let lines: FramedLine[] = []
  let tables: PlacedTable[] = []
  const headings = new Set<string>()
  const closeLines = (): void => {
    for (const paragraph of paragraphsOf(lines)) blocks.push(paragraph)
    lines = []
  }
  const closeTables = (): void => {
    const joined = joinTables(tables)
    for (const table of joined.tables) blocks.push(table)
    for (const heading of joined.headings) headings.add(heading)
    tables = []
  }
  for (const page of parted) {
    const frame = frames.get(sizeOf(page.page)) ?? frameOf([])
    for (const piece of piecesOf(page, frame)) {
      if (piece.kind === 'lines') {
        closeTables()
        for (const line of piece.lines) lines.push(line)
      } else {
        closeLines()
        if (piece.kind === 'grid') tables.push(piece.table)
        else {
          closeTables()
          const whole = joinBeside(blocks.at(-1), piece.block)
          if (whole === null) blocks.push(piece.block)
          else blocks[blocks.length - 1] = whole
        }
      }
    }
  }
  closeLines()
  closeTables()
  for (const page of parted)
    for (const note of eachNote(page.notes)) blocks.push(paragraphOf(note.map((line): LaidLine => ({ line, glue: ' ' }))))
  return write(pages, blocks, [...furniture.margins, ...headings])
}
