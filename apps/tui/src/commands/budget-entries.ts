// `tiendo budget entries PLAN`: what was recorded, by whom and by what act; what was withdrawn stays, with the reason.
// JSON: `tiendo.budget-entries/1`.

import type { BudgetPage } from '@tiendo/api/client'
import { formatDate, formatMoney } from '@tiendo/text'
import { factAbout, factBy, factLine, factName, whoBy } from '../budget/fact-words.ts'
import { factsOf, type Fact } from '../budget/facts.ts'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, textOption, type Options } from '../cli/options.ts'
import type { TableColumn } from '../cli/table.ts'
import { printTable } from './print.ts'
import { withDecimals } from './budget/json.ts'
import { findLine, words, yearOption } from './budget/options.ts'
import { allOfIt, withBudget } from './budget/with-budget.ts'

/** Enough of an id to withdraw by. */
const SHORT = 8

const forPeople = (context: Context, page: BudgetPage): readonly TableColumn<Fact>[] => {
  const { language } = context
  const { columns } = words(context).facts
  return [
    { label: columns.on, name: 'on', max: 12, text: ({ of }) => formatDate(of.on, language) },
    { label: columns.what, name: 'what', max: 48, text: (fact) => factName(fact, page, language) },
    { label: columns.line, name: 'line', max: 40, text: (fact) => factLine(fact, page) },
    { label: columns.year, name: 'year', max: 4, text: ({ of }) => `${of.fiscalYear}` },
    { label: columns.amount, name: 'amount', max: 24, align: 'right', text: ({ amount }) => formatMoney(amount, language) },
    { label: columns.about, name: 'about', max: 60, text: (fact) => factAbout(fact, page) },
    { label: columns.by, name: 'by', max: 120, text: (fact) => factBy(fact, page, language) },
    { label: columns.id, name: 'id', max: SHORT, text: ({ of }) => of.id.slice(0, SHORT) },
  ]
}

const forPrograms = (page: BudgetPage): readonly TableColumn<Fact>[] => {
  const column = (name: string, text: (fact: Fact) => string | null): TableColumn<Fact> => ({
    label: '',
    name,
    max: 0,
    text: (fact) => text(fact) ?? '',
  })
  return [
    column('id', ({ of }) => of.id),
    column('kind', (fact) => (fact.kind === 'entry' ? fact.of.stage : fact.kind)),
    column('line', (fact) => (fact.kind === 'transfer' ? fact.of.from : fact.of.lineId)),
    column('to_line', (fact) => (fact.kind === 'transfer' ? fact.of.to : null)),
    column('fiscal_year', ({ of }) => `${of.fiscalYear}`),
    column('amount', ({ amount }) => `${amount}`),
    column('on', ({ of }) => of.on),
    column('act', ({ of }) => of.act),
    column('source', (fact) => (fact.kind === 'entry' ? fact.of.source : null)),
    column('task', (fact) => (fact.kind === 'entry' ? fact.of.taskId : null)),
    column('unit', (fact) => (fact.kind === 'entry' ? fact.of.unit : null)),
    column('note', (fact) => (fact.kind === 'entry' ? fact.of.note : fact.of.reason)),
    column('by', ({ of }) => whoBy(page, of.by)),
    column('recorded_on', ({ of }) => of.recordedOn),
    column('batch', ({ of }) => of.batch),
    column('withdrawn_on', ({ of }) => of.withdrawn?.recordedOn ?? null),
    column('withdrawn_by', ({ of }) => (of.withdrawn === null ? null : whoBy(page, of.withdrawn.by))),
    column('withdrawn_reason', ({ of }) => of.withdrawn?.reason ?? null),
  ]
}

const factJson = ({ kind, of }: Fact, page: BudgetPage) => ({
  kind,
  ...of,
  byName: whoBy(page, of.by),
  withdrawn: of.withdrawn === null ? null : { ...of.withdrawn, byName: whoBy(page, of.withdrawn.by) },
})

export const entries = async (context: Context, plan: string, options: Options): Promise<Exit> => {
  const year = yearOption(context, options)
  if (!year.ok) return year.error
  const lineText = textOption(options, 'line')
  return withBudget(context, plan, allOfIt, async ({ page }) => {
    const line = lineText === null ? null : findLine(context, page, lineText)
    if (line !== null && !line.ok) return line.error
    const of = { year: year.value === 'absent' ? null : year.value, asOf: null }
    const rows = factsOf(page.book, line === null ? of : { ...of, lineId: line.value.id })
    const isPlain = !flag(options, 'json') && !flag(options, 'csv')
    if (isPlain && rows.length === 0) {
      context.io.err(`${words(context).facts.none}\n`)
      return exit.ok
    }
    return printTable(context, options, {
      json: withDecimals({
        schema: 'tiendo.budget-entries/1',
        plan: page.plan.id,
        version: page.book.version,
        policy: page.book.policy,
        entries: rows.map((fact) => factJson(fact, page)),
      }),
      columns: flag(options, 'csv') ? forPrograms(page) : forPeople(context, page),
      rows,
    })
  })
}
