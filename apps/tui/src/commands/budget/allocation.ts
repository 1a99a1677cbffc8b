// What `tiendo budget allocate` is asked: read from its options before a server is, then with the plan at hand.

import type { BudgetPage } from '@tiendo/api/client'
import {
  allocationBases,
  err,
  linesToAllocate,
  ok,
  unitsToAllocate,
  unreachable,
  yearsToAllocate,
  type AllocationOver,
  type AllocationRequest,
  type Plan,
  type Result,
} from '@tiendo/domain'
import { exit, type Exit } from '../../cli/exit.ts'
import type { Context } from '../../cli/io.ts'
import { textOption, type Options } from '../../cli/options.ts'
import { refuse } from '../../cli/say.ts'
import { fold } from '../../text/fold.ts'
import { allocateWords } from '../../words/allocate.ts'
import { amountOption, findLine, findUnit, neededDay, orNull, recordedYear } from './options.ts'

type Over = keyof typeof allocationBases
type Basis = (typeof allocationBases)[Over][number]

const overs = ['lines', 'years', 'units'] as const satisfies readonly Over[]
const units = ['đồng', 'nghìn', 'triệu'] as const satisfies readonly AllocationRequest['unit'][]
const stages = ['allocated', 'need'] as const

/** A part as it was named, and its weight; 0n where none was asked for. */
type Named = { readonly text: string; readonly weight: bigint }

export type AskedAllocation = Pick<AllocationRequest, 'amount' | 'unit' | 'stage' | 'on' | 'act' | 'source'> & {
  readonly over: Over
  readonly by: Basis
  /** Null: those a sum is usually divided over. */
  readonly named: readonly Named[] | null
}

const weighedParts = (text: string): readonly Named[] | string => {
  const parts: Named[] = []
  for (const one of text.split(',')) {
    const at = one.lastIndexOf('=')
    const [name, weight] = [one.slice(0, Math.max(0, at)).trim(), one.slice(at + 1).trim()]
    if (name === '' || !/^\d{1,15}$/.test(weight)) return one.trim()
    parts.push({ text: name, weight: BigInt(weight) })
  }
  return parts
}

const partsNamed = (context: Context, options: Options, by: Basis): Result<readonly Named[] | null, Exit> => {
  const said = allocateWords(context.language)
  const stop = (sentence: string): Result<never, Exit> => err(refuse(context, exit.usage, sentence))
  const [weights, among] = [textOption(options, 'weights'), textOption(options, 'among')]
  if (by !== 'weights') {
    if (weights !== null) return stop(said.onlyOne)
    return ok(among === null ? null : among.split(',').map((text) => ({ text: text.trim(), weight: 0n })))
  }
  if (among !== null) return stop(said.onlyOne)
  if (weights === null) return stop(said.needWeights)
  const parts = weighedParts(weights)
  return typeof parts === 'string' ? stop(said.badWeight(parts)) : ok(parts)
}

/** What needs no plan to be checked. */
export const askedAllocation = (context: Context, options: Options): Result<AskedAllocation, Exit> => {
  const said = allocateWords(context.language)
  const stop = (sentence: string): Result<never, Exit> => err(refuse(context, exit.usage, sentence))
  const amount = amountOption(context, options)
  if (!amount.ok) return amount
  const over = overs.find((one) => one === textOption(options, 'over'))
  if (over === undefined) return stop(said.needOver)
  const by = allocationBases[over].find((one) => one === (textOption(options, 'by') ?? (textOption(options, 'weights') === null ? null : 'weights')))
  if (by === undefined) return stop(said.badBy(over, allocationBases[over].join(', ')))
  const named = partsNamed(context, options, by)
  if (!named.ok) return named
  const unit = units.find((one) => fold(one) === fold(textOption(options, 'unit') ?? 'đồng'))
  if (unit === undefined) return stop(said.badUnit)
  const stage = stages.find((one) => one === (textOption(options, 'stage') ?? 'allocated'))
  if (stage === undefined) return stop(said.badStage)
  const on = neededDay(context, options)
  if (!on.ok) return on
  const [act, source] = [orNull(textOption(options, 'act')), orNull(textOption(options, 'source'))]
  return ok({ amount: amount.value, over, by, named: named.value, unit, stage, on: on.value, act, source })
}

/** Each name found, or the first refusal. */
const eachFound = <T>(named: readonly Named[], find: (text: string) => Result<T, Exit>): Result<readonly T[], Exit> => {
  const found: T[] = []
  for (const { text } of named) {
    const one = find(text)
    if (!one.ok) return one
    found.push(one.value)
  }
  return ok(found)
}

const yearNamed = (context: Context) => (text: string): Result<number, Exit> =>
  /^[12]\d{3}$/.test(text) ? ok(Number(text)) : err(refuse(context, exit.usage, allocateWords(context.language).noYear(text)))

/** Whom the sum is divided over, found in the plan. */
export const allocationOver = (
  context: Context,
  options: Options,
  { over, by, named }: AskedAllocation,
  { page, plan }: { readonly page: BudgetPage; readonly plan: Plan },
): Result<AllocationOver, Exit> => {
  const lineText = textOption(options, 'line')
  const line = lineText === null ? ok(null) : findLine(context, page, lineText)
  if (!line.ok) return line
  const lineId = line.value?.id ?? null
  const given = { weights: (named ?? []).map(({ weight }) => weight) }
  const weights = by === 'weights' ? given : null
  if (over === 'years') {
    const years = named === null ? ok(yearsToAllocate(plan, lineId)) : eachFound(named, yearNamed(context))
    return years.ok ? ok({ over, years: years.value, lineId, by: weights ?? (by === 'need' ? by : 'equal') }) : years
  }
  const year = recordedYear(context, options, page)
  if (!year.ok) return year
  const fiscalYear = year.value
  switch (over) {
    case 'lines': {
      const ids = named === null ? ok(linesToAllocate(plan, lineId)) : eachFound(named, (text) => idOf(findLine(context, page, text)))
      return ids.ok ? ok({ over, lineIds: ids.value, fiscalYear, by: weights ?? (by === 'need' || by === 'figures' ? by : 'equal') }) : ids
    }
    case 'units': {
      const ids = named === null ? ok(unitsToAllocate(plan)) : eachFound(named, (text) => findUnit(context, page, text))
      return ids.ok ? ok({ over, units: ids.value, lineId, fiscalYear, by: weights ?? (by === 'tasks' ? by : 'equal') }) : ids
    }
    default:
      return unreachable(over)
  }
}

const idOf = (found: Result<{ readonly id: string }, Exit>): Result<string, Exit> => (found.ok ? ok(found.value.id) : found)
