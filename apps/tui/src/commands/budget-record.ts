// `tiendo budget record PLAN`: one entry of the book, as the screen's form writes it. JSON: `tiendo.budget-change/1`.

import { randomUUID } from 'node:crypto'
import { err, ok, type MoneyEntry, type Result } from '@tiendo/domain'
import { formatDate, formatDong, moneyStageName } from '@tiendo/text'
import { lineName } from '../budget/names.ts'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { textOption, type Options } from '../cli/options.ts'
import { refuse } from '../cli/say.ts'
import {
  amountOption,
  findLine,
  findTaskId,
  findUnit,
  neededDay,
  orNull,
  recordedYear,
  stageNamed,
  words,
} from './budget/options.ts'
import { runMoney } from './budget/run-money.ts'
import { allOfIt, withBudget, type WithBudget } from './budget/with-budget.ts'

/** Found, or null where the option was not given. */
const found = <T>(text: string | null, find: (text: string) => Result<T, Exit>): Result<T | null, Exit> =>
  text === null ? ok(null) : find(text)

type Said = Pick<MoneyEntry, 'stage' | 'amount' | 'on'>

/** What needs no plan to be checked. */
const saidOf = (context: Context, options: Options): Result<Said, Exit> => {
  const stage = stageNamed(textOption(options, 'stage') ?? '')
  if (stage === null) return err(refuse(context, exit.usage, words(context).need.stage))
  const amount = amountOption(context, options)
  if (!amount.ok) return amount
  const on = neededDay(context, options)
  return on.ok ? ok({ stage, amount: amount.value, on: on.value }) : on
}

/** Without `--line` it is of the plan as a whole. */
const entryOf = (context: Context, options: Options, said: Said, { page }: WithBudget): Result<MoneyEntry, Exit> => {
  const line = found(textOption(options, 'line'), (text) => findLine(context, page, text))
  if (!line.ok) return line
  const fiscalYear = recordedYear(context, options, page)
  if (!fiscalYear.ok) return fiscalYear
  const task = found(textOption(options, 'task'), (text) => findTaskId(context, page, text))
  if (!task.ok) return task
  const unit = found(textOption(options, 'unit'), (text) => findUnit(context, page, text))
  if (!unit.ok) return unit
  return ok({
    id: randomUUID(),
    ...said,
    lineId: line.value?.id ?? null,
    fiscalYear: fiscalYear.value,
    act: orNull(textOption(options, 'act')),
    source: orNull(textOption(options, 'source')),
    taskId: task.value,
    unit: unit.value,
    note: orNull(textOption(options, 'note')),
  })
}

export const record = async (context: Context, plan: string, options: Options): Promise<Exit> => {
  const said = saidOf(context, options)
  if (!said.ok) return said.error
  return withBudget(context, plan, allOfIt, async (budget) => {
    const entry = entryOf(context, options, said.value, budget)
    if (!entry.ok) return entry.error
    const { stage, amount, on, fiscalYear, lineId } = entry.value
    const { language } = context
    const line = budget.page.plan.budget.lines.find(({ id }) => id === lineId)
    const about = line === undefined ? words(context).screen.wholePlan : lineName(line)
    return runMoney(context, options, budget, {
      command: { kind: 'recordEntries', entries: [entry.value], batch: null },
      what: `${about} · ${fiscalYear} · ${moneyStageName(stage, language)} ${formatDong(amount, language)} · ${formatDate(on, language)}`,
      done: words(context).done.record,
    })
  })
}
