// Every document cited, wherever it is cited: once each, with all its mentions and the dates they carry.

import { findCitations, mergeCitations, type Citation, type CitationMention } from '@tiendo/domain'
import type { Block } from '../extract/extracted.ts'
import { spanOf, type Passage } from '../extract/passage.ts'
import type { Source } from './found.ts'

export const passagesOf = (blocks: readonly Block[]): readonly Passage[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.passage] : block.rows.flatMap((row) => row.cells.map((cell) => cell.passage)),
  )

/** The document's own number is no citation. */
export const citationsIn = (source: Source, own: string | null): readonly Citation[] => {
  const mentions = passagesOf(source.blocks).flatMap((passage): readonly CitationMention[] =>
    findCitations(passage.text)
      .filter((found) => found.symbol === null || (found.symbol.number !== null && found.symbol.text !== own))
      .map(({ symbol, name, type, date, year, start, end }) => ({
        symbol,
        name,
        type,
        date,
        year,
        span: spanOf(source.raw, passage, start, end),
      })),
  )
  return mergeCitations(mentions)
}
