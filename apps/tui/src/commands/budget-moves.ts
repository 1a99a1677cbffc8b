// `tiendo budget transfer` and `budget carry-over`: money moved to another line, or into the next year.
// JSON: `tiendo.budget-change/1`.

import { randomUUID } from 'node:crypto'
import { carryOverGrounds } from '@tiendo/domain'
import { carryOverGroundName, formatDong } from '@tiendo/text'
import { lineName, lineShort } from '../budget/names.ts'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { textOption, type Options } from '../cli/options.ts'
import { refuse } from '../cli/say.ts'
import { amountOption, neededDay, neededLine, neededReason, orNull, recordedYear, words } from './budget/options.ts'
import { runMoney } from './budget/run-money.ts'
import { allOfIt, withBudget } from './budget/with-budget.ts'

export const transfer = async (context: Context, plan: string, options: Options): Promise<Exit> => {
  const said = words(context)
  const [fromText, toText] = [textOption(options, 'from'), textOption(options, 'to')]
  if (fromText === null || toText === null) return refuse(context, exit.usage, said.need.fromTo)
  const amount = amountOption(context, options)
  if (!amount.ok) return amount.error
  const on = neededDay(context, options)
  if (!on.ok) return on.error
  const reason = neededReason(context, options)
  if (!reason.ok) return reason.error
  return withBudget(context, plan, allOfIt, async (budget) => {
    const from = neededLine(context, budget.page, fromText)
    if (!from.ok) return from.error
    const to = neededLine(context, budget.page, toText)
    if (!to.ok) return to.error
    const year = recordedYear(context, options, budget.page)
    if (!year.ok) return year.error
    return runMoney(context, options, budget, {
      command: {
        kind: 'transferMoney',
        transfer: {
          id: randomUUID(),
          from: from.value.id,
          to: to.value.id,
          fiscalYear: year.value,
          amount: amount.value,
          on: on.value,
          act: orNull(textOption(options, 'act')),
          reason: reason.value,
        },
      },
      what: `${said.facts.transfer(lineShort(from.value), lineShort(to.value))} · ${year.value} · ${formatDong(amount.value, context.language)}`,
      done: said.done.transfer,
    })
  })
}

export const carryOver = async (context: Context, plan: string, options: Options): Promise<Exit> => {
  const said = words(context)
  const { language } = context
  const ground = carryOverGrounds.find((one) => one.toLowerCase() === textOption(options, 'ground')?.toLowerCase())
  if (ground === undefined) return refuse(context, exit.usage, said.need.ground)
  const amount = amountOption(context, options)
  if (!amount.ok) return amount.error
  const on = neededDay(context, options)
  if (!on.ok) return on.error
  const reason = neededReason(context, options)
  if (!reason.ok) return reason.error
  return withBudget(context, plan, allOfIt, async (budget) => {
    const line = neededLine(context, budget.page, textOption(options, 'line'))
    if (!line.ok) return line.error
    const year = recordedYear(context, options, budget.page)
    if (!year.ok) return year.error
    return runMoney(context, options, budget, {
      command: {
        kind: 'carryOver',
        carryOver: {
          id: randomUUID(),
          lineId: line.value.id,
          fiscalYear: year.value,
          amount: amount.value,
          on: on.value,
          act: orNull(textOption(options, 'act')),
          ground,
          reason: reason.value,
        },
      },
      what: `${lineName(line.value)} · ${said.facts.carryOver(year.value, carryOverGroundName(ground, language))} · ${formatDong(amount.value, language)}`,
      done: said.done.carryOver,
    })
  })
}
