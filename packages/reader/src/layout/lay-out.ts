// Placed words and ruled lines become what was written: page by page what is printed around the text is put aside,
// grids become tables, what stands beside each other is read column by column, lines become paragraphs; then tables
// that go on overleaf become one.

import { symbolOf } from '../extract/symbol-fonts.ts'
import type { PlacedPage, PlacedWord } from '../page/placed-page.ts'
import { joinBeside } from './beside-blocks.ts'
import { right } from './boxes.ts'
import { piecesOf, type Gap } from './corridors.ts'
import { frameOf, type Frame } from './frame.ts'
import { furnitureOf } from './furniture.ts'
import { gridsOf } from './grid.ts'
import { joinTables } from './join-tables.ts'
import { paragraphOf, type LaidBlock, type LaidLine, type LaidTable } from './laid.ts'
import { eachNote } from './notes.ts'
import { pagePieces, partPage, type Parted, type Piece } from './page-pieces.ts'
import { paragraphsOf, type FramedLine } from './paragraphs.ts'
import type { PlacedTable } from './ruled-table.ts'
import type { VisualLine } from './visual-line.ts'
import { write, type LaidOut } from './write.ts'

/** Certainties of what an eye makes of specks and strokes: signs alone; signs with letters among them. */
const SIGNS = 0.6
const MIXED = 0.35

/** No word: what a seal, a rule or a pen leaves on the paper. */
const isSpeck = ({ text, certainty, letters }: PlacedWord): boolean => {
  if (certainty === null || letters === undefined || certainty >= SIGNS) return false
  const named = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return named === 0 || (certainty < MIXED && named * 2 < text.length)
}

const isSound = (word: PlacedWord): boolean =>
  word.box.every(Number.isFinite) && word.text.trim() !== '' && !isSpeck(word)

/** A sign of a list that a picture font draws stands alone, and has a code of its own. */
const withSign = (word: PlacedWord): PlacedWord => {
  if (!/^\p{Co}$/u.test(word.text)) return word
  const code = word.text.charCodeAt(0)
  const sign = symbolOf('Wingdings', code) || symbolOf('Symbol', code)
  return sign === '' ? word : { ...word, text: sign }
}

/** Of most letters. */
const textSize = (pages: readonly PlacedPage[]): number => {
  const letters = new Map<number, number>()
  for (const { words } of pages)
    for (const { size, text } of words) {
      const key = Math.round(size * 2) / 2
      letters.set(key, (letters.get(key) ?? 0) + text.length)
    }
  let [size, most] = [0, 0]
  for (const [key, count] of letters) if (count > most) [size, most] = [key, count]
  return size
}

const sheetOf = (page: PlacedPage): string => `${Math.round(page.width / 8)}x${Math.round(page.height / 8)}`

/** Points by which a table reaches beyond the text, and lines that show how far the text does. */
const BEYOND = 12
const SHOWN = 8
/** Points before their edge at which lines end that fill them. */
const NEAR = 30

/** Lines with wide gaps are a table's or stand in columns: where they reach beyond the text they are no measure of it. */
const textFrame = (lines: readonly VisualLine[]): Frame => {
  const whole = frameOf(lines)
  const text = lines.filter((line) => piecesOf(line).pieces.length === 1)
  if (text.length < SHOWN) return whole
  const own = frameOf(text)
  // Headings and titles stand where they stand; running text ends again and again at one place.
  const full = text.filter((line) => right(line) > own.right - NEAR)
  return whole.right - own.right > BEYOND && full.length >= SHOWN ? own : whole
}

/** One frame for all pages of a size. */
const framesOf = (parted: readonly Parted[]): ReadonlyMap<string, Frame> => {
  const bySheet = new Map<string, VisualLine[]>()
  for (const { page, lines } of parted) {
    const sheet = sheetOf(page)
    const all = bySheet.get(sheet) ?? []
    for (const line of lines) all.push(line)
    bySheet.set(sheet, all)
  }
  return new Map([...bySheet].map(([sheet, lines]) => [sheet, textFrame(lines)]))
}

type Laid = { readonly blocks: readonly LaidBlock[]; readonly headings: readonly string[] }

const blocksOf = (parted: readonly Parted[]): Laid => {
  const frames = framesOf(parted)
  const blocks: LaidBlock[] = []
  const headings = new Set<string>()
  let lines: FramedLine[] = []
  let tables: PlacedTable[] = []
  /** The last block, while it is what stood beside each other. */
  let beside: LaidTable | null = null
  const close = (): void => {
    if (lines.length > 0 || tables.length > 0) beside = null
    for (const paragraph of paragraphsOf(lines)) blocks.push(paragraph)
    const joined = joinTables(tables)
    for (const table of joined.tables) blocks.push(table)
    for (const heading of joined.headings) headings.add(heading)
    lines = []
    tables = []
  }
  let foot: { readonly sheet: string; readonly corridor: Gap } | null = null
  for (const page of parted) {
    const sheet = sheetOf(page.page)
    const open: Gap | null = foot?.sheet === sheet ? foot.corridor : null
    const pieces: readonly Piece[] = pagePieces(page, frames.get(sheet) ?? frameOf([]), open)
    const last = pieces.at(-1)
    foot = last?.kind === 'beside' && last.foot !== null ? { sheet, corridor: last.foot } : null
    for (const piece of pieces) {
      if (piece.kind === 'lines') {
        if (tables.length > 0) close()
        for (const line of piece.lines) lines.push(line)
      } else if (piece.kind === 'ruled') {
        if (lines.length > 0) close()
        tables.push(piece.table)
      } else {
        close()
        const whole: LaidTable | null =
          piece.kind === 'beside' && beside !== null ? joinBeside(beside, piece.table) : null
        if (whole === null) blocks.push(piece.table)
        else blocks[blocks.length - 1] = whole
        beside = piece.kind === 'beside' ? (whole ?? piece.table) : null
      }
    }
  }
  close()
  for (const page of parted)
    for (const note of eachNote(page.notes))
      blocks.push(paragraphOf(note.map((line): LaidLine => ({ line, glue: ' ' }))))
  return { blocks, headings: [...headings] }
}

/** Pages in their order; what is given back is written as one raw text with its places. */
export const layOut = (pages: readonly PlacedPage[]): LaidOut => {
  const sound = pages.map((page) => ({ ...page, words: page.words.filter(isSound).map(withSign) }))
  const size = textSize(sound)
  const drawn = sound.map((page) => gridsOf(page.rules))
  const furniture = furnitureOf(
    sound,
    drawn.map(({ grids }) => grids),
    size,
  )
  const parted: Parted[] = []
  sound.forEach((page, i) => {
    const words = page.words.filter((word) => !furniture.words.has(word))
    const before = parted.at(-1)?.lined.at(-1) ?? null
    parted.push(partPage(page, words, drawn[i] ?? { grids: [], loose: [] }, size, before))
  })
  const { blocks, headings } = blocksOf(parted)
  return write(pages, blocks, [...furniture.margins, ...headings])
}
