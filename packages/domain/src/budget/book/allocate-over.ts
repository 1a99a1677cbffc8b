// A sum of a plan's money divided over lines, fiscal years or units by the rule of the largest remainder: each part gets
// the whole units of its exact share, and the units left over go one each to the largest remainders, the earlier of two
// equal ones first. A sum that is no whole number of the unit is refused: who gets what is over is for people to say.

import { sharesOf, type ExactShare } from '../../money/allocate.ts'
import type { Dong } from '../../money/dong.ts'
import { unitExponent } from '../../money/money-unit.ts'
import type { Plan } from '../../plan/plan.ts'
import { err, ok, unreachable, type Result } from '../../result/result.ts'
import { chainOf, frameOf } from '../follow/frame.ts'
import type { Allocation, AllocationPart, AllocationProblem, AllocationRequest, AllocationShare, AllocationUnit, EntryDraft } from './allocation.ts'
import { partsOf, weightsOf } from './allocation-weights.ts'
import type { MoneyBook } from './entry.ts'

const dongIn = (unit: AllocationUnit): Dong => 10n ** BigInt(unitExponent(unit))

const UNITS = ['triệu', 'nghìn', 'đồng'] as const satisfies readonly AllocationUnit[]

const keyOf = (part: AllocationPart): string | number => {
  switch (part.kind) {
    case 'line':
      return part.lineId
    case 'year':
      return part.year
    case 'unit':
      return part.unit
    default:
      return unreachable(part)
  }
}

const repeatedIn = (parts: readonly AllocationPart[]): AllocationPart | undefined => {
  const seen = new Set<string | number>()
  return parts.find((part) => seen.size === seen.add(keyOf(part)).size)
}

const lineProblem = (plan: Pick<Plan, 'budget' | 'years'>, request: AllocationRequest): AllocationProblem | null => {
  const frame = frameOf(plan)
  const lineIds = request.over === 'lines' ? request.lineIds : request.lineId === null ? [] : [request.lineId]
  const unknown = lineIds.find((id) => !frame.placeOf.has(id))
  if (unknown !== undefined) return { code: 'allocation/no-such-line', lineId: unknown }
  const chosen = new Set(lineIds)
  for (const lineId of lineIds) {
    const above = chainOf(frame, frame.placeOf.get(lineId) ?? -1).slice(1).find(({ line }) => chosen.has(line.id))
    if (above !== undefined) return { code: 'allocation/nested-lines', lineId, above: above.line.id }
  }
  return null
}

const problemOf = (plan: Pick<Plan, 'budget' | 'years'>, request: AllocationRequest): AllocationProblem | null => {
  const { amount, unit } = request
  if (amount <= 0n) return { code: 'allocation/amount-not-positive' }
  const below = amount % dongIn(unit)
  if (below !== 0n) return { code: 'allocation/not-whole', unit, below, fits: UNITS.find((one) => amount % dongIn(one) === 0n) ?? 'đồng' }
  const parts = partsOf(request)
  if (parts.length === 0) return { code: 'allocation/no-parts' }
  const repeated = repeatedIn(parts)
  return repeated === undefined ? lineProblem(plan, request) : { code: 'allocation/repeated-part', part: repeated }
}

const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

const told = (part: AllocationPart, weight: bigint, share: ExactShare, unit: AllocationUnit): AllocationShare => {
  const common = gcd(share.rest, share.of)
  const [floor, extra] = [share.floor * dongIn(unit), share.extra * dongIn(unit)]
  return { part, weight, floor, rest: share.rest / common, of: share.of / common, extra, tie: share.tie, amount: floor + extra }
}

type Place = Pick<EntryDraft, 'lineId' | 'fiscalYear' | 'unit'>

/** Where each part's money is recorded, in the order of the parts. */
const placesOf = (request: AllocationRequest): readonly Place[] => {
  switch (request.over) {
    case 'lines':
      return request.lineIds.map((lineId) => ({ lineId, fiscalYear: request.fiscalYear, unit: null }))
    case 'years':
      return request.years.map((fiscalYear) => ({ lineId: request.lineId, fiscalYear, unit: null }))
    case 'units':
      return request.units.map((unit) => ({ lineId: request.lineId, fiscalYear: request.fiscalYear, unit }))
    default:
      return unreachable(request)
  }
}

/**
 * Shares in đồng that sum to `request.amount` exactly, each a whole number of `request.unit`, with what each follows
 * from; and the entries to record for them, all in one `recordEntries`. A weight of zero gets nothing and no entry; a
 * larger weight never gets less. Rights, years and acts are judged when it is recorded (`decideMoney`).
 *
 * @example allocateOver(plan, book, { over: 'years', years: [2026, 2027], lineId: 'b2', by: 'equal', amount, … })
 */
export const allocateOver = (
  plan: Pick<Plan, 'budget' | 'years' | 'tasks'>,
  book: MoneyBook,
  request: AllocationRequest,
): Result<Allocation, AllocationProblem> => {
  const problem = problemOf(plan, request)
  if (problem !== null) return err(problem)
  const { amount, unit, stage, on, act, source, note } = request
  const parts = partsOf(request)
  const { weighed, weights } = weightsOf(plan, book, request)
  const exact = sharesOf(amount / dongIn(unit), weights)
  if (!exact.ok) return exact
  const shares = parts.flatMap((part, index) => {
    const share = exact.value[index]
    return share === undefined ? [] : [told(part, weights[index] ?? 0n, share, unit)]
  })
  const entries = placesOf(request).flatMap((place, index): readonly EntryDraft[] => {
    const share = shares[index]?.amount ?? 0n
    return share === 0n ? [] : [{ ...place, stage, amount: share, on, act, source, taskId: null, note }]
  })
  return ok({ amount, unit, weighed, weight: weights.reduce((sum, weight) => sum + weight, 0n), shares, entries })
}
