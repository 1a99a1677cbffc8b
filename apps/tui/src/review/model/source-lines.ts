// The document as lines of a terminal: a paragraph or a row of a table each, with what is marked in it.

import { sourceFinder, type SourceBlock, type SourceLine as SourcePlace, type SourceText, type Span } from '@tiendo/domain'
import { clean } from '../../text/clean.ts'

export type SourceLine = {
  readonly at: SourcePlace
  /** First and last line of the source. */
  readonly line: readonly [number, number]
  readonly page: number | null
  /** One for a paragraph; the cells of a row otherwise, merged cells once. */
  readonly cells: readonly string[]
  readonly strong: boolean
}

const placePage = (places: readonly { readonly page: number }[] | undefined): number | null => places?.[0]?.page ?? null

const linesOfBlock = (block: SourceBlock, index: number): readonly SourceLine[] =>
  block.kind === 'paragraph'
    ? [
        {
          at: { block: index, row: null },
          line: block.line,
          page: placePage(block.places),
          cells: [clean(block.text)],
          strong: block.strong,
        },
      ]
    : block.rows.map(({ line, cells }, row) => ({
        at: { block: index, row },
        line,
        page: cells.map(({ places }) => placePage(places)).find((page) => page !== null) ?? null,
        cells: cells.map(({ text }) => clean(text)),
        strong: false,
      }))

const made = new WeakMap<SourceText, readonly SourceLine[]>()

export const sourceLines = (source: SourceText): readonly SourceLine[] => {
  const known = made.get(source) ?? source.blocks.flatMap(linesOfBlock)
  made.set(source, known)
  return known
}

/** Index of the line where a span begins; −1 where the source has no such line. */
export const lineOfSpan = (source: SourceText, span: Span): number => {
  const lines = sourceLines(source)
  const exact = lines.findIndex(({ line }) => line[0] <= span.line[0] && span.line[0] <= line[1])
  return exact >= 0 ? exact : lines.findIndex(({ line }) => line[1] >= span.line[0])
}

/** The words around a span and the span itself, as they stand in its cell or paragraph. */
export const markedText = (
  source: SourceText,
  span: Span,
): { readonly before: string; readonly marked: string; readonly after: string } | null => {
  const part = sourceFinder(source).partsOf(span)[0]
  const block = part === undefined ? undefined : source.blocks[part.block]
  const text = part?.cell?.text ?? (block?.kind === 'paragraph' ? block.text : null)
  if (part === undefined || text === null) return null
  return {
    before: clean(text.slice(0, part.from)),
    marked: clean(text.slice(part.from, part.to)),
    after: clean(text.slice(part.to)),
  }
}
