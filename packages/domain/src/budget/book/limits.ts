// How much may still be spent: of a line and of every line above it, the least. Of a year, except where money was given
// for several years together: then of all years.

import { localDate } from '../../date/local-date.ts'
import type { Dong } from '../../money/dong.ts'
import type { Plan } from '../../plan/plan.ts'
import { inView, planMoney } from '../follow/plan-money.ts'
import { columnsOf, type Sums } from '../follow/sums.ts'
import { atOrUnder, givenForAllYears, treeSums } from '../follow/tree-sums.ts'
import type { MoneyBook } from './entry.ts'

/** Later than anything recorded. */
const END = localDate(9999, 12, 31)

/** What money is taken by: paying, committing, or lowering what may be spent. */
export type Taking = 'disbursed' | 'committed' | 'lowered'

type Account = { readonly current: Dong | null; taken: Dong; committed: Dong }
type Accounts = { readonly lines: readonly Account[]; readonly noLine: Account; readonly whole: Account }

/** `lineId`: the line with the least; null: the plan as a whole. */
export type Limit = { readonly available: Dong; readonly lineId: string | null }

export type Limits = {
  /**
   * By place; −1: of no line. Null: within the regular budget, which has no figure to exceed, and no line above has one;
   * paid or committed, that is: what has no figure of its own cannot be lowered.
   */
  readonly left: (place: number, year: number, taking: Taking) => Limit | null
  /** What is left of the year's own money at a line, for carrying over; 0n where it has none of its own. */
  readonly leftOfYear: (place: number, year: number) => Dong
  /** Counts what was taken, for the next question. */
  readonly take: (place: number, year: number, taking: Taking, amount: Dong) => void
}

export const limitsOf = (plan: Pick<Plan, 'budget' | 'years'>, book: MoneyBook): Limits => {
  const money = planMoney(plan, book, END)
  const { lines } = money.frame
  const open = atOrUnder(lines, givenForAllYears(money))
  const anyOpen = open.includes(true)
  const views = new Map<number | null, Accounts>()
  const viewOf = (year: number | null): Accounts => {
    const known = views.get(year)
    if (known !== undefined) return known
    const sums = treeSums(money.frame, inView(money, year))
    const account = (of: Sums): Account => {
      const { current, disbursed, committed } = columnsOf(of, year === null)
      return { current, taken: disbursed ?? 0n, committed: committed ?? 0n }
    }
    const made = { lines: sums.total.map(account), noLine: account(sums.noLine), whole: account(sums.whole) }
    views.set(year, made)
    return made
  }

  const leftIn = ({ current, taken, committed }: Account, taking: Taking): Dong | null =>
    current === null ? null : current - (taking === 'committed' ? committed : taken)

  const left = (place: number, year: number, taking: Taking): Limit | null => {
    let least: Limit | null = null
    let regular = false
    const own = place < 0 || taking !== 'lowered' ? null : (viewOf(open[place] === true ? null : year).lines[place] ?? null)
    if (own !== null && own.current === null) return { available: 0n, lineId: lines[place]?.line.id ?? null }
    for (let at = place; at >= 0; at = lines[at]?.above ?? -1) {
      const account = viewOf(open[at] === true ? null : year).lines[at]
      const here = account === undefined ? null : leftIn(account, taking)
      if (here !== null && (least === null || here < least.available)) least = { available: here, lineId: lines[at]?.line.id ?? null }
      regular ||= lines[at]?.line.amount.kind === 'regular'
    }
    const view = viewOf(anyOpen ? null : year)
    const whole = place < 0 || view.noLine.current !== null ? leftIn(view.whole, taking) : null
    if (whole !== null && (least === null || whole < least.available)) least = { available: whole, lineId: null }
    if (least === null && regular) return null
    return least ?? { available: 0n, lineId: lines[place]?.line.id ?? null }
  }

  const take = (place: number, year: number, taking: Taking, amount: Dong): void => {
    for (const view of [viewOf(year), viewOf(null)]) {
      const accounts = [view.whole]
      for (let at = place; at >= 0; at = lines[at]?.above ?? -1) accounts.push(view.lines[at] ?? view.whole)
      for (const account of accounts) {
        if (taking !== 'committed') account.taken += amount
        if (taking !== 'disbursed') account.committed += amount
      }
    }
  }
  const leftOfYear = (place: number, year: number): Dong => {
    let least: Dong | null = null
    for (let at = place; at >= 0; at = lines[at]?.above ?? -1) {
      const account = viewOf(year).lines[at]
      const here = account === undefined || open[at] === true ? null : leftIn(account, 'disbursed')
      if (at === place && here === null) return 0n
      if (here !== null && (least === null || here < least)) least = here
    }
    return least === null || least < 0n ? 0n : least
  }
  return { left, leftOfYear, take }
}
