// All of a plan's money as postings: what the document states, what was recorded since. Everything else about it (the
// sheet, groups, flow, limits) adds these up, so that all of it agrees.

import type { LocalDate } from '../../date/local-date.ts'
import type { Plan } from '../../plan/plan.ts'
import type { MoneyBook } from '../book/entry.ts'
import { isFiscalYear } from './closes-on.ts'
import { documentMoney, type DocumentMoney } from './document-money.ts'
import { frameOf, type Frame } from './frame.ts'
import { recordedMoney, type Posting } from './recorded-money.ts'

export type PlanMoney = {
  readonly frame: Frame
  readonly document: DocumentMoney
  readonly postings: readonly Posting[]
}

/** Of all years; what is dated after `asOf` does not count. */
export const planMoney = (plan: Pick<Plan, 'budget' | 'years'>, book: MoneyBook, asOf: LocalDate): PlanMoney => {
  const frame = frameOf(plan)
  const recorded = recordedMoney(book, frame, asOf)
  const document = documentMoney(frame, recorded)
  return { frame, document, postings: [...document.postings, ...recorded] }
}

/** Null: all years. */
export const inView = (postings: readonly Posting[], year: number | null): readonly Posting[] =>
  year === null ? postings : postings.filter((posting) => posting.year === year)

const MOST_YEARS = 200

/** The plan's years, and any other that money is of; in order. */
export const moneyYears = ({ years: [first, last] }: Pick<Plan, 'years'>, { postings }: PlanMoney): readonly number[] => {
  const count = Math.min(Math.max(0, last - first + 1), MOST_YEARS)
  const years = new Set(Array.from({ length: count }, (_, index) => first + index))
  for (const { year } of postings) if (year !== null) years.add(year)
  return [...years].filter(isFiscalYear).toSorted((a, b) => a - b)
}
