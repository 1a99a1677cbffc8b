// Where a value stands in its document. The quotation is exactly as in the source and never corrected.

export type Span = {
  /** 1-based; null where the source has no pages. */
  readonly page: number | null
  /** First and last line, 1-based. For formats without lines: of the text as extracted. */
  readonly line: readonly [number, number]
  /** Row and column of the table it stands in, 1-based; null outside tables. */
  readonly cell: readonly [number, number] | null
  readonly quote: string
}
