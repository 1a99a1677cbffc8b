// Lines that tabs align into columns, as letterheads and feet were set before tables were: "ỦY BAN … ⇥ CỘNG HÒA …".

import type { FlowCell, FlowItem, FlowTable } from './flow.ts'
import { markerOf } from './marker.ts'

const MOST_COLUMNS = 4
/** More than stands in a column of a letterhead: a sentence with a tab in it. */
const LONG = 120

/** The parts of a line that tabs set apart; null where it is no line of columns. */
const partsOf = (text: string): readonly string[] | null => {
  if (text.includes('\n')) return null
  const parts = text
    .trim()
    .split(/\t+/)
    .map((part) => part.trim())
  if (parts.length < 2 || parts.length > MOST_COLUMNS || parts.some((part) => part.length > LONG)) return null
  // A mark, a tab and its text is an item of a list.
  return markerOf(`${parts[0] ?? ''} x`) !== null ? null : parts
}

/** What makes columns of a single line: a letterhead or a foot. */
const HEADED = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN|^Nơi nhận|Độc lập/u

/** The lines of columns that begin at an item, as a table, and where they end; null where none begins. */
export const columnsFrom = (
  items: readonly FlowItem[],
  start: number,
): { readonly table: FlowTable; readonly end: number } | null => {
  const lines: (readonly string[])[] = []
  for (let i = start; i < items.length; i++) {
    const item = items[i]
    if (item?.kind !== 'paragraph') break
    const parts = partsOf(item.text)
    // After such a line, one that a tab opens stands in the second column.
    const second = lines.length > 0 && item.text.startsWith('\t') && item.text.trim() !== ''
    if (parts !== null) lines.push(parts)
    else if (second) lines.push(['', item.text.trim()])
    else break
  }
  const whole = lines.filter((parts) => parts[0] !== '')
  if (whole.length === 0 || (whole.length < 2 && !HEADED.test(whole[0]?.join('\t').normalize('NFC') ?? ''))) return null
  const cell = (text: string, i: number): FlowCell => ({
    column: i + 1,
    columnSpan: 1,
    rowSpan: 1,
    items: [{ kind: 'paragraph', text, strong: false }],
  })
  return { table: { kind: 'table', rows: lines.map((parts) => parts.map(cell)) }, end: start + lines.length }
}
