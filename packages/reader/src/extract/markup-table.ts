// A table written as tags inside Markdown or plain text, as converters leave it where cells reach over others. The rest
// of the line-by-line reading knows nothing of tags; here each cell keeps its place in the text.

import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import type { Cell, Row, Table } from './extracted.ts'
import { cellOf, tableOf } from './html-table.ts'
import { isElement, type HtmlElement } from './html-walk.ts'
import { inlinePassage } from './inline.ts'

const OPENS = /^\s*<table[\s>]/i
const CLOSES = /<\/table\s*>/gi
/** Longer than any page of a plan: not taken apart. */
const LONGEST = 400_000

export const opensMarkupTable = (line: string): boolean => OPENS.test(line)

/** The offset behind the table that begins at `from`; null where it has no end in reach. */
export const markupTableEnd = (text: string, from: number): number | null => {
  CLOSES.lastIndex = from
  const found = CLOSES.exec(text)
  const end = found === null ? null : found.index + found[0].length
  return end === null || end - from > LONGEST ? null : end
}

type Inside = { readonly element: HtmlElement; readonly from: number; readonly to: number }

const childrenOf = (node: DefaultTreeAdapterTypes.ParentNode, names: ReadonlySet<string>): readonly HtmlElement[] => {
  const found: HtmlElement[] = []
  const stack = [...node.childNodes].reverse()
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (!isElement(next)) continue
    if (names.has(next.tagName)) found.push(next)
    else if (next.tagName !== 'table' || found.length === 0) stack.push(...[...next.childNodes].reverse())
  }
  return found
}

const ROWS = new Set(['tr'])
const CELLS = new Set(['td', 'th'])

/** Where the words of an element stand in what was parsed. */
const insideOf = (element: HtmlElement): Inside | null => {
  const place = element.sourceCodeLocation
  if (place === null || place === undefined) return null
  const from = place.startTag?.endOffset ?? place.startOffset
  return { element, from, to: Math.max(from, place.endTag?.startOffset ?? place.endOffset) }
}

export const markupTable = (text: string, from: number, to: number): Table | null => {
  const root = parseFragment(text.slice(from, to), { sourceCodeLocationInfo: true })
  const rows = childrenOf(root, ROWS).map((row) => ({
    place: insideOf(row),
    cells: childrenOf(row, CELLS).flatMap((cell) => insideOf(cell) ?? []),
  }))
  const grid = tableOf(rows.map(({ cells }) => cells.map(({ element }) => cellOf(element))))
  const made = rows.map(({ place, cells }, r): Row => ({
    from: from + (place?.from ?? 0),
    to: from + (place?.to ?? 0),
    cells: cells.flatMap((inside, i): readonly Cell[] => {
      const at = grid.rows[r]?.[i]
      if (at === undefined) return []
      const { column, columnSpan, rowSpan } = at
      const passage = inlinePassage(text, from + inside.from, from + inside.to, [r + 1, column])
      return [{ row: r + 1, column, columnSpan, rowSpan, passage }]
    }),
  }))
  const columns = made.flatMap(({ cells }) => cells.map(({ column, columnSpan }) => column + columnSpan - 1))
  return made.length === 0 || columns.length === 0
    ? null
    : { kind: 'table', rows: made, columns: columns.reduce((most, one) => Math.max(most, one), 0) }
}
