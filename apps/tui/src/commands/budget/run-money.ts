// Something recorded of a plan's money: asked what would be said of it first, then written for the version that was seen.
// `--dry-run` stops before writing. JSON: `tiendo.budget-change/1`.

import { randomUUID } from 'node:crypto'
import type { MoneyCommand, MoneyProblem } from '@tiendo/domain'
import { moneyProblemSentence } from '@tiendo/text'
import { moneyNames } from '../../budget/names.ts'
import { exit, type Exit } from '../../cli/exit.ts'
import type { Context } from '../../cli/io.ts'
import { flag, type Options } from '../../cli/options.ts'
import { printJson } from '../../cli/say.ts'
import { withDecimals } from './json.ts'
import { words } from './options.ts'
import { refusedMoney, type WithBudget } from './with-budget.ts'

type Asked = {
  readonly command: MoneyCommand
  /** What is written, to people: the line, the amount, the day. */
  readonly what: string
  /** Said when it is. */
  readonly done: string
  /** Said beside the change, to programs. */
  readonly more?: Readonly<Record<string, unknown>>
}

export const runMoney = async (
  context: Context,
  options: Options,
  { remote, page }: WithBudget,
  { command, what, done, more = {} }: Asked,
): Promise<Exit> => {
  const { io, language } = context
  const { plan, book } = page
  const say = async (version: number, warnings: readonly MoneyProblem[]): Promise<Exit> => {
    const dryRun = flag(options, 'dryRun')
    const told = warnings.map((problem) => ({
      ...problem,
      message: moneyProblemSentence(problem, language, moneyNames(plan)),
    }))
    if (flag(options, 'json')) {
      const change = { schema: 'tiendo.budget-change/1', dryRun, plan: plan.id, version, command, warnings: told, ...more }
      await printJson(context, withDecimals(change))
    }
    if (what !== '') io.err(`${what}\n`)
    for (const { message } of told) io.err(`${words(context).warning}: ${message}\n`)
    io.err(`${dryRun ? words(context).dryRun : done}\n`)
    return exit.ok
  }
  if (flag(options, 'dryRun')) {
    const preview = await remote.previewBudget(plan.id, command)
    return preview.ok ? say(preview.value.version, preview.value.warnings) : refusedMoney(context, preview.error, page)
  }
  const write = { planId: plan.id, version: book.version, command, commandId: randomUUID() }
  const written = await remote.runBudget(write)
  return written.ok ? say(written.value.book.version, written.value.warnings) : refusedMoney(context, written.error, page)
}
