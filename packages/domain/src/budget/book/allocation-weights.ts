// By what a sum is divided, and among which parts where nobody chose any.

import { unreachable } from '../../result/result.ts'
import type { Plan } from '../../plan/plan.ts'
import type { OrganisationId } from '../../organisation/organisation.ts'
import { frameOf } from '../follow/frame.ts'
import { moneySheet } from '../follow/sheet.ts'
import type { MoneyView, SheetRow } from '../follow/sheet-types.ts'
import { budgetTree, figureOf } from '../tree.ts'
import type { AllocationPart, AllocationRequest, Weighed } from './allocation.ts'
import type { MoneyBook } from './entry.ts'

/** What each kind of part may be divided by; `weights` are those that people give. */
export const allocationBases = {
  lines: ['equal', 'need', 'figures', 'weights'],
  years: ['equal', 'need', 'weights'],
  units: ['equal', 'tasks', 'weights'],
} as const

type Weights = { readonly weighed: Weighed; readonly weights: readonly bigint[] }

type PlanPart = Pick<Plan, 'budget' | 'years' | 'tasks'>

export const partsOf = (request: AllocationRequest): readonly AllocationPart[] => {
  switch (request.over) {
    case 'lines':
      return request.lineIds.map((lineId) => ({ kind: 'line', lineId }))
    case 'years':
      return request.years.map((year) => ({ kind: 'year', year }))
    case 'units':
      return request.units.map((unit) => ({ kind: 'unit', unit }))
    default:
      return unreachable(request)
  }
}

const needOf = (row: Pick<SheetRow, 'total'> | undefined): bigint => row?.total.need?.max ?? 0n

const lineNeeds = (plan: PlanPart, book: MoneyBook, lineIds: readonly string[], view: MoneyView): readonly bigint[] => {
  const rows = new Map(moneySheet(plan, book, view).rows.map((row) => [row.line.id, row]))
  return lineIds.map((id) => needOf(rows.get(id)))
}

const yearNeed = (plan: PlanPart, book: MoneyBook, lineId: string | null, view: MoneyView): bigint => {
  const sheet = moneySheet(plan, book, view)
  return needOf(lineId === null ? sheet : sheet.rows.find(({ line }) => line.id === lineId))
}

/** In the order of the parts. All zero where there is nothing to weigh by. */
export const weightsOf = (plan: PlanPart, book: MoneyBook, request: AllocationRequest): Weights => {
  const { by, asOf } = request
  if (typeof by === 'object') return { weighed: 'given', weights: partsOf(request).map((_, index) => by.weights[index] ?? 0n) }
  if (by === 'equal') return { weighed: 'equal', weights: partsOf(request).map(() => 1n) }
  switch (request.over) {
    case 'lines': {
      const { lineIds, fiscalYear } = request
      if (request.by === 'figures') {
        const tree = budgetTree(plan.budget.lines, plan.years)
        const byId = new Map(plan.budget.lines.map((line) => [line.id, line]))
        const figure = (id: string): bigint => {
          const line = byId.get(id)
          return line === undefined ? 0n : (figureOf(tree, line)?.max ?? 0n)
        }
        return { weighed: 'figures', weights: lineIds.map(figure) }
      }
      const ofYear = lineNeeds(plan, book, lineIds, { year: fiscalYear, asOf })
      if (ofYear.some((need) => need > 0n)) return { weighed: 'need', weights: ofYear }
      return { weighed: 'needAllYears', weights: lineNeeds(plan, book, lineIds, { year: null, asOf }) }
    }
    case 'years':
      return { weighed: 'need', weights: request.years.map((year) => yearNeed(plan, book, request.lineId, { year, asOf })) }
    case 'units': {
      const led = (unit: OrganisationId): bigint => BigInt(plan.tasks.filter(({ lead }) => lead.includes(unit)).length)
      return { weighed: 'tasks', weights: request.units.map(led) }
    }
    default:
      return unreachable(request)
  }
}

/**
 * Lines a sum is usually divided over: those directly under a line, or at the top of the tree for null. A line that
 * only says the same money again is none.
 */
export const linesToAllocate = (plan: Pick<Plan, 'budget' | 'years'>, under: string | null): readonly string[] => {
  const { lines, placeOf } = frameOf(plan)
  const above = under === null ? -1 : placeOf.get(under)
  return lines.flatMap((one) => (one.above === above && !one.restates ? [one.line.id] : []))
}

/** The plan's years that a line is for; all of them for null. */
export const yearsToAllocate = (plan: Pick<Plan, 'budget' | 'years'>, lineId: string | null): readonly number[] => {
  const { lines, placeOf } = frameOf(plan)
  const own = lineId === null ? undefined : lines[placeOf.get(lineId) ?? -1]?.years
  const first = Math.max(plan.years[0], own?.[0] ?? plan.years[0])
  const last = Math.min(plan.years[1], own?.[1] ?? plan.years[1])
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

/** Units that lead a task, in the plan's order of its bodies; all its bodies where none does. */
export const unitsToAllocate = ({ tasks, organisations }: Pick<Plan, 'tasks' | 'organisations'>): readonly OrganisationId[] => {
  const leads = new Set(tasks.flatMap(({ lead }) => lead))
  const ids = organisations.map(({ id }) => id)
  const leading = ids.filter((id) => leads.has(id))
  return leading.length > 0 ? leading : ids
}
