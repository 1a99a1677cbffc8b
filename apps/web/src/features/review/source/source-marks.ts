// Where values stand in the source: the cells and stretches of text to colour, by block.
import type { SourceBlock, SourceText, Span } from '@tiendo/domain'

export type Tone = 'sure' | 'look' | 'rejected' | 'untaken' | 'place'
export type SourceMark = { readonly id: string; readonly span: Span; readonly tone: Tone }

export type Stretch = { readonly from: number; readonly to: number; readonly mark: SourceMark }
export type BlockMarks = {
  /** By `row:column`. */
  readonly cells: ReadonlyMap<string, readonly SourceMark[]>
  readonly stretches: readonly Stretch[]
}

const overlaps = (a: readonly [number, number], b: readonly [number, number]): boolean => a[0] <= b[1] && b[0] <= a[1]
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** White space differs between a quotation and its paragraph; nothing else may. */
const find = (text: string, quote: string): readonly [number, number] | null => {
  const words = quote.trim().split(/\s+/)
  if (words[0] === '' || words.length === 0) return null
  const match = new RegExp(words.map(escaped).join('\\s+'), 'u').exec(text)
  return match === null ? null : [match.index, match.index + match[0].length]
}

const stretchIn = (text: string, mark: SourceMark): Stretch => {
  const found = find(text, mark.span.quote)
  return { from: found?.[0] ?? 0, to: found?.[1] ?? text.length, mark }
}

type Table = Extract<SourceBlock, { kind: 'table' }>

const cellKeys = (block: Table, known: ReadonlySet<string>, span: Span): readonly string[] => {
  const { cell } = span
  if (cell !== null) return known.has(`${cell[0]}:${cell[1]}`) ? [`${cell[0]}:${cell[1]}`] : []
  const keys = block.rows.flatMap((row) =>
    row.cells
      .filter((entry) => overlaps(row.line, span.line) && entry.text.includes(span.quote.trim()))
      .map((entry) => `${entry.row}:${entry.column}`),
  )
  if (keys.length > 0) return keys
  return block.rows.filter((row) => overlaps(row.line, span.line)).flatMap((row) => row.cells.map((entry) => `${entry.row}:${entry.column}`))
}

const none: BlockMarks = { cells: new Map(), stretches: [] }

const marksIn = (block: SourceBlock, marks: readonly SourceMark[]): BlockMarks => {
  const here = marks.filter((mark) => overlaps(block.line, mark.span.line))
  if (here.length === 0) return none
  if (block.kind === 'paragraph') return { cells: none.cells, stretches: here.filter((mark) => mark.span.cell === null).map((mark) => stretchIn(block.text, mark)) }
  const known = new Set(block.rows.flatMap((row) => row.cells.map((entry) => `${entry.row}:${entry.column}`)))
  const cells = new Map<string, SourceMark[]>()
  for (const mark of here) for (const key of cellKeys(block, known, mark.span)) cells.set(key, [...(cells.get(key) ?? []), mark])
  return { cells, stretches: [] }
}

export const sourceMarks = (source: SourceText, marks: readonly SourceMark[]): readonly BlockMarks[] => source.blocks.map((block) => marksIn(block, marks))

const strength: Readonly<Record<Tone, number>> = { place: 5, look: 4, rejected: 3, sure: 2, untaken: 1 }

export const strongest = (marks: readonly SourceMark[]): Tone | null =>
  marks.reduce<Tone | null>((best, { tone }) => (best === null || strength[tone] > strength[best] ? tone : best), null)

/** A paragraph cut where marks begin and end. */
export const segments = (text: string, stretches: readonly Stretch[]): readonly { readonly text: string; readonly marks: readonly SourceMark[] }[] => {
  const cuts = [...new Set([0, text.length, ...stretches.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b)
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0
    return { text: text.slice(from, to), marks: stretches.filter((stretch) => stretch.from <= from && stretch.to >= to).map((stretch) => stretch.mark) }
  })
}
