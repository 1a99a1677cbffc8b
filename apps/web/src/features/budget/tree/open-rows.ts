// Which rows are seen: a row hides with what it stands under. A long budget begins with its first two levels.
import type { SheetRow } from '@tiendo/domain'

/** Above this many lines, only the first two levels are open at first. */
const MANY = 120

export const closedAtFirst = (rows: readonly SheetRow[]): ReadonlySet<string> =>
  new Set(rows.length <= MANY ? [] : rows.filter(({ depth, hasParts }) => hasParts && depth > 0).map(({ line }) => line.id))

/** Rows come parents first, so one walk is enough. */
export const openRows = (rows: readonly SheetRow[], closed: ReadonlySet<string>): readonly SheetRow[] => {
  const hidden = new Set<string>()
  return rows.filter(({ line, parentId }) => {
    const isHidden = parentId !== null && (hidden.has(parentId) || closed.has(parentId))
    if (isHidden) hidden.add(line.id)
    return !isHidden
  })
}
