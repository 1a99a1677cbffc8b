// What is coloured in the source, by block: the cells and stretches of text where values stand.
import type { PageBox, PagePlace, Severity, SourceFinder, SourceText, Span } from '@tiendo/domain'

/** `likely`: taken, and not said to be certain. */
/** `error`, `warning`, `note`: what the checks say stands there; values show through them. */
export type Tone = 'sure' | 'likely' | 'look' | 'rejected' | 'untaken' | 'place' | Severity
export type SourceMark = {
  readonly id: string
  readonly span: Span
  readonly tone: Tone
  /** A later part of a place that has several: its flag is at the first. */
  readonly continued?: true
  /** Where no words that were read say so: what was written by hand. */
  readonly place?: PagePlace
}

/** What of the page a mark covers. */
export const boxesOf = (finder: SourceFinder, { span, place }: SourceMark): readonly PageBox[] => (place === undefined ? finder.boxesOf(span) : [place])

export type Stretch = { readonly from: number; readonly to: number; readonly mark: SourceMark }
export type BlockMarks = {
  /** By `row:column`. */
  readonly cells: ReadonlyMap<string, readonly SourceMark[]>
  readonly stretches: readonly Stretch[]
}

const none: BlockMarks = { cells: new Map(), stretches: [] }

export const sourceMarks = ({ blocks }: SourceText, finder: SourceFinder, marks: readonly SourceMark[]): readonly BlockMarks[] => {
  const found = new Map<number, { readonly cells: Map<string, readonly SourceMark[]>; readonly stretches: Stretch[] }>()
  for (const mark of marks) {
    finder.partsOf(mark.span).forEach(({ block, cell, from, to }, part) => {
      const own: SourceMark = part > 0 ? { ...mark, continued: true } : mark
      const here = found.get(block) ?? { cells: new Map<string, readonly SourceMark[]>(), stretches: [] }
      found.set(block, here)
      if (cell === null) here.stretches.push({ from, to, mark: own })
      else here.cells.set(`${cell.row}:${cell.column}`, [...(here.cells.get(`${cell.row}:${cell.column}`) ?? []), own])
    })
  }
  return blocks.map((_, index) => found.get(index) ?? none)
}

const strength: Readonly<Record<Tone, number>> = { place: 9, look: 8, rejected: 7, sure: 6, likely: 5, untaken: 4, error: 3, warning: 2, note: 1 }

export const strongest = (marks: readonly SourceMark[]): Tone | null =>
  marks.reduce<Tone | null>((best, { tone }) => (best === null || strength[tone] > strength[best] ? tone : best), null)

type Segment = { readonly text: string; readonly marks: readonly SourceMark[]; readonly begins: readonly SourceMark[] }

export const isFinding = ({ tone }: SourceMark): boolean => tone === 'error' || tone === 'warning' || tone === 'note'

/** The gravest finding of a place: one flag is enough, the list beside has the others. */
export const flagOf = (marks: readonly SourceMark[]): SourceMark | null =>
  marks.filter((mark) => isFinding(mark) && mark.continued !== true).reduce<SourceMark | null>((best, one) => (best === null || strength[one.tone] > strength[best.tone] ? one : best), null)

/** A paragraph cut where marks begin and end; `begins`: those that begin here. */
export const segments = (text: string, stretches: readonly Stretch[]): readonly Segment[] => {
  const cuts = [...new Set([0, text.length, ...stretches.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b)
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0
    const here = stretches.filter((stretch) => stretch.from <= from && stretch.to >= to)
    return { text: text.slice(from, to), marks: here.map(({ mark }) => mark), begins: here.filter((stretch) => stretch.from === from).map(({ mark }) => mark) }
  })
}
