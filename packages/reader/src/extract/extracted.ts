// What every format is turned into before anything is looked for: blocks in reading order over one raw text.

import type { DocumentSignature, LineBreak, PageHold, PagePlace, PageSize, PlaceBox, SourceBlock, SourceKind, SourceNote, SourcePlace, SourceText } from '@tiendo/domain'
import { sourceMarks, type RawMark } from './marks.ts'
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
  /** No line was drawn, and where the words stand leaves a question which of them belong together. */
  readonly guessed?: true
}

export type Paragraph = {
  readonly kind: 'paragraph'
  readonly passage: Passage
  /** The whole of it is bold, or it is marked as a heading. */
  readonly strong: boolean
}

export type Table = { readonly kind: 'table'; readonly rows: readonly Row[]; readonly columns: number }

export type Block = Paragraph | Table

/** Where a stretch of the raw text stands on its page: a line, or a cell's share of one. */
export type RawPlace = { readonly from: number; readonly to: number; readonly page: number; readonly box: PlaceBox }

/** What is on a page and is no print. */
export type MarkedPlace = PagePlace & { readonly kind: 'handwriting' | 'stamp' | 'signature' }

/** Words on a line of the raw text whose letters may not be those that are shown. */
export type SuspectWords = { readonly line: number; readonly text: string }

/** A word of the raw text that was made out from a picture. */
export type RecognisedWord = {
  readonly from: number
  readonly to: number
  /** Of its least certain letter. */
  readonly certainty: number
  /** What it is understood as instead, where it looks like a slip; the raw text keeps what was read. */
  readonly proposal: string | null
}

export type Extracted = {
  readonly kind: SourceKind
  readonly raw: RawText
  readonly blocks: readonly Block[]
  /** In the order of the raw text; formats without positions have none. */
  readonly places?: readonly RawPlace[]
  readonly pageSizes?: readonly PageSize[]
  /** Of each page, where any is not held as the file has it. */
  readonly pageHolds?: readonly PageHold[]
  /** Running heads and feet, each once. */
  readonly margins?: readonly string[]
  readonly notes?: readonly SourceNote[]
  /** Comments said to this program. */
  readonly marks?: readonly RawMark[]
  readonly suspects?: readonly SuspectWords[]
  /** In the order of the raw text. */
  readonly recognised?: readonly RecognisedWord[]
  readonly marked?: readonly MarkedPlace[]
  readonly signatures?: readonly DocumentSignature[]
}

/** Where the characters of a passage stand: one place for each line they are on. */
const placesOf = (places: readonly RawPlace[], passage: Passage): readonly SourcePlace[] => {
  const found: SourcePlace[] = []
  let [low, high] = [0, places.length]
  const first = passage.starts[0] ?? 0
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.to ?? 0) <= first) low = middle + 1
    else high = middle
  }
  let at = 0
  for (let i = low; i < places.length && at < passage.starts.length; i++) {
    const place = places[i]
    if (place === undefined) break
    while (at < passage.starts.length && (passage.starts[at] ?? 0) < place.from) at++
    if ((passage.starts[at] ?? Infinity) < place.to) found.push({ from: at, page: place.page, box: place.box })
    while (at < passage.starts.length && (passage.starts[at] ?? 0) < place.to) at++
  }
  return found
}

const linesOf = (raw: RawText, from: number, to: number): readonly [number, number] => [
  lineAt(raw, from),
  lineAt(raw, Math.max(from, to - 1)),
]

/** Where the words of a passage go on to another line of the file. */
const breaksOf = (raw: RawText, { starts }: Passage): readonly LineBreak[] => {
  const breaks: LineBreak[] = []
  let line = lineAt(raw, starts[0] ?? 0)
  for (let at = 1; at < starts.length; at++) {
    const start = starts[at] ?? 0
    if (start < (raw.lineStarts[line] ?? Infinity)) continue
    line = lineAt(raw, start)
    breaks.push([at, line])
  }
  return breaks
}

/** Passages hold what words are understood as; what is shown and quoted is what was read. */
const asRead = ({ raw, recognised = [] }: Extracted): ((passage: Passage) => Passage) => {
  const proposed = new Map(recognised.flatMap(({ from, to, proposal }) => (proposal === null ? [] : [[from, to]])))
  if (proposed.size === 0) return (passage) => passage
  return (passage) => {
    let text = ''
    const starts: number[] = []
    const ends: number[] = []
    for (let i = 0; i < passage.text.length; i++) {
      const [start, end] = [passage.starts[i] ?? 0, passage.ends[i] ?? 0]
      const isProposed = proposed.get(start) === end
      if (isProposed && starts.at(-1) === end - 1 && ends.at(-1) === end) continue
      const stretch = isProposed ? raw.text.slice(start, end) : (passage.text[i] ?? '')
      for (let at = 0; at < stretch.length; at++) {
        starts.push(isProposed ? start + at : start)
        ends.push(isProposed ? start + at + 1 : end)
      }
      text += stretch
    }
    return { ...passage, text, starts, ends }
  }
}

const withBreaks = (raw: RawText, passage: Passage): { readonly breaks?: readonly LineBreak[] } => {
  const breaks = breaksOf(raw, passage)
  return breaks.length === 0 ? {} : { breaks }
}

const sourceBlock = ({ raw, places }: Extracted, read: (passage: Passage) => Passage, block: Block): SourceBlock => {
  const placed = (passage: Passage): { readonly places?: readonly SourcePlace[] } =>
    places === undefined ? {} : { places: placesOf(places, passage) }
  if (block.kind === 'paragraph') {
    const passage = read(block.passage)
    const { text, starts, ends } = passage
    const line = linesOf(raw, starts[0] ?? 0, ends.at(-1) ?? 0)
    return { kind: 'paragraph', line, text, strong: block.strong, ...withBreaks(raw, passage), ...placed(passage) }
  }
  const rows = block.rows.map((row) => ({
    line: linesOf(raw, row.from, row.to),
    cells: row.cells.map(({ passage: understood, ...place }) => {
      const passage = read(understood)
      return { ...place, text: passage.text, ...withBreaks(raw, passage), ...placed(passage) }
    }),
  }))
  const [first, last] = [block.rows[0], block.rows.at(-1)]
  return { kind: 'table', line: linesOf(raw, first?.from ?? 0, last?.to ?? 0), rows }
}

/** What a reviewer sees beside the draft. */
export const sourceText = (extracted: Extracted, name: string, sha256: string): SourceText => {
  const read = asRead(extracted)
  return {
    name,
    kind: extracted.kind,
    sha256,
    pages: extracted.raw.pageStarts?.length ?? null,
    blocks: extracted.blocks.map((block) => sourceBlock(extracted, read, block)),
    ...(extracted.pageSizes === undefined ? {} : { pageSizes: extracted.pageSizes }),
    ...(extracted.pageHolds === undefined ? {} : { pageHolds: extracted.pageHolds }),
    ...(extracted.margins === undefined ? {} : { margins: extracted.margins }),
    ...(extracted.marks === undefined ? {} : { marks: sourceMarks(extracted.marks, extracted.raw, extracted.blocks) }),
  }
}
