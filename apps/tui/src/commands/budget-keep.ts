// `tiendo budget withdraw`, `budget link` and `budget policy`: what was recorded taken back, which tasks a line pays for,
// what happens on over-spending. JSON: `tiendo.budget-change/1`.

import type { BudgetPage } from '@tiendo/api/client'
import { err, ok, overspendPolicies, type Result } from '@tiendo/domain'
import { overspendPolicyName } from '@tiendo/text'
import { factsOf } from '../budget/facts.ts'
import { lineName } from '../budget/names.ts'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import type { Options } from '../cli/options.ts'
import { refuse } from '../cli/say.ts'
import { findLine, findTaskId, neededReason, words } from './budget/options.ts'
import { runMoney } from './budget/run-money.ts'
import { allOfIt, withBudget } from './budget/with-budget.ts'

/** An entry, a transfer, a carry-over or an import, by id or by its beginning. */
const findRecorded = (context: Context, { book }: BudgetPage, text: string): Result<string, Exit> => {
  const { find } = words(context)
  const facts = factsOf(book, { year: null, asOf: null })
  const ids = [...new Set(facts.flatMap(({ of }) => [of.id, ...(of.batch === null ? [] : [of.batch])]))]
  const found = ids.includes(text) ? [text] : text.length < 4 ? [] : ids.filter((id) => id.startsWith(text))
  const [first, second] = found
  if (first === undefined) return err(refuse(context, exit.notFound, find.noEntry(text)))
  return second === undefined ? ok(first) : err(refuse(context, exit.usage, find.manyEntries(text, found.join(', '))))
}

export const withdraw = async (context: Context, plan: string, text: string, options: Options): Promise<Exit> => {
  const reason = neededReason(context, options)
  if (!reason.ok) return reason.error
  return withBudget(context, plan, allOfIt, async (budget) => {
    const id = findRecorded(context, budget.page, text)
    if (!id.ok) return id.error
    return runMoney(context, options, budget, {
      command: { kind: 'withdraw', id: id.value, reason: reason.value },
      what: id.value,
      done: words(context).done.withdraw,
    })
  })
}

/** All tasks the line pays for from now on; none: it pays for none. */
export const link = (
  context: Context,
  plan: string,
  lineText: string,
  taskTexts: readonly string[],
  options: Options,
): Promise<Exit> =>
  withBudget(context, plan, allOfIt, async (budget) => {
    const { page } = budget
    const line = findLine(context, page, lineText)
    if (!line.ok) return line.error
    const taskIds: string[] = []
    for (const text of taskTexts) {
      const id = findTaskId(context, page, text)
      if (!id.ok) return id.error
      if (!taskIds.includes(id.value)) taskIds.push(id.value)
    }
    const names = page.plan.tasks.flatMap(({ id, number, title }) => (taskIds.includes(id) ? [number ?? title] : []))
    return runMoney(context, options, budget, {
      command: { kind: 'linkTasks', lineId: line.value.id, taskIds },
      what: `${lineName(line.value)} → ${names.length === 0 ? '—' : names.join(', ')}`,
      done: words(context).done.link,
    })
  })

export const policy = async (context: Context, plan: string, text: string, options: Options): Promise<Exit> => {
  const chosen = overspendPolicies.find((one) => one === text)
  if (chosen === undefined) return refuse(context, exit.usage, words(context).need.policy)
  const reason = neededReason(context, options)
  if (!reason.ok) return reason.error
  return withBudget(context, plan, allOfIt, (budget) =>
    runMoney(context, options, budget, {
      command: { kind: 'setPolicy', policy: chosen, reason: reason.value },
      what: overspendPolicyName(chosen, context.language),
      done: words(context).done.policy,
    }),
  )
}
