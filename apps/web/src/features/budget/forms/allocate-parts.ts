// What a sum is divided among in the form: the parts of the chosen kind with their names, and the request they make.
import { linesToAllocate, unitsToAllocate, yearsToAllocate, type allocationBases, type AllocationOver, type AllocationPart, type Plan } from '@tiendo/domain'
import type { MoneyNames } from '@tiendo/text'

export type Over = AllocationOver['over']
export const overs = ['lines', 'years', 'units'] as const satisfies readonly Over[]

export type Basis = (typeof allocationBases)[Over][number]

/** `lineId`: the line that the parts are within, or that the years or units share; null for the whole plan. */
export type Among = { readonly over: Over; readonly lineId: string | null; readonly fiscalYear: number }

export type Part = { readonly key: string; readonly name: string; readonly part: AllocationPart }

export const partsAmong = (plan: Plan, { over, lineId }: Among, names: MoneyNames): readonly Part[] => {
  switch (over) {
    case 'lines':
      return linesToAllocate(plan, lineId).map((id) => ({ key: id, name: names.line?.(id) ?? id, part: { kind: 'line', lineId: id } }))
    case 'years':
      return yearsToAllocate(plan, lineId).map((year) => ({ key: `${year}`, name: `${year}`, part: { kind: 'year', year } }))
    case 'units':
      return unitsToAllocate(plan).map((unit) => ({ key: unit, name: names.unit?.(unit) ?? unit, part: { kind: 'unit', unit } }))
  }
}

export const requestOver = ({ over, lineId, fiscalYear }: Among, basis: Basis, parts: readonly Part[], weights: readonly bigint[]): AllocationOver => {
  const given = { weights }
  switch (over) {
    case 'lines': {
      const by = basis === 'weights' ? given : basis === 'need' || basis === 'figures' ? basis : 'equal'
      return { over, lineIds: parts.flatMap(({ part }) => (part.kind === 'line' ? [part.lineId] : [])), fiscalYear, by }
    }
    case 'years': {
      const by = basis === 'weights' ? given : basis === 'need' ? basis : 'equal'
      return { over, years: parts.flatMap(({ part }) => (part.kind === 'year' ? [part.year] : [])), lineId, by }
    }
    case 'units': {
      const by = basis === 'weights' ? given : basis === 'tasks' ? basis : 'equal'
      return { over, units: parts.flatMap(({ part }) => (part.kind === 'unit' ? [part.unit] : [])), lineId, fiscalYear, by }
    }
  }
}

/** Nothing typed is none. Null where it is no whole number. */
export const readWeight = (text: string): bigint | null => (/^\d{0,15}$/.test(text.trim()) ? BigInt(text.trim()) : null)
