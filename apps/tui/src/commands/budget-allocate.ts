// `tiendo budget allocate PLAN`: a sum divided over lines, years or units, share by share with the reason of each, and
// recorded as one. JSON: `tiendo.budget-change/1` with `allocation`.

import { randomUUID } from 'node:crypto'
import { allocateOver, unreachable, type Allocation, type AllocationPart } from '@tiendo/domain'
import {
  allocationNote,
  allocationProblemSentence,
  allocationRule,
  allocationShareSentence,
  capitalised,
  formatCount,
  formatDate,
  formatDong,
  formatMoney,
  moneyStageName,
  weighedName,
} from '@tiendo/text'
import { lineName, moneyNames } from '../budget/names.ts'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, type Options } from '../cli/options.ts'
import { refuse } from '../cli/say.ts'
import { textTable, type TableColumn } from '../cli/table.ts'
import { allocateWords } from '../words/allocate.ts'
import { allocationOver, askedAllocation } from './budget/allocation.ts'
import { runMoney } from './budget/run-money.ts'
import { allOfIt, withBudget, type WithBudget } from './budget/with-budget.ts'
import { answered } from './with-remote.ts'

const NAME_MOST = 48
const WHY_MOST = 160

const partName = (part: AllocationPart, { plan }: WithBudget['page']): string => {
  switch (part.kind) {
    case 'line': {
      const line = plan.budget.lines.find(({ id }) => id === part.lineId)
      return line === undefined ? part.lineId : lineName(line)
    }
    case 'year':
      return `${part.year}`
    case 'unit':
      return plan.organisations.find(({ id }) => id === part.unit)?.name ?? part.unit
    default:
      return unreachable(part)
  }
}

type Row = Readonly<Record<'part' | 'weight' | 'share' | 'why', string>>

const tableOf = ({ language }: Context, allocation: Allocation, page: WithBudget['page']): string => {
  const said = allocateWords(language)
  const column = (name: keyof Row, max: number, align: 'left' | 'right' = 'left'): TableColumn<Row> => ({ label: said.columns[name], name, max, align, text: (row) => row[name] })
  const rows = allocation.shares.map((share): Row => ({
    part: partName(share.part, page),
    weight: formatCount(share.weight, language),
    share: formatMoney(share.amount, language),
    why: allocationShareSentence(share, allocation, language),
  }))
  const sum = allocation.shares.reduce((all, { amount }) => all + amount, 0n)
  const last: Row = { part: said.total, weight: formatCount(allocation.weight, language), share: formatMoney(sum, language), why: '' }
  return textTable([column('part', NAME_MOST), column('weight', NAME_MOST, 'right'), column('share', NAME_MOST, 'right'), column('why', WHY_MOST)], [...rows, last])
}

export const allocate = async (context: Context, name: string, options: Options): Promise<Exit> => {
  const asked = askedAllocation(context, options)
  if (!asked.ok) return asked.error
  const { language } = context
  return withBudget(context, name, allOfIt, (budget) =>
    answered(context, budget.remote.plan(budget.page.plan.id), async ({ plan }) => {
      const { page } = budget
      const over = allocationOver(context, options, asked.value, { page, plan })
      if (!over.ok) return over.error
      const { amount, unit, stage, on, act, source } = asked.value
      const divided = allocateOver(plan, page.book, { ...over.value, amount, unit, stage, on, act, source, note: null, asOf: page.today })
      if (!divided.ok) return refuse(context, exit.failed, allocationProblemSentence(divided.error, language, moneyNames(page.plan)))
      const allocation = divided.value
      const { entries, ...shown } = allocation
      if (!flag(options, 'json')) await context.io.out(tableOf(context, allocation, page))
      const note = allocationNote(allocation, language)
      const batch = randomUUID()
      const what = [
        capitalised(moneyStageName(stage, language)),
        formatDong(amount, language),
        weighedName(allocation.weighed, language),
        formatDate(on, language),
      ].join(' · ')
      return runMoney(context, options, budget, {
        command: { kind: 'recordEntries', batch, entries: entries.map((entry) => ({ ...entry, note, id: randomUUID() })) },
        what: `${what}\n${allocationRule(unit, language)}`,
        done: allocateWords(language).done(entries.length, batch),
        more: { allocation: shown },
      })
    }),
  )
}
