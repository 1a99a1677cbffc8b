// The line a finding stands on, as the document has it.

import type { SourceText, Span } from '@tiendo/domain'
import { clean } from '../../text/clean.ts'

const covers = (line: readonly [number, number], wanted: number): boolean => line[0] <= wanted && wanted <= line[1]

/** Texts with real lines are quoted from their bytes; of other kinds the paragraph or cell at that line is. */
export const sourceLine = (source: SourceText, span: Span, text: string | null): string => {
  const [first] = span.line
  if (text !== null) return clean(text.split(/\r\n|\r|\n/)[first - 1] ?? span.quote)
  for (const block of source.blocks) {
    if (!covers(block.line, first)) continue
    if (block.kind === 'paragraph') return clean(block.text)
    const row = block.rows.find((one) => covers(one.line, first))
    if (row !== undefined) return row.cells.map((cell) => clean(cell.text)).join(' | ')
  }
  return clean(span.quote)
}
