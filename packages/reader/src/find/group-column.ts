// Catalogues that name the group of each task in a column of its own, merged over the tasks it holds ("Lĩnh vực",
// "Nhóm nhiệm vụ | Nhiệm vụ cụ thể"): which column is the group's, and which the task's.

import type { Table } from '../extract/extracted.ts'
import { roleOf } from './column-words.ts'
import type { Columns, Role } from './columns.ts'

type Fill = { readonly own: number; readonly merged: number }

/** How many cells of a column are written, and how many of them reach over several rows. */
const fillOf = (table: Table, body: number, column: number): Fill => {
  const cells = table.rows
    .slice(body)
    .flatMap((row) => row.cells.filter((cell) => cell.column === column && cell.passage.text !== ''))
  return { own: cells.length, merged: cells.filter((cell) => cell.rowSpan > 1 && cell.columnSpan === 1).length }
}

/** Says less often what it is about than the other does: one cell for several of the other's. */
const holds = (outer: Fill, inner: Fill): boolean => outer.merged > 0 && outer.own < inner.own && inner.merged * 2 <= inner.own

/** With these roles; numbers that are merged as the groups are count the groups, not the tasks. */
const withRoles = (table: Table, columns: Columns, roles: readonly (readonly [Role, number])[]): Columns => {
  const byRole = new Map([...[...columns.byRole].filter(([role]) => !roles.some(([other]) => other === role)), ...roles])
  const [number, group, title] = (['number', 'group', 'title'] as const).map((role) =>
    fillOf(table, columns.body, byRole.get(role) ?? 0),
  )
  const counted = number !== undefined && number.merged > 0 && number.own === group?.own && number.own < (title?.own ?? 0)
  return { ...columns, byRole, numbersGroups: counted }
}

export const groupColumnOf = (table: Table, columns: Columns): Columns => {
  const { byRole, body, headings } = columns
  const [title, group] = [byRole.get('title'), byRole.get('group')]
  // "Nhóm nhiệm vụ" that stands alone is what the rows are about.
  if (title === undefined && group !== undefined) {
    const rest = new Map([...byRole].filter(([role]) => role !== 'group'))
    return { ...columns, byRole: rest.set('title', group) }
  }
  if (title === undefined) return columns
  const inner = [...headings].find(
    ([column, heading]) =>
      column > title &&
      roleOf(heading) === 'title' &&
      holds(fillOf(table, body, title), fillOf(table, body, column)),
  )
  if (inner !== undefined) return withRoles(table, columns, [['title', inner[0]], ['group', title]])
  if (group !== undefined) return withRoles(table, columns, [])
  const outer = [...headings].find(
    ([column, heading]) =>
      column < title && [null, 'title'].includes(roleOf(heading)) && holds(fillOf(table, body, column), fillOf(table, body, title)),
  )
  return outer === undefined ? columns : withRoles(table, columns, [['group', outer[0]]])
}
