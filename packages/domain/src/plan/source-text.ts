// The document as it was extracted: what a reviewer sees beside the draft. Blocks in reading order.

export type SourceKind = 'docx' | 'doc' | 'pdf' | 'html' | 'markdown' | 'text'

export type SourceCell = {
  /** 1-based, as in `Span.cell`. */
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
}

export type SourceBlock =
  | { readonly kind: 'paragraph'; readonly line: readonly [number, number]; readonly text: string; readonly strong: boolean }
  | { readonly kind: 'table'; readonly line: readonly [number, number]; readonly rows: readonly SourceRow[] }

export type SourceRow = { readonly line: readonly [number, number]; readonly cells: readonly SourceCell[] }

export type SourceText = {
  readonly name: string
  readonly kind: SourceKind
  /** Lower-case hex of the bytes. */
  readonly sha256: string
  readonly pages: number | null
  readonly blocks: readonly SourceBlock[]
}
