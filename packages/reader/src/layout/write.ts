// Laid blocks written out: each visual line of a paragraph a line, each table row a line with tabs between its cells,
// a form feed where a page begins; and for every one of them where it stands on its page.

import type { Block, Cell, Extracted, RawPlace, RecognisedWord, Row } from '../extract/extracted.ts'
import { join, passageBuilder, pushRaw, type Passage } from '../extract/passage.ts'
import { rawText } from '../extract/raw-text.ts'
import type { PlacedPage, PlacedWord } from '../page/placed-page.ts'
import type { LaidBlock, LaidCell, LaidLine, LaidRow } from './laid.ts'
import { noteMarks } from './note-marks.ts'
import { gapBefore } from './visual-line.ts'

type Written = {
  /** Of the raw text, which holds what was read. */
  readonly from: number
  readonly to: number
  /** Stretches that are understood as other words than they hold; as none: the mark of a note. */
  readonly aside: readonly (readonly [from: number, to: number, text: string])[]
  readonly glue: LaidLine['glue']
}

type WrittenRow = { readonly from: number; readonly to: number; readonly cells: readonly (readonly Written[])[] }

/** What is written without interruption: a line of a paragraph, or a row. */
type Unit = { readonly block: number; readonly page: number; readonly item: LaidLine | LaidRow }

export type LaidOut = Omit<Extracted, 'kind' | 'notes'>

const unitsOf = (blocks: readonly LaidBlock[]): readonly Unit[] =>
  blocks
    .flatMap((block, at): readonly Unit[] =>
      block.kind === 'paragraph'
        ? block.lines.map((item) => ({ block: at, page: item.line.page, item }))
        : block.rows.map((item) => ({ block: at, page: item.page, item })),
    )
    // A paragraph that goes on overleaf lets the notes of its first page come before its rest.
    .sort((a, b) => a.page - b.page)

type Pen = {
  readonly put: (text: string) => void
  readonly at: () => number
  readonly line: (laid: LaidLine) => Written
  readonly turnTo: (page: number) => void
}

const penOn = (
  parts: string[],
  pageStarts: number[],
  places: RawPlace[],
  recognised: RecognisedWord[],
  pages: readonly PlacedPage[],
): Pen => {
  const sizes = new Map(pages.map((page) => [page.number, page]))
  let length = 0
  const put = (text: string): void => {
    parts.push(text)
    length += text.length
  }
  return {
    put,
    at: () => length,
    turnTo: (page) => {
      while (pageStarts.length < page) {
        put('\f')
        pageStarts.push(length)
      }
    },
    line: ({ line, glue }) => {
      const from = length
      const marks = noteMarks(line)
      const aside: (readonly [number, number, string])[] = []
      line.words.forEach((word, i) => {
        if (i > 0) put(marks.get(i) === 'unit' ? '' : gapBefore(line, i))
        const start = length
        put(word.read ?? word.text)
        if (marks.get(i) === 'note') aside.push([start, length, ''])
        else if (word.read !== undefined) aside.push([start, length, word.text])
        if (word.certainty !== null) recognised.push(recognisedAt(word, start, length))
      })
      const page = sizes.get(line.page)
      if (page !== undefined) places.push({ from, to: length, page: line.page, box: shareOf(line.box, page) })
      return { from, to: length, aside, glue }
    },
  }
}

const recognisedAt = ({ certainty, letters, read, text }: PlacedWord, from: number, to: number): RecognisedWord => ({
  from,
  to,
  certainty: Math.min(certainty ?? 1, ...(letters ?? [])),
  proposal: read === undefined ? null : text,
})

const share = (value: number, whole: number): number =>
  whole > 0 ? Math.min(1, Math.max(0, Math.round((value / whole) * 10_000) / 10_000)) : 0

const shareOf = (box: readonly [number, number, number, number], page: PlacedPage): RawPlace['box'] => [
  share(box[0], page.width),
  share(box[1], page.height),
  share(box[2], page.width),
  share(box[3], page.height),
]

/** Lines one after the other; the quotation is cut where something else stands between them. */
const passageOf = (raw: string, lines: readonly Written[], cell: readonly [number, number] | null): Passage => {
  let builder = passageBuilder()
  let whole: Passage | null = null
  let before: Written | null = null
  for (const line of lines) {
    const apart = before !== null && raw.slice(before.to, line.from).trim() !== ''
    if (apart) {
      whole = whole === null ? builder.done(cell) : join(whole, builder.done(cell), ' ', true)
      builder = passageBuilder()
    } else if (before !== null && line.glue !== '') builder.push(line.glue, before.to, line.from)
    let at = line.from
    for (const [from, to, text] of line.aside) {
      pushRaw(builder, raw, at, from)
      for (const [piece] of text.matchAll(/\s|\S+/gu)) builder.push(piece, from, to)
      at = to
    }
    pushRaw(builder, raw, at, line.to)
    before = line
  }
  return whole === null ? builder.done(cell) : join(whole, builder.done(cell), ' ', true)
}

const rowsOf = (raw: string, laid: readonly LaidRow[], written: readonly WrittenRow[]): readonly Row[] => {
  const rows: { from: number; to: number; cells: Cell[]; guessed?: true }[] = []
  laid.forEach((row, i) => {
    const place = written[i]
    if (place === undefined) return
    const open = row.goesOn ? rows.at(-1) : undefined
    const number = open === undefined ? rows.length + 1 : rows.length
    const cells = row.cells.map(
      (cell: LaidCell, at): Cell => ({
        row: number,
        column: cell.column,
        rowSpan: cell.rowSpan,
        columnSpan: cell.columnSpan,
        passage: passageOf(raw, place.cells[at] ?? [], [number, cell.column]),
      }),
    )
    const guessed = row.guessed === true ? { guessed: true as const } : {}
    if (open === undefined) return void rows.push({ from: place.from, to: place.to, cells, ...guessed })
    open.to = place.to
    const glues = new Map(row.cells.map((cell) => [cell.column, cell.lines[0]?.glue]))
    for (const cell of cells) {
      const above = open.cells.findIndex((other) => other.column === cell.column)
      const first = open.cells[above]
      if (first !== undefined)
        open.cells[above] = {
          ...first,
          passage: join(first.passage, cell.passage, glues.get(cell.column) ?? ' ', true),
        }
      else if (cell.passage.text !== '') open.cells.push(cell)
    }
  })
  return rows
}

const columnsOf = (rows: readonly Row[]): number => {
  let most = 0
  for (const row of rows) for (const cell of row.cells) most = Math.max(most, cell.column + cell.columnSpan - 1)
  return most
}

const push = <T>(lists: Map<number, T[]>, key: number, item: T): void => {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}

export const write = (
  pages: readonly PlacedPage[],
  blocks: readonly LaidBlock[],
  margins: readonly string[],
): LaidOut => {
  const parts: string[] = []
  const pageStarts = [0]
  const places: RawPlace[] = []
  const recognised: RecognisedWord[] = []
  const pen = penOn(parts, pageStarts, places, recognised, pages)
  const lines = new Map<number, Written[]>()
  const rows = new Map<number, WrittenRow[]>()
  for (const { block, page, item } of unitsOf(blocks)) {
    pen.turnTo(page)
    if ('line' in item) push(lines, block, pen.line(item))
    else {
      const from = pen.at()
      const cells = item.cells.map((cell, i) => {
        if (i > 0) pen.put('\t')
        return cell.lines.map((line, n) => {
          if (n > 0) pen.put(' ')
          return pen.line(line)
        })
      })
      push(rows, block, { from, to: pen.at(), cells })
    }
    pen.put('\n')
  }
  pen.turnTo(pages.reduce((last, page) => Math.max(last, page.number), 1))
  const text = parts.join('')
  return {
    raw: { ...rawText(text), pageStarts },
    blocks: blocks.map((block, i): Block => {
      if (block.kind === 'paragraph')
        return { kind: 'paragraph', passage: passageOf(text, lines.get(i) ?? [], null), strong: block.strong }
      const written = rowsOf(text, block.rows, rows.get(i) ?? [])
      return { kind: 'table', rows: written, columns: columnsOf(written) }
    }),
    places,
    ...(recognised.length === 0 ? {} : { recognised: recognised.sort((a, b) => a.from - b.from) }),
    pageSizes: pages.map(({ width, height }) => ({ width, height })),
    margins,
  }
}
