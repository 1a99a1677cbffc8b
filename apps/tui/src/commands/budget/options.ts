// What the commands of money are told: a year, an amount, a line, a task, a unit, each found or refused with a sentence.

import type { BudgetPage } from '@tiendo/api/client'
import {
  err,
  ok,
  type BudgetLine,
  type Dong,
  type LocalDate,
  type MoneyStage,
  type OrganisationId,
  type Result,
} from '@tiendo/domain'
import { moneyStageName } from '@tiendo/text'
import { understoodAmount } from '../../budget/amount.ts'
import { lineName } from '../../budget/names.ts'
import { exit, type Exit } from '../../cli/exit.ts'
import type { Context } from '../../cli/io.ts'
import { textOption, type Options } from '../../cli/options.ts'
import { refuse } from '../../cli/say.ts'
import { clean } from '../../text/clean.ts'
import { fold } from '../../text/fold.ts'
import { budgetWords } from '../../words/budget.ts'
import { cliWords } from '../../words/cli.ts'
import { dayOf } from '../day-option.ts'

export const words = (context: Context) => budgetWords(context.language)

/** `all` is null: all years; `absent` where the option was not given. */
export const yearOption = (context: Context, options: Options): Result<number | null | 'absent', Exit> => {
  const text = textOption(options, 'year')
  if (text === null) return ok('absent')
  if (fold(text) === 'all') return ok(null)
  return /^[12]\d{3}$/.test(text) ? ok(Number(text)) : err(refuse(context, exit.usage, cliWords(context.language).notAYear('--year', text)))
}

/** The year something is recorded for: as said, else the only one the plan has. */
export const recordedYear = (context: Context, options: Options, { plan }: BudgetPage): Result<number, Exit> => {
  const year = yearOption(context, options)
  if (!year.ok) return year
  if (year.value !== 'absent' && year.value !== null) return ok(year.value)
  const [first, last] = plan.years
  return first === last && year.value === 'absent' ? ok(first) : err(refuse(context, exit.usage, words(context).need.year))
}

export const amountOption = (context: Context, options: Options): Result<Dong, Exit> => {
  const { need, notAn } = words(context)
  const read = understoodAmount(textOption(options, 'amount') ?? '')
  if (read.kind === 'amount') return ok(read.amount)
  return err(refuse(context, exit.usage, read.kind === 'empty' ? need.amount : `--amount: ${notAn[read.kind]}`))
}

export const neededDay = (context: Context, options: Options): Result<LocalDate, Exit> => {
  const text = textOption(options, 'on')
  return text === null ? err(refuse(context, exit.usage, words(context).need.on)) : dayOf(context, '--on', text)
}

export const neededReason = (context: Context, options: Options): Result<string, Exit> => {
  const reason = textOption(options, 'reason')?.trim() ?? ''
  return reason === '' ? err(refuse(context, exit.usage, words(context).need.reason)) : ok(reason)
}

export const orNull = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text.trim())

export const stages = [
  'need',
  'allocated',
  'adjusted',
  'committed',
  'disbursed',
  'settled',
  'cancelled',
] as const satisfies readonly MoneyStage[]

/** By its code, or by its name in either language, with or without marks: "giải ngân", "giai ngan". */
export const stageNamed = (text: string): MoneyStage | null => {
  const wanted = fold(text.trim())
  return (
    stages.find((stage) =>
      [stage, moneyStageName(stage, 'vi'), moneyStageName(stage, 'en')].some((name) => fold(name) === wanted),
    ) ?? null
  )
}

const firstOf = <T>(list: readonly T[], tests: readonly ((one: T) => boolean)[]): readonly T[] =>
  tests.map((test) => list.filter(test)).find((found) => found.length > 0) ?? []

/** By id, else number, else words of the label. */
export const findLine = (context: Context, { plan }: Pick<BudgetPage, 'plan'>, text: string): Result<BudgetLine, Exit> => {
  const { find } = words(context)
  const wanted = fold(text.trim())
  const found = firstOf(plan.budget.lines, [
    ({ id }) => id === text,
    ({ number }) => number !== null && fold(number) === wanted,
    ({ label }) => wanted !== '' && fold(clean(label)) === wanted,
    (line) => wanted !== '' && fold(lineName(line)).includes(wanted),
  ])
  const [first, second] = found
  const name = plan.number ?? plan.id
  if (first === undefined) return err(refuse(context, exit.notFound, find.noLine(text, name)))
  if (second === undefined) return ok(first)
  const named = found.map((line) => `${lineName(line)} [${line.id}]`).join('; ')
  return err(refuse(context, exit.usage, find.manyLines(text, named)))
}

export const neededLine = (context: Context, page: BudgetPage, text: string | null): Result<BudgetLine, Exit> =>
  text === null ? err(refuse(context, exit.usage, words(context).need.line)) : findLine(context, page, text)

/** A task's id, by id or number. */
export const findTaskId = (context: Context, { plan }: BudgetPage, text: string): Result<string, Exit> => {
  const wanted = fold(text.trim())
  const [found] = firstOf(plan.tasks, [
    ({ id }) => id === text,
    ({ number }) => number !== null && fold(number) === wanted,
  ])
  const name = plan.number ?? plan.id
  return found === undefined
    ? err(refuse(context, exit.notFound, cliWords(context.language).find.noTask(text, name)))
    : ok(found.id)
}

/** A body that the authority knows, by id or name; words of a name where only one has them. */
export const findUnit = (context: Context, { plan }: BudgetPage, text: string): Result<OrganisationId, Exit> => {
  const wanted = fold(text.trim())
  const found = firstOf(plan.organisations, [
    ({ id }) => id === text,
    ({ name }) => fold(name) === wanted,
    ({ name }) => wanted !== '' && fold(name).includes(wanted),
  ])
  const [first, second] = found
  const { noUnit, manyUnits } = words(context).find
  if (first === undefined) return err(refuse(context, exit.notFound, noUnit(text)))
  if (second === undefined) return ok(first.id)
  return err(refuse(context, exit.usage, manyUnits(text, found.map(({ name }) => clean(name)).join('; '))))
}
