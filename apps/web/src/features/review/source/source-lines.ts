// The lines a reviewer walks over and selects in the source: paragraphs and rows of tables, in order.
import type { SourceLine, SourceSelection, SourceText } from '@tiendo/domain'

export const sourceLines = ({ blocks }: SourceText): readonly SourceLine[] =>
  blocks.flatMap((block, index): readonly SourceLine[] => (block.kind === 'paragraph' ? [{ block: index, row: null }] : block.rows.map((_, row) => ({ block: index, row }))))

export const lineText = ({ blocks }: SourceText, { block, row }: SourceLine): string => {
  const found = blocks[block]
  if (found?.kind === 'paragraph') return found.text
  return found === undefined || row === null ? '' : (found.rows[row]?.cells.map(({ text }) => text).join(' | ') ?? '')
}

/** A line and how far the selection reaches from it. */
export type Cursor = { readonly at: number; readonly anchor: number }

const PAGE = 10

/** Null for a key that does not move. */
export const movedCursor = (cursor: Cursor, key: string, extend: boolean, count: number): Cursor | null => {
  const to = (at: number): Cursor => {
    const held = Math.min(count - 1, Math.max(0, at))
    return { at: held, anchor: extend ? cursor.anchor : held }
  }
  switch (key) {
    case 'ArrowDown':
      return to(cursor.at + 1)
    case 'ArrowUp':
      return to(cursor.at - 1)
    case 'PageDown':
      return to(cursor.at + PAGE)
    case 'PageUp':
      return to(cursor.at - PAGE)
    case 'Home':
      return to(0)
    case 'End':
      return to(count - 1)
    default:
      return null
  }
}

export const cursorSelection = (lines: readonly SourceLine[], { at, anchor }: Cursor): SourceSelection | null => {
  const [from, to] = [lines[Math.min(at, anchor)], lines[Math.max(at, anchor)]]
  return from === undefined || to === undefined ? null : { from, to, words: null }
}

const isAfter = (a: SourceLine, b: SourceLine): boolean => a.block > b.block || (a.block === b.block && (a.row ?? 0) > (b.row ?? 0))

export const isSelected = ({ from, to }: SourceSelection, line: SourceLine): boolean => !isAfter(from, line) && !isAfter(line, to)

const lineOf = (node: Node | null): { readonly line: SourceLine; readonly cell: Element | null; readonly text: string } | null => {
  const element = node instanceof Element ? node : (node?.parentElement ?? null)
  const holder = element?.closest<HTMLElement>('[data-line]')
  const [block, row] = (holder?.dataset['line'] ?? '').split(':')
  if (holder === null || holder === undefined || block === undefined || block === '') return null
  const cell = element?.closest('td') ?? null
  return { line: { block: Number(block), row: row === undefined || row === '' ? null : Number(row) }, cell, text: (cell ?? holder).textContent }
}

const LETTER = /[\p{L}\p{N}]/u

/** A hand seldom meets the edge of a word: words cut through are taken whole. */
const wholeWords = (text: string, words: string): string => {
  const at = text.indexOf(words)
  if (at < 0) return words
  let [from, to] = [at, at + words.length]
  while (from > 0 && LETTER.test(text[from] ?? '') && LETTER.test(text[from - 1] ?? '')) from--
  while (to < text.length && LETTER.test(text[to - 1] ?? '') && LETTER.test(text[to] ?? '')) to++
  return text.slice(from, to)
}

/** What the mouse has selected in the pane; null for nothing. */
export const domSelection = (selection: Selection | null, within: Node): SourceSelection | null => {
  if (selection === null || selection.isCollapsed || selection.toString().trim() === '') return null
  const [start, end] = [selection.anchorNode, selection.focusNode]
  if (!within.contains(start) || !within.contains(end)) return null
  const [a, b] = [lineOf(start), lineOf(end)]
  if (a === null || b === null) return null
  const [from, to] = isAfter(a.line, b.line) ? [b.line, a.line] : [a.line, b.line]
  const inOne = a.line.block === b.line.block && a.line.row === b.line.row && a.cell === b.cell
  const words = wholeWords(a.text, selection.toString().trim())
  return { from, to, words: inOne && words.length < a.text.trim().length ? words : null }
}
