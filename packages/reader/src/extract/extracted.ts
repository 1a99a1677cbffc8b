// What every format is turned into before anything is looked for: blocks in reading order over one raw text.

import type { SourceBlock, SourceKind, SourceText } from '@tiendo/domain'
import type { Passage } from './passage.ts'
import { lineAt, type RawText } from './raw-text.ts'

export type Cell = {
  /** 1-based. */
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly passage: Passage
}

export type Row = {
  readonly cells: readonly Cell[]
  /** Offsets in the raw text. */ readonly from: number
  readonly to: number
}

export type Paragraph = {
  readonly kind: 'paragraph'
  readonly passage: Passage
  /** The whole of it is bold, or it is marked as a heading. */
  readonly strong: boolean
}

export type Table = { readonly kind: 'table'; readonly rows: readonly Row[]; readonly columns: number }

export type Block = Paragraph | Table

export type Extracted = { readonly kind: SourceKind; readonly raw: RawText; readonly blocks: readonly Block[] }

const linesOf = (raw: RawText, from: number, to: number): readonly [number, number] => [
  lineAt(raw, from),
  lineAt(raw, Math.max(from, to - 1)),
]

const sourceBlock = (raw: RawText, block: Block): SourceBlock => {
  if (block.kind === 'paragraph') {
    const { text, starts, ends } = block.passage
    return { kind: 'paragraph', line: linesOf(raw, starts[0] ?? 0, ends.at(-1) ?? 0), text, strong: block.strong }
  }
  const rows = block.rows.map((row) => ({
    line: linesOf(raw, row.from, row.to),
    cells: row.cells.map(({ passage, ...place }) => ({ ...place, text: passage.text })),
  }))
  const [first, last] = [block.rows[0], block.rows.at(-1)]
  return { kind: 'table', line: linesOf(raw, first?.from ?? 0, last?.to ?? 0), rows }
}

/** What a reviewer sees beside the draft. */
export const sourceText = (extracted: Extracted, name: string, sha256: string): SourceText => ({
  name,
  kind: extracted.kind,
  sha256,
  pages: extracted.raw.pageStarts?.length ?? null,
  blocks: extracted.blocks.map((block) => sourceBlock(extracted.raw, block)),
})
