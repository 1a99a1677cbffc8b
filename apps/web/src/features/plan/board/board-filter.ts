// Which rows of a plan are shown: one unit, only what needs attention, words without tone marks.
import type { BoardRow } from '@tiendo/domain'
import { matches } from '../../../shared/lib/fold.ts'
import { needsAttention } from '../../../shared/ui/tone.ts'

export type BoardFilter = { readonly query: string; readonly unit: string | null; readonly attention: boolean }

export const noFilter: BoardFilter = { query: '', unit: null, attention: false }

export const currentOf = (row: BoardRow) => row.occurrences[row.current] ?? row.occurrences.at(-1)

const textOf = (row: BoardRow): string =>
  [row.work.number, row.work.group, row.work.title, row.work.phrase, row.deliverable, ...row.leads.map((lead) => lead.name), ...row.coordinators.map((unit) => unit.name)]
    .filter((part) => part !== null)
    .join(' ')

export const isShown = (row: BoardRow, filter: BoardFilter): boolean => {
  const now = currentOf(row)
  return (
    (filter.unit === null || [...row.leads, ...row.coordinators].some((unit) => unit.id === filter.unit)) &&
    (!filter.attention || row.occurrences.some((occurrence) => needsAttention(occurrence.standing)) || now === undefined) &&
    (filter.query.trim() === '' || matches(textOf(row), filter.query))
  )
}

/** Units of the rows, by name. */
export const unitsOf = (rows: readonly BoardRow[]): readonly { readonly id: string; readonly name: string }[] => {
  const units = new Map(rows.flatMap((row) => row.leads).map((unit) => [unit.id, unit]))
  return [...units.values()].sort((a, b) => a.name.localeCompare(b.name, 'vi'))
}
