// A plan's money by year, source, line, task or unit: the same postings as the sheet's, under other headings. Headings
// come in an order that does not depend on the order of the entries.

import { foldVietnamese } from '../../organisation/fold.ts'
import type { Plan } from '../../plan/plan.ts'
import { unreachable } from '../../result/result.ts'
import type { MoneyBook } from '../book/entry.ts'
import { linkedTasks } from './linked-tasks.ts'
import { inView, moneyYears, planMoney, type PlanMoney } from './plan-money.ts'
import { moneyRate } from './rate.ts'
import type { Posting } from './recorded-money.ts'
import type { MoneyDimension, MoneyGroup, MoneyView } from './sheet-types.ts'
import { addTo, columnsOf, noSums, type Sums } from './sums.ts'
import { givenForAllYears } from './tree-sums.ts'

/** "Ngân sách  tỉnh." and "ngân sách tỉnh" are one source. Null where nothing is left. */
export const sourceKey = (words: string | null): string | null => {
  const key = foldVietnamese(words ?? '').replace(/[\s.,;:]+/g, ' ').trim()
  return key === '' ? null : key
}

/** A source's words by its key: as the document writes it first, else the first in the order of letters. */
export const sourceNames = ({ frame, recorded }: PlanMoney): ReadonlyMap<string, string> => {
  const inEntries = recorded.flatMap(({ source }) => source ?? []).toSorted()
  const names = new Map<string, string>()
  for (const words of [...frame.lines.flatMap(({ source }) => source ?? []), ...inEntries]) {
    const key = sourceKey(words)
    if (key !== null && !names.has(key)) names.set(key, words.trim())
  }
  return names
}

/** The source of an amount: as its entry says, else its line's. */
export const sourceOf = ({ frame }: PlanMoney, { source, place }: Posting): string | null =>
  sourceKey(source) ?? sourceKey(frame.lines[place]?.source ?? null)

/** The heading of a posting, and the headings in order with their names. */
type Headings = { readonly keyOf: (posting: Posting) => string | null; readonly names: ReadonlyMap<string, string> }

/** What of a plan its money is counted by. */
type Counted = Pick<Plan, 'budget' | 'years' | 'tasks' | 'organisations'>

const taskOf = (plan: Counted, book: MoneyBook, money: PlanMoney): ((posting: Posting) => string | null) => {
  const linked = linkedTasks(plan, book, money.frame)
  const known = new Set(plan.tasks.map(({ id }) => id))
  return ({ taskId, place }) => {
    if (taskId !== null && known.has(taskId)) return taskId
    const [only, ...others] = linked[place] ?? []
    return only === undefined || others.length > 0 ? null : only
  }
}

const unitOf = (plan: Counted, book: MoneyBook, money: PlanMoney): ((posting: Posting) => string | null) => {
  const ofTask = taskOf(plan, book, money)
  const leads = new Map(plan.tasks.map(({ id, lead }) => [id, lead.length === 1 ? (lead[0] ?? null) : null]))
  return (posting) => {
    if (posting.unit !== null) return posting.unit
    const task = ofTask(posting)
    return task === null ? null : (leads.get(task) ?? null)
  }
}

const headings = (plan: Counted, book: MoneyBook, money: PlanMoney, dimension: MoneyDimension): Headings => {
  const { lines } = money.frame
  switch (dimension) {
    case 'year':
      return {
        keyOf: ({ year }) => (year === null ? null : `${year}`),
        names: new Map(moneyYears(plan, money).map((year) => [`${year}`, `${year}`])),
      }
    case 'source':
      return { keyOf: (posting) => sourceOf(money, posting), names: sourceNames(money) }
    case 'line':
      return {
        keyOf: ({ place }) => lines[lines[place]?.root ?? -1]?.line.id ?? null,
        names: new Map(lines.flatMap(({ line, above }) => (above < 0 ? [[line.id, line.label] as const] : []))),
      }
    case 'task':
      return { keyOf: taskOf(plan, book, money), names: new Map(plan.tasks.map(({ id, title }) => [id, title])) }
    case 'unit':
      return { keyOf: unitOf(plan, book, money), names: new Map(plan.organisations.map(({ id, name }) => [id, name])) }
    default:
      return unreachable(dimension)
  }
}

/** Whether a posting is spending of money given for several years together, which no single year has. */
const spentOfAllYears = (money: PlanMoney, allYears: boolean): ((posting: Posting) => boolean) => {
  const given = [...givenForAllYears(money)]
  for (const [place, { above }] of money.frame.lines.entries()) if (given[above] === true) given[place] = true
  return ({ place, column }) => !allYears && column === 'disbursed' && given[place] === true
}

/**
 * Headings that money stands under, in the plan's order; then, with the key null, what stands under none. The columns
 * of all of them add up to the sheet's total. (By year: what a year carries out stays given in it and is given in the
 * next, so that what is given over the years is more than the sheet's.)
 */
export const moneyBy = (
  plan: Counted,
  book: MoneyBook,
  dimension: MoneyDimension,
  { year, asOf }: MoneyView,
): readonly MoneyGroup[] => {
  const money = planMoney(plan, book, asOf)
  const { keyOf, names } = headings(plan, book, money, dimension)
  const sums = new Map<string | null, Sums>()
  const apart = spentOfAllYears(money, year === null && dimension !== 'year')
  const noRate = new Set<string | null>(dimension === 'year' ? [null] : [])
  for (const posting of inView(money, year)) {
    const key = keyOf(posting)
    const group = sums.get(key) ?? noSums()
    sums.set(key, group)
    if (apart(posting)) noRate.add(key)
    addTo(group, posting.column, posting.amount)
  }
  const unknown = [...sums.keys()].flatMap((key) => (key === null || names.has(key) ? [] : [key])).toSorted()
  return [...names.keys(), ...unknown, null].flatMap((key) => {
    const group = sums.get(key)
    if (group === undefined) return []
    const columns = columnsOf(group, year === null && dimension !== 'year')
    return [{ key, name: key === null ? null : (names.get(key) ?? key), columns, rate: noRate.has(key) ? null : moneyRate(columns) }]
  })
}
