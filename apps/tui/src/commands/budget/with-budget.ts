// A command about a plan's money: the plan found, its page asked for, a refusal said with the names of its lines.

import type { BudgetPage, PlanSummary } from '@tiendo/api/client'
import type { LocalDate, MoneyRefusal } from '@tiendo/domain'
import { moneyRefusalSentence, type Problem } from '@tiendo/text'
import { moneyNames } from '../../budget/names.ts'
import type { Exit } from '../../cli/exit.ts'
import type { Context } from '../../cli/io.ts'
import { refuse } from '../../cli/say.ts'
import { problemOf, remoteExit } from '../../server/errors.ts'
import type { Remote, RemoteError } from '../../server/remote.ts'
import { findSummary } from '../find-plan.ts'
import { answered, refused, withRemote } from '../with-remote.ts'

export type Asked = { readonly year: number | null; readonly asOf: LocalDate | null }

export type WithBudget = { readonly remote: Remote; readonly page: BudgetPage; readonly summary: PlanSummary }

/** `asked` is told the plan's years, which say which year is meant where none was given. */
export const withBudget = (
  context: Context,
  plan: string,
  asked: (years: readonly [number, number]) => Asked,
  use: (found: WithBudget) => Promise<Exit>,
): Promise<Exit> =>
  withRemote(context, async (remote) => {
    const found = await findSummary(context, remote, plan)
    if (!found.ok) return found.error
    const { year, asOf } = asked(found.value.years)
    return answered(context, remote.budget(found.value.id, year, asOf), (page) =>
      use({ remote, page, summary: found.value }),
    )
  })

/** Everything there is: for commands that look for a line, or record. */
export const allOfIt = (): Asked => ({ year: null, asOf: null })

const isOfMoney = (problem: Problem): problem is MoneyRefusal => problem.code.startsWith('money/')

/** Says why money was not recorded, lines by their numbers. */
export const refusedMoney = (context: Context, error: RemoteError, { plan }: Pick<BudgetPage, 'plan'>): Exit => {
  const problem = problemOf(error)
  if (!isOfMoney(problem)) return refused(context, error)
  return refuse(context, remoteExit(error), moneyRefusalSentence(problem, context.language, moneyNames(plan)))
}
