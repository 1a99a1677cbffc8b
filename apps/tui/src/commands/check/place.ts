// Where a finding stands: the lines of the document as they are shown, and which of their characters are meant. One
// mapping for every format, by the blocks that the reader gives.

import type { LineBreak, SourceFinder, SourcePart, SourcePlace, SourceText, Span } from '@tiendo/domain'
import { singleSpaced } from '../../text/clean.ts'

export type ShownLine = {
  readonly line: number
  /** Where the format has pages. */
  readonly page: number | null
  readonly text: string
  /** Indexes of UTF-16 units in `text`. */
  readonly from: number
  readonly to: number
}

/** More than these lines of one place are not shown. */
const MOST_LINES = 3

/** A text cut where the lines of the document end. */
const linesOf = (
  text: string,
  first: number,
  breaks: readonly LineBreak[],
): readonly (readonly [from: number, line: number])[] => {
  const starts: (readonly [number, number])[] = [[0, first], ...breaks]
  const forced = [...text.matchAll(/\n/g)].map(({ index }) => index + 1)
  for (const at of forced) {
    const line = starts.findLast(([start]) => start <= at)?.[1] ?? first
    if (!starts.some(([start]) => start === at)) starts.push([at, line])
  }
  return starts.sort((a, b) => a[0] - b[0])
}

const pageAt = (places: readonly SourcePlace[] | undefined, index: number): number | null =>
  places?.findLast(({ from }) => from <= index)?.page ?? null

type Paragraph = Extract<SourceText['blocks'][number], { kind: 'paragraph' }>

const inParagraph = (
  { text, line: [first], breaks = [], places }: Paragraph,
  part: SourcePart,
): readonly ShownLine[] => {
  const starts = linesOf(text, first, breaks)
  return starts.flatMap(([start, line], i): readonly ShownLine[] => {
    const end = starts[i + 1]?.[0] ?? text.length
    if (part.from >= end || part.to <= start) return []
    // The space that stands for a break is not shown.
    const begin = start + (text.slice(start, end).length - text.slice(start, end).trimStart().length)
    const own = text.slice(begin, end).trimEnd()
    const from = Math.max(part.from - begin, 0)
    return [
      {
        line,
        page: pageAt(places, begin),
        text: singleSpaced(own),
        from,
        to: Math.max(from, Math.min(part.to - begin, own.length)),
      },
    ]
  })
}

const BAR = ' │ '

/** The rows that hold the parts, their cells side by side. */
const inTable = (
  rows: Extract<SourceText['blocks'][number], { kind: 'table' }>['rows'],
  parts: readonly SourcePart[],
): readonly ShownLine[] =>
  rows.flatMap((row): readonly ShownLine[] => {
    let [at, from, to]: [number, number | null, number] = [0, null, 0]
    let page: number | null = null
    for (const cell of row.cells) {
      for (const part of parts) {
        if (part.cell !== cell) continue
        from ??= at + part.from
        page ??= pageAt(cell.places, part.from)
        to = at + part.to
      }
      at += cell.text.length + BAR.length
    }
    if (from === null) return []
    return [{ line: row.line[0], page, text: singleSpaced(row.cells.map(({ text }) => text).join(BAR)), from, to }]
  })

const isWhole = ({ text, from, to }: ShownLine): boolean =>
  text.slice(0, from).trim() === '' && text.slice(to).trim() === ''

/** Where whole lines are meant, the first of them says which. */
const shortened = (lines: readonly ShownLine[]): readonly ShownLine[] => {
  const [first] = lines
  if (first === undefined || lines.length === 1 || !lines.every(isWhole)) return lines.slice(0, MOST_LINES)
  return [{ ...first, text: `${first.text} …` }]
}

/** The lines a finding stands on, at most three; nothing where it is about the whole document. */
export const shownLines = (source: SourceText, finder: SourceFinder, span: Span | null): readonly ShownLine[] => {
  if (span === null) return []
  const parts = finder.partsOf(span)
  const blocks = [...new Set(parts.map(({ block }) => block))]
  const lines = blocks
    .flatMap((index): readonly ShownLine[] => {
      const block = source.blocks[index]
      const own = parts.filter((part) => part.block === index)
      const [first] = own
      if (block === undefined || first === undefined) return []
      return block.kind === 'table' ? inTable(block.rows, own) : inParagraph(block, first)
    })
    .filter(({ text }) => text.trim() !== '')
  return shortened(lines)
}
