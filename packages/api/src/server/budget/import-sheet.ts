// A spreadsheet of money read, held against the plan and its book row by row, and recorded whole when that is asked for
// and no row is wrong.

import {
  columnsOf,
  decideMoney,
  err,
  findHeadings,
  moneyRights,
  moneyWarnings,
  ok,
  proposeMapping,
  readMoneyRows,
  type Actor,
  type MoneyCommand,
  type MoneyEntry,
  type MoneyProblem,
  type Result,
  type RowReading,
  type SheetMapping,
  type SpreadsheetTable,
} from '@tiendo/domain'
import type { SheetAnswer, SheetRowAnswer } from '../../client/budget-sheet.ts'
import type { DomainError } from '../../client/errors.ts'
import { derivedId } from '../derived-id.ts'
import { signature, stored } from '../stored.ts'
import type { Loading } from '../work/load-items.ts'
import { loadBudget, moneyContext, type LoadedBudget } from './load.ts'
import type { SheetForm } from './sheet-form.ts'

type Asking = Loading & { readonly actor: Actor }
type Record = Extract<MoneyCommand, { kind: 'recordEntries' }>

/** Each entry of the command with the row it stands in. */
type Numbered = { readonly line: number; readonly entry: MoneyEntry }

const numbered = (rows: readonly RowReading[], commandId: string): readonly Numbered[] =>
  rows
    .flatMap((row) => (row.kind === 'entries' ? row.entries.map((entry) => ({ line: row.line, entry })) : []))
    .map(({ line, entry }, index) => ({ line, entry: { id: derivedId(commandId, `row-${index}`), ...entry } }))

/** Problems say which entry; people look for the row. */
const inRows = (problems: readonly MoneyProblem[], entries: readonly Numbered[]): ReadonlyMap<number, readonly MoneyProblem[]> => {
  const lineOf = (index: number): number => entries[index]?.line ?? 0
  const byLine = new Map<number, MoneyProblem[]>()
  for (const problem of problems) {
    const row = lineOf(problem.row)
    const placed =
      problem.code === 'money/repeated'
        ? { ...problem, row, otherRow: problem.otherRow === null ? null : lineOf(problem.otherRow) }
        : { ...problem, row }
    const found = byLine.get(row)
    if (found === undefined) byLine.set(row, [placed])
    else found.push(placed)
  }
  return byLine
}

const answered = (
  rows: readonly RowReading[],
  wrong: ReadonlyMap<number, readonly MoneyProblem[]>,
  warnings: ReadonlyMap<number, readonly MoneyProblem[]>,
): readonly SheetRowAnswer[] =>
  rows.map((row) => {
    if (row.kind !== 'entries') return row
    const { line, label } = row
    const problems = wrong.get(line)
    return problems === undefined
      ? { ...row, warnings: warnings.get(line) ?? [] }
      : { line, label, kind: 'wrong', problems }
  })

type Judged = { readonly rows: readonly SheetRowAnswer[]; readonly command: Record | null; readonly refusal: DomainError | null }

/** `command` null where a row is wrong, or there is nothing to record. */
const judge = (ctx: Asking, loaded: LoadedBudget, rows: readonly RowReading[], commandId: string): Judged => {
  const entries = numbered(rows, commandId)
  const command: Record = { kind: 'recordEntries', entries: entries.map(({ entry }) => entry), batch: derivedId(commandId, 'batch') }
  const context = moneyContext(ctx, loaded)
  const decision = decideMoney(loaded.book, command, context)
  const problems = !decision.ok && decision.error.code === 'money/rows' ? decision.error.problems : []
  const warnings = moneyWarnings(loaded.book, command, context)
  const answer = answered(rows, inRows(problems, entries), inRows(warnings, entries))
  const sound = answer.every(({ kind }) => kind !== 'wrong')
  return { rows: answer, command: sound && decision.ok ? command : null, refusal: sound && !decision.ok ? decision.error : null }
}

const shape = (tables: readonly SpreadsheetTable[], mapping: SheetMapping) => {
  const table = tables[mapping.table]
  return {
    tables: tables.map(({ name, rows }) => ({ name, rows: rows.length })),
    columns: table === undefined ? [] : columnsOf(table, findHeadings(table)),
    mapping,
  }
}

/** Ids of rows that are only looked at; nothing keeps them. */
const LOOKED_AT = '00000000-0000-4000-8000-000000000000'

/** Throws what `stored` and `found` throw. */
export const importSheet = async (
  ctx: Asking,
  planId: string,
  { bytes, name, mapping: given, commit }: SheetForm,
  signal: AbortSignal,
): Promise<Result<SheetAnswer, DomainError>> => {
  const before = await loadBudget(ctx, planId)
  if (!moneyRights(before.plan, ctx.actor).record) return err({ code: 'money/rights' })
  const read = await ctx.api.sheets.read({ bytes, name, authority: ctx.store.authority, signal })
  if (!read.ok) return read
  const { tables } = read.value
  const mapping = given ?? proposeMapping(tables, before.plan.years)
  if (mapping === null) return err({ code: 'sheet/nothing-found' })
  // Others may have recorded while it was read.
  const loaded = await loadBudget(ctx, planId)
  const { plan, book, organisations } = loaded
  const known = { ...shape(tables, mapping), version: book.version }
  const rows = readMoneyRows(tables, mapping, plan, organisations)
  if (!rows.ok) return ok({ ...known, problem: rows.error, rows: [], recorded: null })
  const judged = judge(ctx, loaded, rows.value, commit?.commandId ?? LOOKED_AT)
  const looked = { ...known, problem: null, rows: judged.rows, recorded: null }
  if (commit === null) return ok(looked)

  // Another version than the asker saw: a command sent again, or somebody else's entries. Storage knows which.
  if (commit.version !== book.version) {
    const again = await ctx.store.money.append(planId, commit.version, [], signature(ctx, commit.commandId))
    const batch = derivedId(commit.commandId, 'batch')
    const own = stored(again, 'plan')
    const entries = own.entries.filter((entry) => entry.batch === batch).length
    return ok({ ...looked, recorded: { entries, version: own.version, batch } })
  }
  if (judged.refusal !== null) return err(judged.refusal)
  if (judged.command === null) return ok(looked)
  const decision = decideMoney(book, judged.command, moneyContext(ctx, loaded))
  if (!decision.ok) return err(decision.error)
  const written = await ctx.store.money.append(planId, commit.version, decision.value, signature(ctx, commit.commandId))
  const { version } = stored(written, 'plan')
  const { entries, batch } = judged.command
  return ok({ ...looked, recorded: { entries: entries.length, version, batch: batch ?? '' } })
}
