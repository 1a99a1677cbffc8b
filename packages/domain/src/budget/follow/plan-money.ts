// All of a plan's money as postings: what the document states, what was recorded since. Everything else about it (the
// sheet, groups, flow, limits) adds these up, so that all of it agrees.

import type { LocalDate } from '../../date/local-date.ts'
import type { Plan } from '../../plan/plan.ts'
import type { MoneyBook } from '../book/entry.ts'
import { isFiscalYear } from './closes-on.ts'
import { documentMoney, documentPostings, type DocumentMoney } from './document-money.ts'
import { frameOf, type Frame } from './frame.ts'
import { recordedMoney, type Posting, type Recorded } from './recorded-money.ts'

export type PlanMoney = {
  readonly frame: Frame
  readonly document: DocumentMoney
  readonly recorded: readonly Recorded[]
}

type Remembered = { readonly asOf: LocalDate; readonly money: PlanMoney }

/** A page asks for the same money several times over. Only a memory, never a state. */
const remembered = new WeakMap<MoneyBook, Remembered>()

/** Of all years; what is dated after `asOf` does not count. */
export const planMoney = (plan: Pick<Plan, 'budget' | 'years'>, book: MoneyBook, asOf: LocalDate): PlanMoney => {
  const frame = frameOf(plan)
  const before = remembered.get(book)
  if (before !== undefined && before.money.frame === frame && before.asOf === asOf) return before.money
  const recorded = recordedMoney(book, frame, asOf)
  const money = { frame, document: documentMoney(frame, recorded), recorded }
  remembered.set(book, { asOf, money })
  return money
}

/** Of a year; of all for null. */
export const inView = ({ document, recorded }: PlanMoney, year: number | null): readonly Posting[] => [
  ...documentPostings(document, (one) => year === null || one === year),
  ...(year === null ? recorded : recorded.filter((posting) => posting.year === year)),
]

const MOST_YEARS = 200

/** The plan's years, and any other that money is of; in order. */
export const moneyYears = ({ years: [first, last] }: Pick<Plan, 'years'>, { document, recorded }: PlanMoney): readonly number[] => {
  const count = Math.min(Math.max(0, last - first + 1), MOST_YEARS)
  const years = new Set(Array.from({ length: count }, (_, index) => first + index))
  for (const { year, owns } of document.years) if (year !== null && owns.some((own) => own !== null)) years.add(year)
  for (const { year } of recorded) years.add(year)
  return [...years].filter(isFiscalYear).toSorted((a, b) => a - b)
}
