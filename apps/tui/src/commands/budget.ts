// `tiendo budget PLAN`: the money of a plan, as a tree or under other headings; `tiendo budget FILE`: the budget of a
// document on disk. JSON: `tiendo.budget/1`.

import { stat } from 'node:fs/promises'
import type { BudgetPage } from '@tiendo/api/client'
import { err, ok, type LocalDate, type MoneyDimension, type Result } from '@tiendo/domain'
import { formatDong, formatDongRange, overspendPolicyName } from '@tiendo/text'
import { firstYear } from '../budget/years.ts'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, textOption, type Options } from '../cli/options.ts'
import { printJson, refuse } from '../cli/say.ts'
import { themeOf } from '../screen/theme.ts'
import { clean } from '../text/clean.ts'
import { cliWords } from '../words/cli.ts'
import { dayOf } from './day-option.ts'
import { printTable } from './print.ts'
import { findingJson, sheetJson, withDecimals } from './budget/json.ts'
import { words, yearOption } from './budget/options.ts'
import { reportText, viewText } from './budget/report.ts'
import { groupColumns, quarterColumns, treeCsv, unfundedColumns } from './budget/tables.ts'
import { withBudget } from './budget/with-budget.ts'

const dimensions = ['year', 'source', 'task', 'unit', 'line'] as const satisfies readonly MoneyDimension[]

type Wanted = {
  readonly year: number | null | 'absent'
  readonly asOf: LocalDate | null
  readonly by: MoneyDimension | null
}

const wantedOf = (context: Context, options: Options): Result<Wanted, Exit> => {
  const year = yearOption(context, options)
  if (!year.ok) return year
  const day = textOption(options, 'asOf')
  const asOf = day === null ? null : dayOf(context, '--as-of', day)
  if (asOf !== null && !asOf.ok) return asOf
  const named = textOption(options, 'by')
  const by = dimensions.find((one) => one === named) ?? null
  if (named !== null && by === null)
    return err(refuse(context, exit.usage, cliWords(context.language).notAFormat('--by', dimensions.join(', '))))
  if ([by !== null, flag(options, 'quarters'), flag(options, 'unfunded')].filter(Boolean).length > 1)
    return err(refuse(context, exit.usage, words(context).need.onlyOne))
  return ok({ year: year.value, asOf: asOf?.value ?? null, by })
}

const pageJson = (page: BudgetPage, { language }: Context) => {
  const { id, number, title, issuedOn, years, sample } = page.plan
  return withDecimals({
    schema: 'tiendo.budget/1',
    plan: { id, number, title, issuedOn, years, sample },
    source: null,
    version: page.book.version,
    policy: page.book.policy,
    ...sheetJson(page.sheet),
    groups: page.groups,
    quarters: page.quarters,
    unfunded: page.unfunded,
    unassigned: page.unassigned,
    findings: page.findings.map((finding) => findingJson(finding, language)),
  })
}

/** Wide enough for every column where nobody looks at an edge. */
const WIDEST = 400
const columnsFor = ({ io }: Context): number => (io.outputIsTerminal ? Math.max(60, io.columns) : WIDEST)

const printTree = async (context: Context, options: Options, page: BudgetPage): Promise<Exit> => {
  const { io, language } = context
  const { plan, sheet, findings, book } = page
  if (flag(options, 'csv'))
    return printTable(context, options, {
      json: null,
      columns: treeCsv,
      rows: sheet.rows.map((row) => ({ ...row, columns: row.total })),
    })
  if (sheet.rows.length === 0 && sheet.noLine === null && sheet.stated === null) {
    io.err(`${words(context).empty}\n`)
    return exit.ok
  }
  const title = [plan.number, plan.title].filter((part) => part !== null).map(clean).join(' · ')
  const about = `${viewText(sheet, language)} · ${overspendPolicyName(book.policy, language)}`
  const theme = themeOf({ color: false, ascii: flag(options, 'ascii') })
  const columns = columnsFor(context)
  await io.out(reportText({ title, about, sheet, findings, years: plan.years, followed: true }, { language, theme, columns }))
  return exit.ok
}

const print = async (context: Context, options: Options, page: BudgetPage, by: MoneyDimension | null): Promise<Exit> => {
  const { io, language } = context
  if (flag(options, 'json')) {
    await printJson(context, pageJson(page, context))
    return exit.ok
  }
  const isCsv = flag(options, 'csv')
  const said = words(context)
  if (by !== null) {
    const rows = page.groups[by]
    return printTable(context, options, { json: null, columns: groupColumns(rows, by, { language, isCsv }), rows })
  }
  if (flag(options, 'quarters')) {
    const { quarters } = page
    if (quarters === null) return refuse(context, exit.usage, said.quarters.noYear)
    const code = await printTable(context, options, { json: null, columns: quarterColumns(language, isCsv), rows: quarters.rows })
    if (quarters.allocation !== null) io.err(`${said.quarters.about(formatDong(quarters.allocation, language))}\n`)
    return code
  }
  if (flag(options, 'unfunded')) {
    const { unfunded, unassigned } = page
    if (unfunded.length === 0 && !isCsv) io.err(`${said.unfunded.none}\n`)
    else await printTable(context, options, { json: null, columns: unfundedColumns(language, isCsv), rows: unfunded })
    if (unassigned.total.max > 0n) io.err(`${said.unfunded.unassigned(formatDongRange(unassigned.total, language))}\n`)
    return exit.ok
  }
  return printTree(context, options, page)
}

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isFile() === true

export const budget = async (context: Context, plan: string, options: Options): Promise<Exit> => {
  const wanted = wantedOf(context, options)
  if (!wanted.ok) return wanted.error
  const { year, asOf, by } = wanted.value
  // A document on disk needs no server.
  if (await isFile(plan)) return (await import('./budget/of-file.ts')).budgetOfFile(context, plan, by, options)
  const asked = (years: readonly [number, number]) => ({ year: year === 'absent' ? firstYear(years) : year, asOf })
  return withBudget(context, plan, asked, ({ page }) => print(context, options, page, by))
}
