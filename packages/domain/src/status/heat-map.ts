// Units by periods: how much each must finish in each month or quarter, and where it stands. A share without a day is
// in no period and counted apart.

import { monthOf, yearOf, type LocalDate } from '../date/local-date.ts'
import { monthKey, quarterKey } from '../timing/key.ts'
import type { OrganisationId } from '../organisation/organisation.ts'
import type { Standing, WorkItem } from './standing.ts'
import { mostPressing } from './urgency.ts'

export type HeatUnit = 'month' | 'quarter'

export type HeatCell = {
  /** Shares due in the period. */
  readonly count: number
  readonly standings: Readonly<Partial<Record<Standing, number>>>
  /** The standing that needs a hand most; null where nothing is due. */
  readonly worst: Standing | null
}

export type HeatRow = {
  readonly organisation: { readonly id: OrganisationId; readonly name: string }
  /** One for each period, in order. */
  readonly cells: readonly HeatCell[]
  readonly total: number
  /** Shares without a due day, or due outside the periods shown. */
  readonly elsewhere: number
}

export type HeatMap = {
  /** Nominal keys: `2026-11` or `2026-Q4`. */
  readonly periods: readonly string[]
  /** Most shares first, then by name. */
  readonly rows: readonly HeatRow[]
}

const periodOf = (day: LocalDate, unit: HeatUnit): string => {
  const [year, month] = [yearOf(day), monthOf(day)]
  return unit === 'month' ? monthKey(year, month) : quarterKey(year, Math.ceil(month / 3))
}

const periodsOf = (first: LocalDate, last: LocalDate, unit: HeatUnit): readonly string[] => {
  const months = (yearOf(last) - yearOf(first)) * 12 + monthOf(last) - monthOf(first)
  const all = Array.from({ length: Math.max(0, months + 1) }, (_, index) => {
    const month = monthOf(first) - 1 + index
    const [year, within] = [yearOf(first) + Math.floor(month / 12), (month % 12) + 1]
    return unit === 'month' ? monthKey(year, within) : quarterKey(year, Math.ceil(within / 3))
  })
  return [...new Set(all)]
}

const cellOf = (items: readonly WorkItem[]): HeatCell => {
  const standings: Partial<Record<Standing, number>> = {}
  for (const { standing } of items) standings[standing] = (standings[standing] ?? 0) + 1
  return { count: items.length, standings, worst: mostPressing(items.map(({ standing }) => standing)) }
}

/** Shares as they stand, by unit and by the period their last day falls in. Both days included. */
export const heatMap = (
  items: readonly WorkItem[],
  { unit, from, to }: { readonly unit: HeatUnit; readonly from: LocalDate; readonly to: LocalDate },
): HeatMap => {
  const periods = periodsOf(from, to, unit)
  const known = new Set(periods)
  const units = new Map<string, { readonly organisation: WorkItem['organisation']; readonly cells: Map<string, WorkItem[]>; elsewhere: number }>()
  for (const item of items) {
    const { organisation, occurrence } = item
    const row = units.get(organisation.id) ?? { organisation, cells: new Map<string, WorkItem[]>(), elsewhere: 0 }
    units.set(organisation.id, row)
    const period = occurrence.due === null ? null : periodOf(occurrence.due, unit)
    if (period === null || !known.has(period)) row.elsewhere += 1
    else {
      const cell = row.cells.get(period)
      if (cell === undefined) row.cells.set(period, [item])
      else cell.push(item)
    }
  }
  const rows = [...units.values()].map(({ organisation, cells, elsewhere }): HeatRow => {
    const row = periods.map((period) => cellOf(cells.get(period) ?? []))
    return { organisation, cells: row, total: row.reduce((sum, { count }) => sum + count, 0), elsewhere }
  })
  return { periods, rows: rows.toSorted((a, b) => b.total - a.total || (a.organisation.name < b.organisation.name ? -1 : 1)) }
}
