// Rows as they stand in the table: headings of the document between them while it is in the document's order.
import type { BoardRow } from '@tiendo/domain'

export type BoardLine =
  | { readonly kind: 'group'; readonly id: string; readonly number: string | null; readonly name: string }
  | { readonly kind: 'row'; readonly id: string; readonly row: BoardRow }

/** "II.1" stands under "II": the numeral is the heading's. */
const numeralOf = (number: string | null): string | null => (number !== null && number.includes('.') ? number.slice(0, number.lastIndexOf('.')) : null)

export const boardLines = (rows: readonly BoardRow[], grouped: boolean): readonly BoardLine[] => {
  let last: string | null = null
  return rows.flatMap((row): readonly BoardLine[] => {
    const line: BoardLine = { kind: 'row', id: row.work.id, row }
    const group = row.work.group
    if (!grouped || group === null || group === last) return [line]
    last = group
    const number = numeralOf(row.work.number)
    const name = number !== null && group.startsWith(`${number}.`) ? group.slice(number.length + 1).trim() : group
    return [{ kind: 'group', id: `group-${row.work.id}`, number, name }, line]
  })
}
