// `tiendo budget FILE`: the budget of a document as read, held against its own totals. Needs no server; exit 1 where it
// does not add up.

import { basename } from 'node:path'
import {
  checkDraft,
  confirmedOfDraft,
  emptyBook,
  moneyBy,
  moneySheet,
  yearOf,
  type Confirmed,
  type Draft,
  type MoneyDimension,
  type MoneySheet,
  type SettledFinding,
} from '@tiendo/domain'
import { confirmedSentence } from '@tiendo/text'
import { exit, type Exit } from '../../cli/exit.ts'
import type { Context } from '../../cli/io.ts'
import { flag, textOption, type Options } from '../../cli/options.ts'
import { printJson, refuse } from '../../cli/say.ts'
import { themeOf } from '../../screen/theme.ts'
import { clean } from '../../text/clean.ts'
import { dayInVietnam } from '../../text/day.ts'
import { openFile } from '../file.ts'
import { printTable } from '../print.ts'
import { readHere } from '../read-here.ts'
import { findingJson, sheetJson, withDecimals } from './json.ts'
import { words } from './options.ts'
import { reportText } from './report.ts'
import { groupColumns, treeCsv } from './tables.ts'

/** Of a document alone: its lines, its years, nothing recorded, no tasks known to be paid for. */
const moneyOf = (draft: Draft, today: number) => {
  const issued = draft.document.issuedOn.value
  const year = issued === null ? today : yearOf(issued)
  const { lines, statedTotal } = draft.budget
  return {
    budget: { statedTotal: statedTotal.value, lines },
    years: draft.document.years.value ?? ([year, year] as const),
    tasks: [],
    organisations: [],
  }
}

const isOfBudget = ({ rule }: { readonly rule: string }): boolean => rule.startsWith('budget/')

const isSum = ({ kind }: Confirmed): boolean => kind === 'total' || kind === 'line'

/** Nothing on disk has been answered for. */
const settled = (findings: ReturnType<typeof checkDraft>): readonly SettledFinding[] =>
  findings.filter(isOfBudget).map((finding) => ({ ...finding, key: '', waiver: null }))

const needless = (options: Options): boolean =>
  flag(options, 'quarters') || flag(options, 'unfunded') || textOption(options, 'year') !== null || textOption(options, 'asOf') !== null

const verdict = (findings: readonly SettledFinding[]): Exit =>
  findings.some(({ severity }) => severity === 'error') ? exit.failed : exit.ok

type Read = {
  readonly name: string
  readonly draft: Draft
  readonly sheet: MoneySheet
  readonly years: readonly [number, number]
  readonly findings: readonly SettledFinding[]
  readonly confirmed: readonly Confirmed[]
}

const printed = async (context: Context, options: Options, read: Read): Promise<void> => {
  const { io, language } = context
  const { draft, sheet, findings, years, confirmed, name } = read
  if (sheet.rows.length === 0 && sheet.stated === null) {
    io.err(`${words(context).empty}\n`)
    return
  }
  const { number, title } = draft.document
  const theme = themeOf({ color: false, ascii: flag(options, 'ascii') })
  const columns = io.outputIsTerminal ? Math.max(60, io.columns) : 400
  const head = [number.value, title.value].filter((part) => part !== null).map(clean).join(' · ')
  const about = words(context).ownDocument(name)
  await io.out(reportText({ title: head, about, sheet, findings, years, followed: false }, { language, theme, columns }))
  for (const one of confirmed) io.err(`${clean(confirmedSentence(one, language))}\n`)
}

export const budgetOfFile = async (context: Context, path: string, by: MoneyDimension | null, options: Options): Promise<Exit> => {
  const { io, language } = context
  if (needless(options)) return refuse(context, exit.usage, words(context).fileOnly)
  const file = await openFile(context, path)
  if (!file.ok) return file.error
  const result = await readHere(context, [file.value])
  if (!result.ok) return result.error
  const { draft, source } = result.value.read
  const today = dayInVietnam(io.now())
  const money = moneyOf(draft, yearOf(today))
  const view = { year: null, asOf: today }
  const sheet = moneySheet(money, emptyBook(''), view)
  const findings = settled(checkDraft(draft, { source }))
  const confirmed = confirmedOfDraft(draft, { source }).filter(isSum)
  if (flag(options, 'json')) {
    const { name, kind, sha256 } = draft.source
    await printJson(
      context,
      withDecimals({
        schema: 'tiendo.budget/1',
        plan: { id: null, number: draft.document.number.value, title: draft.document.title.value, issuedOn: draft.document.issuedOn.value, years: money.years, sample: false },
        source: { name, kind, sha256 },
        version: 0,
        policy: null,
        ...sheetJson(sheet),
        findings: findings.map((finding) => findingJson(finding, language)),
        confirmed,
      }),
    )
  } else if (by !== null) {
    const rows = moneyBy(money, emptyBook(''), by, view)
    await printTable(context, options, { json: null, columns: groupColumns(rows, by, { language, isCsv: flag(options, 'csv') }), rows })
  } else if (flag(options, 'csv')) {
    await printTable(context, options, { json: null, columns: treeCsv, rows: sheet.rows.map((row) => ({ ...row, columns: row.total })) })
  } else {
    await printed(context, options, { name: basename(path), draft, sheet, years: money.years, findings, confirmed })
  }
  return verdict(findings)
}
