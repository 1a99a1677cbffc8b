// The words of a document as the rules over words read them: a part is a paragraph or a cell of a table.

import type { SourceText } from '../plan/source-text.ts'
import type { Span } from '../plan/span.ts'

export type TextPart = {
  readonly text: string
  readonly line: readonly [number, number]
  readonly cell: readonly [number, number] | null
  /** Where each line of the document after the first begins: [index in the text, number of the line]. */
  readonly breaks: readonly (readonly [number, number])[]
}

/** Paragraphs and cells in reading order; empty ones left out. */
export const textParts = ({ blocks }: SourceText): readonly TextPart[] =>
  blocks
    .flatMap((block): readonly TextPart[] =>
      block.kind === 'paragraph'
        ? [{ text: block.text, line: block.line, cell: null, breaks: block.breaks ?? [] }]
        : block.rows.flatMap((row) =>
            row.cells.map((cell) => ({ text: cell.text, line: row.line, cell: [cell.row, cell.column] as const, breaks: cell.breaks ?? [] })),
          ),
    )
    .filter(({ text }) => text.trim() !== '')

/** The words `from` to `to` of a part, with the lines they stand on. */
export const spanIn = (part: TextPart, from: number, to: number): Span => {
  const lineAt = (index: number): number => part.breaks.findLast(([at]) => at <= index)?.[1] ?? part.line[0]
  const line = part.breaks.length === 0 ? part.line : ([lineAt(from), lineAt(Math.max(from, to - 1))] as const)
  return { page: null, line, cell: part.cell, quote: part.text.slice(from, to) }
}
