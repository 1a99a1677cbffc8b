// What a page holds once it is understood: paragraphs and tables made of visual lines, in reading order. The next and
// last step writes it out as text.

import type { VisualLine } from './visual-line.ts'

/** What stands between a line and the one before it: a break that is meant, a space, or nothing (a cut symbol). */
export type Glue = '\n' | ' ' | ''

export type LaidLine = { readonly line: VisualLine; readonly glue: Glue }

export type LaidParagraph = {
  readonly kind: 'paragraph'
  readonly lines: readonly LaidLine[]
  readonly strong: boolean
}

export type LaidCell = {
  /** 1-based. */
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly lines: readonly LaidLine[]
}

export type LaidRow = {
  readonly page: number
  readonly cells: readonly LaidCell[]
  /** The rest of the row above, which a page cut in two. */
  readonly goesOn: boolean
  /** Where the words stand leaves a question which row or column they belong to. */
  readonly guessed?: boolean
}

export type LaidTable = { readonly kind: 'table'; readonly rows: readonly LaidRow[] }

export type LaidBlock = LaidParagraph | LaidTable

export const paragraphOf = (lines: readonly LaidLine[]): LaidParagraph => ({
  kind: 'paragraph',
  lines,
  strong: lines.length > 0 && lines.every(({ line }) => line.bold),
})
