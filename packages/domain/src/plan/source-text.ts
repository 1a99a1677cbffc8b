// The document as it was extracted: what a reviewer sees beside the draft. Blocks in reading order.

import type { LocalDate } from '../date/local-date.ts'

/** `doc` is any older or other word processor's format: Word 97 to 2003, RTF, OpenDocument. */
export type SourceKind = 'docx' | 'doc' | 'pdf' | 'html' | 'markdown' | 'text'

/** Left, top, right, bottom, as shares (0 to 1) of the page's width and height, the page held as it is read. */
export type PlaceBox = readonly [number, number, number, number]

/** Somewhere on a page, 1-based. */
export type PagePlace = { readonly page: number; readonly box: PlaceBox }

/**
 * How a page is held to be read, as a map of the plane written row by row: a point of the page as held, in shares of its
 * width and height, goes to the same point of the file's picture of it. Null: held as the file has it.
 */
export type PageHold = readonly [number, number, number, number, number, number, number, number, number] | null

/** A line of a block on its page: the characters of the block's text from `from` up to the next place. */
export type SourcePlace = { readonly from: number; readonly page: number; readonly box: PlaceBox }

/** Where a further line of the document begins: index in the text, number of the line. */
export type LineBreak = readonly [at: number, line: number]

/** Points (1/72 inch). */
export type PageSize = { readonly width: number; readonly height: number }

export type SourceCell = {
  /** 1-based, as in `Span.cell`. */
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  /** Absent where it stands on one line. */
  readonly breaks?: readonly LineBreak[]
  /** Where the format has pages with positions. */
  readonly places?: readonly SourcePlace[]
}

export type SourceBlock =
  | {
      readonly kind: 'paragraph'
      readonly line: readonly [number, number]
      readonly text: string
      readonly strong: boolean
      readonly breaks?: readonly LineBreak[]
      readonly places?: readonly SourcePlace[]
    }
  | { readonly kind: 'table'; readonly line: readonly [number, number]; readonly rows: readonly SourceRow[] }

export type SourceRow = { readonly line: readonly [number, number]; readonly cells: readonly SourceCell[] }

/** What somebody wrote beside the text for this program, as a comment that begins with `tiendo:`; no part of the text. */
export type SourceMark = {
  /** What follows `tiendo:`, in one line. */
  readonly text: string
  /** Who and when, where the format keeps them. */
  readonly by: string | null
  readonly on: LocalDate | null
  /** The lines of the paragraphs or rows it stands beside; alone, of the one that follows. */
  readonly line: readonly [number, number]
}

export type SourceText = {
  readonly name: string
  readonly kind: SourceKind
  /** Lower-case hex of the bytes. */
  readonly sha256: string
  readonly pages: number | null
  readonly blocks: readonly SourceBlock[]
  /** Of each page, where the format has pages with positions: their pictures can be shown. */
  readonly pageSizes?: readonly PageSize[]
  /** Of each page, where any is not held as the file has it: their pictures are shown so. */
  readonly pageHolds?: readonly PageHold[]
  /** Running heads and feet: kept apart from the text, shown once each. */
  readonly margins?: readonly string[]
  /** Absent where there are none, and for formats whose comments are not read. */
  readonly marks?: readonly SourceMark[]
}
