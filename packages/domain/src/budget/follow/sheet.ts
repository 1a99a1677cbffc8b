// The sheet of a plan's money: each line with what it needs, was given, spent and has left, alone and with all under it.

import type { Plan } from '../../plan/plan.ts'
import type { MoneyBook } from '../book/entry.ts'
import { closesOn, isFiscalYear } from './closes-on.ts'
import { figuresOf } from './figures.ts'
import { flagsOf, type Above } from './flags.ts'
import type { Frame } from './frame.ts'
import { linkedTasks } from './linked-tasks.ts'
import { inView, moneyYears, planMoney } from './plan-money.ts'
import { moneyRate } from './rate.ts'
import type { Posting } from './recorded-money.ts'
import type { MoneyFrom, MoneySheet, MoneyView, SheetRow } from './sheet-types.ts'
import { columnsOf, hasAny, noSums } from './sums.ts'
import { atOrUnder, givenForAllYears, treeSums } from './tree-sums.ts'

type Origin = { need: MoneyFrom | null; allocated: MoneyFrom | null }

/** By place: where the need and the allocation come from. */
const originsOf = ({ lines }: Frame, postings: readonly Posting[]): readonly Origin[] => {
  const origins: Origin[] = lines.map(() => ({ need: null, allocated: null }))
  for (const { place, column, from } of postings) {
    const origin = origins[place]
    if (origin === undefined || (column !== 'need' && column !== 'allocated')) continue
    origin[column] = origin[column] === null || origin[column] === from ? from : 'both'
  }
  return origins
}

const noColumns = columnsOf(noSums(), true)

/**
 * Rows in the order of the tree. `year: null`: all years, with what the document states for several of them together.
 *
 * @example moneySheet(plan, book, { year: 2026, asOf }).total.remaining
 */
export const moneySheet = (
  plan: Pick<Plan, 'budget' | 'years' | 'tasks'>,
  book: MoneyBook,
  { year, asOf }: MoneyView,
): MoneySheet => {
  const money = planMoney(plan, book, asOf)
  const { lines } = money.frame
  const allYears = year === null
  const postings = inView(money, year)
  const sums = treeSums(money.frame, postings)
  const origins = originsOf(money.frame, postings)
  const figures = figuresOf(money, year)
  const tasks = linkedTasks(plan, book, money.frame)
  const open = allYears ? lines.map(() => false) : givenForAllYears(money)
  const openUnder = atOrUnder(lines, open)
  const noLine = columnsOf(sums.noLine, allYears)
  const top: Above = { given: noLine.given !== null, regular: false, givenForAllYears: false }
  const aboves: Above[] = []
  const rows = lines.map((one, place): SheetRow => {
    const own = columnsOf(sums.own[place] ?? noSums(), allYears)
    const total = one.hasParts ? columnsOf(sums.total[place] ?? noSums(), allYears) : own
    const above = aboves[one.above] ?? top
    const regular = one.line.amount.kind === 'regular'
    aboves.push({
      given: above.given || own.given !== null,
      regular: above.regular || regular,
      givenForAllYears: above.givenForAllYears || open[place] === true,
    })
    const flags = flagsOf({ own, total, above, regular, openUnder: openUnder[place] === true })
    return {
      line: one.line,
      depth: one.depth,
      parentId: lines[one.above]?.line.id ?? null,
      hasParts: one.hasParts,
      own,
      total,
      rate: flags.includes('yearsApart') ? null : moneyRate(total),
      from: origins[place] ?? { need: null, allocated: null },
      figure: figures[place] ?? null,
      flags,
      taskIds: tasks[place] ?? [],
    }
  })
  const total = columnsOf(sums.whole, allYears)
  const flags = flagsOf({ own: noColumns, total, above: top, regular: false, openUnder: open.includes(true) })
  return {
    year,
    asOf,
    rows,
    noLine: hasAny(sums.noLine) ? noLine : null,
    total,
    rate: flags.includes('yearsApart') ? null : moneyRate(total),
    flags,
    stated: plan.budget.statedTotal,
    closesOn: year !== null && isFiscalYear(year) ? closesOn(year) : null,
    years: moneyYears(plan, money),
  }
}
