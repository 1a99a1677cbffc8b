// Splitting money without losing a đồng: each part gets the floor of its share, and what is left goes,
// one đồng each, to the largest remainders (ties to the earlier part), so that the parts always add up.

import { err, ok, type Result } from '../result/result.ts'
import type { Dong } from './dong.ts'

export type AllocationError = { readonly code: 'allocation/no-weight' | 'allocation/negative' }

/** `floor` and `rest`/`of` are the exact share; `extra` is 1n where one more was given for the remainder. */
export type ExactShare = {
  readonly floor: Dong
  readonly rest: bigint
  readonly of: bigint
  readonly extra: 0n | 1n
  /** Its remainder equals another's, and only the earlier of them got one more. */
  readonly tie: 'first' | 'later' | null
}

/** Shares in the order of `weights`; floors and extras sum to `amount` exactly. Weights are whole and not negative. */
export const sharesOf = (amount: Dong, weights: readonly bigint[]): Result<readonly ExactShare[], AllocationError> => {
  if (amount < 0n || weights.some((weight) => weight < 0n)) return err({ code: 'allocation/negative' })
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  if (total === 0n) return err({ code: 'allocation/no-weight' })
  const shares = weights.map((weight, index) => ({
    index,
    floor: (amount * weight) / total,
    rest: (amount * weight) % total,
  }))
  const given = shares.reduce((sum, share) => sum + share.floor, 0n)
  const byRest = [...shares].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))
  const count = Number(amount - given)
  const extra = new Set(byRest.slice(0, count).map((share) => share.index))
  const lost = byRest[count]?.rest
  const divided = count > 0 && byRest[count - 1]?.rest === lost ? lost : null
  return ok(
    shares.map(({ index, floor, rest }) => ({
      floor,
      rest,
      of: total,
      extra: extra.has(index) ? 1n : 0n,
      tie: rest !== divided ? null : extra.has(index) ? 'first' : 'later',
    })),
  )
}

/** Parts in the order of `weights`, summing to `amount` exactly. Weights are whole and not negative. */
export const allocate = (amount: Dong, weights: readonly bigint[]): Result<readonly Dong[], AllocationError> => {
  const shares = sharesOf(amount, weights)
  return shares.ok ? ok(shares.value.map(({ floor, extra }) => floor + extra)) : shares
}

/** `count` parts that differ by one đồng at most, the larger first. `count` is a whole number, at least 1. */
export const splitEvenly = (amount: Dong, count: number): Result<readonly Dong[], AllocationError> =>
  allocate(
    amount,
    Array.from({ length: Math.max(0, count) }, () => 1n),
  )
