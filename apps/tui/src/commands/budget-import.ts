// `tiendo budget import PLAN FILE`: a spreadsheet's rows recorded, all of them or none. How its columns are read and what
// is wrong with each row is printed first. JSON: `tiendo.budget-import/1`.

import { randomUUID } from 'node:crypto'
import { err, ok, type MoneyProblem, type Result, type SheetMapping, type SheetProblem } from '@tiendo/domain'
import {
  formatDate,
  formatMoney,
  moneyProblemSentence,
  moneyStageName,
  problemSentence,
  sheetProblemSentence,
  skippedRowWords,
  type MoneyNames,
} from '@tiendo/text'
import type { SheetAnswer, SheetRowAnswer } from '@tiendo/api/client'
import { moneyNames } from '../budget/names.ts'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, type Options } from '../cli/options.ts'
import { printJson } from '../cli/say.ts'
import { clean } from '../text/clean.ts'
import { openFile } from './file.ts'
import { withDecimals } from './budget/json.ts'
import { askedMapping, columnTitle, isAsProposed } from './budget/mapping.ts'
import { words } from './budget/options.ts'
import { allOfIt, refusedMoney, withBudget, type WithBudget } from './budget/with-budget.ts'

const isOfMoney = (problem: SheetProblem | MoneyProblem): problem is MoneyProblem => problem.code.startsWith('money/')

/** Numbers of rows are the spreadsheet's already. */
const sentenceOf = (problem: SheetProblem | MoneyProblem, context: Context, names: MoneyNames): string =>
  isOfMoney(problem)
    ? moneyProblemSentence(problem, context.language, { ...names, row: (line) => line })
    : sheetProblemSentence(problem, context.language)

const titleIn = ({ columns }: SheetAnswer, column: number): string => {
  const found = columns.find((one) => one.column === column)
  return found === undefined ? columnTitle({ column, heading: '', samples: [] }) : columnTitle(found)
}

const mappingLines = (answer: SheetAnswer, context: Context): readonly string[] => {
  const { mapping, tables, columns } = answer
  const { language } = context
  const said = words(context).sheet
  const table = tables[mapping.table]
  const fields = Object.entries(said.fields).flatMap(([field, name]) => {
    const column = Object.entries(mapping.fields).find(([one]) => one === field)?.[1]
    return column === undefined ? [] : [`  ${titleIn(answer, column)} → ${name}`]
  })
  const amounts = mapping.amounts.map(({ column, stage, year, unit }) => {
    const what = [stage === null ? null : moneyStageName(stage, language), year, unit].filter((part) => part !== null)
    return `  ${titleIn(answer, column)} → ${[words(context).facts.columns.amount, ...what].join(' · ')}`
  })
  const fixed = [
    mapping.unit,
    mapping.stage === null ? null : moneyStageName(mapping.stage, language),
    mapping.year,
    mapping.day === null ? null : formatDate(mapping.day, language),
    mapping.act,
  ].filter((part) => part !== null)
  const used = new Set([...Object.values(mapping.fields), ...mapping.amounts.map(({ column }) => column)])
  const left = columns.filter(({ column, heading }) => !used.has(column) && heading !== '').map(columnTitle)
  return [
    ...(table === undefined ? [] : [`${said.table(clean(table.name), table.rows)} · ${said.heading(mapping.headingLine)}`]),
    said.mapped,
    ...fields,
    ...amounts,
    ...(fixed.length === 0 ? [] : [`${said.fixed} ${fixed.join(' · ')}`]),
    ...(left.length === 0 ? [] : [said.left(left.join(', '))]),
  ]
}

const rowLines = (row: SheetRowAnswer, context: Context, names: MoneyNames): readonly string[] => {
  const { language } = context
  const said = words(context)
  const at = said.sheet.row(row.line, clean(row.label))
  switch (row.kind) {
    case 'skipped':
      return [`  ${at}: ${skippedRowWords(row.why, language)}`]
    case 'wrong':
      return row.problems.map((problem) => `✖ ${at}: ${sentenceOf(problem, context, names)}`)
    case 'entries':
      return [
        ...row.entries.map(
          ({ stage, lineId, fiscalYear, amount, on }) =>
            `  ${at}: ${moneyStageName(stage, language)} ${formatMoney(amount, language)} · ${(lineId === null ? null : names.line?.(lineId)) ?? said.screen.wholePlan} · ${fiscalYear} · ${formatDate(on, language)}`,
        ),
        ...row.warnings.map((problem) => `▲ ${at}: ${sentenceOf(problem, context, names)}`),
      ]
  }
}

const countsOf = ({ rows }: SheetAnswer) => ({
  entries: rows.reduce((sum, row) => sum + (row.kind === 'entries' ? row.entries.length : 0), 0),
  skipped: rows.filter(({ kind }) => kind === 'skipped').length,
  wrong: rows.filter(({ kind }) => kind === 'wrong').length,
})

const rowJson = (row: SheetRowAnswer, context: Context, names: MoneyNames) =>
  row.kind === 'skipped'
    ? row
    : row.kind === 'wrong'
      ? { ...row, problems: row.problems.map((one) => ({ ...one, message: sentenceOf(one, context, names) })) }
      : { ...row, warnings: row.warnings.map((one) => ({ ...one, message: sentenceOf(one, context, names) })) }

/** What was understood to standard output, every row; counts and what was done to standard error. */
const told = async (context: Context, options: Options, answer: SheetAnswer, { page }: WithBudget): Promise<Exit> => {
  const { io, language } = context
  const names = moneyNames(page.plan)
  const counts = countsOf(answer)
  const { problem, recorded, mapping, columns, tables, rows, version } = answer
  const said = words(context)
  if (flag(options, 'json')) {
    const json = {
      schema: 'tiendo.budget-import/1',
      dryRun: flag(options, 'dryRun'),
      plan: page.plan.id,
      version: recorded?.version ?? version,
      tables,
      columns,
      mapping,
      problem: problem === null ? null : { ...problem, message: problemSentence(problem, language) },
      ...counts,
      rows: rows.map((row) => rowJson(row, context, names)),
      recorded,
    }
    await printJson(context, withDecimals(json))
  } else {
    const lines = [...mappingLines(answer, context), ...(rows.length === 0 ? [] : ['']), ...rows.flatMap((row) => rowLines(row, context, names))]
    await io.out(lines.map((line) => `${line}\n`).join(''))
  }
  if (problem !== null) io.err(`${problemSentence(problem, language)}\n`)
  io.err(`${said.sheet.counts(counts.entries, counts.skipped, counts.wrong)}\n`)
  if (recorded !== null) {
    io.err(`${said.sheet.done(recorded.entries, recorded.batch)}\n`)
    return exit.ok
  }
  const isSound = problem === null && counts.wrong === 0 && counts.entries > 0
  io.err(`${isSound ? said.dryRun : said.sheet.nothing}\n`)
  return isSound ? exit.ok : exit.failed
}

export const importSheet = async (context: Context, plan: string, path: string, options: Options): Promise<Exit> => {
  const file = await openFile(context, path)
  if (!file.ok) return file.error
  return withBudget(context, plan, allOfIt, async (budget) => {
    const { remote, page } = budget
    const send = async (
      mapping: SheetMapping | null,
      commit: { readonly commandId: string; readonly version: number } | null,
    ): Promise<Result<SheetAnswer, Exit>> => {
      const answer = await remote.budgetSheet({ planId: page.plan.id, ...file.value, mapping, commit })
      return answer.ok ? answer : err(refusedMoney(context, answer.error, page))
    }
    const proposed = await send(null, null)
    if (!proposed.ok) return proposed.error
    const mapping = isAsProposed(options)
      ? ok(proposed.value.mapping)
      : await askedMapping(context, options, proposed.value, (asked) => send(asked, null))
    if (!mapping.ok) return mapping.error
    const looked = isAsProposed(options) ? proposed : await send(mapping.value, null)
    if (!looked.ok) return looked.error
    const { problem, version } = looked.value
    const counts = countsOf(looked.value)
    const isSound = problem === null && counts.wrong === 0 && counts.entries > 0
    if (!isSound || flag(options, 'dryRun')) return told(context, options, looked.value, budget)
    const recorded = await send(mapping.value, { commandId: randomUUID(), version })
    return recorded.ok ? told(context, options, recorded.value, budget) : recorded.error
  })
}
