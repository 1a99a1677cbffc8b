// Writes out what a word processor's file holds. Tables that only arrange the page are read through; lines aligned by
// tabs into columns are a table; lines that a typist broke by hand are joined.

import { innerTables, isList, linesIn, textOf, type FlowCell, type FlowItem, type FlowTable } from './flow.ts'
import { columnsFrom } from './tab-columns.ts'
import { continues, wrappingOf, type Wrapping } from './wrapping.ts'
import type { CellText, Writer } from './writer.ts'

/** Rows and cells in a row beyond which a table is data, whatever stands in its cells. */
const LAYOUT = 6

/** A table that only arranges the page: one column, or tables inside its few cells. */
const isLayout = (table: FlowTable): boolean => {
  if (isList(table)) return true
  if (table.rows.length > LAYOUT || table.rows.some((row) => row.length > LAYOUT)) return false
  return innerTables(table).length > 0
}

/** `\f` begins a page: in a row, the page of the row itself or of the one after it. */
const rowsOf = (rows: readonly (readonly FlowCell[])[]): readonly (readonly CellText[])[] => {
  let waiting = false
  return rows.map((row) => {
    const texts = row.map((cell) => textOf(cell.items))
    const leads = texts.map((text) => text.length - text.trimStart().length)
    const begins = waiting || texts.some((text, i) => text.slice(0, leads[i]).includes('\f'))
    waiting = texts.some((text, i) => text.includes('\f', leads[i]))
    return row.map(({ column, columnSpan, rowSpan }, i): CellText => {
      const text = (texts[i] ?? '').replaceAll('\f', '')
      return { column, columnSpan, rowSpan, text: begins && i === 0 ? `\f${text}` : text }
    })
  })
}

const wrappingIn = (items: readonly FlowItem[]): Wrapping =>
  wrappingOf(items.flatMap((item) => (item.kind === 'paragraph' && item.text.trim() !== '' ? [item.text.trim()] : [])))

/** Lines that a typist ended by hand, where the whole document is broken so. */
const joined = (items: readonly FlowItem[]): readonly FlowItem[] => {
  const wrapping = wrappingIn(items)
  if (wrapping.width === null) return items
  const out: FlowItem[] = []
  let line = ''
  for (const item of items) {
    const last = out.at(-1)
    const text = item.kind === 'paragraph' ? item.text.trim() : ''
    if (
      last?.kind === 'paragraph' &&
      item.kind === 'paragraph' &&
      last.strong === item.strong &&
      line !== '' &&
      text !== '' &&
      continues(line, text, wrapping, true)
    )
      out[out.length - 1] = { ...last, text: `${last.text.trimEnd()} ${text}` }
    else out.push(item)
    line = text
  }
  return out
}

/** Layout tables inside layout tables, no deeper: portals put a page into a dozen. */
const DEEPEST = 24

export const writeFlow = (items: readonly FlowItem[], out: Writer, depth = 0): void => {
  const whole = depth === 0 ? joined(items) : items
  for (let i = 0; i < whole.length; i++) {
    const item = whole[i]
    if (item === undefined) continue
    if (item.kind === 'paragraph') {
      const columns = columnsFrom(whole, i)
      if (columns === null) out.paragraph(item.text, item.strong)
      else {
        out.table(rowsOf(columns.table.rows))
        i = columns.end - 1
      }
    } else if (depth < DEEPEST && isLayout(item))
      for (const cell of item.rows.flat()) writeFlow(cell.items, out, depth + 1)
    else {
      out.table(rowsOf(item.rows))
      // A table inside a cell is read after the one it stands in.
      for (const inner of innerTables(item)) {
        if (depth < DEEPEST) writeFlow([inner], out, depth + 1)
        else for (const line of linesIn(inner)) out.paragraph(line, false)
      }
    }
  }
}
