// How the columns of a spreadsheet are read, put right from the command line: `line=B`, `act=E`, `disbursed=F`,
// `allocated:2026=G`. A column is named by its letters, or by its heading.

import { columnName, err, ok, type LocalDate, type MoneyUnit, type Result, type SheetColumn, type SheetMapping } from '@tiendo/domain'
import type { SheetAnswer } from '@tiendo/api/client'
import { exit, type Exit } from '../../cli/exit.ts'
import type { Context } from '../../cli/io.ts'
import { countOption, listOption, textOption, type Options } from '../../cli/options.ts'
import { refuse } from '../../cli/say.ts'
import { clean } from '../../text/clean.ts'
import { fold } from '../../text/fold.ts'
import { cliWords } from '../../words/cli.ts'
import { dayOf } from '../day-option.ts'
import { orNull, stageNamed, words, yearOption } from './options.ts'

const fields = ['number', 'line', 'task', 'unit', 'stage', 'year', 'day', 'act', 'source', 'note'] as const
type Field = (typeof fields)[number]

/** Says that a column is not looked at. */
const SKIP = 'skip'

const units = ['đồng', 'nghìn', 'triệu', 'tỷ'] as const satisfies readonly MoneyUnit[]

/** A field by its code or by its name in the language spoken. */
const fieldNamed = (context: Context, text: string): Field | null => {
  const wanted = fold(text)
  const names = words(context).sheet.fields
  return fields.find((field) => field === wanted || fold(names[field]) === wanted) ?? null
}

const columnNamed = (columns: readonly SheetColumn[], text: string): SheetColumn | null => {
  const wanted = fold(text.trim())
  const byLetters = columns.find(({ column }) => fold(columnName(column)) === wanted)
  return byLetters ?? columns.find(({ heading }) => fold(clean(heading)) === wanted) ?? null
}

export const columnTitle = ({ column, heading }: SheetColumn): string =>
  `${columnName(column)}${heading === '' ? '' : ` “${clean(heading)}”`}`

/** One `--map`: the column then says this and nothing else. */
const mapped = (
  context: Context,
  mapping: SheetMapping,
  columns: readonly SheetColumn[],
  text: string,
): Result<SheetMapping, Exit> => {
  const said = words(context).sheet
  const equals = text.indexOf('=')
  if (equals < 1) return err(refuse(context, exit.usage, said.badMap(text)))
  const [name = '', year = null] = text.slice(0, equals).trim().split(':')
  const isSkipped = fold(name) === SKIP && year === null
  const field = year === null ? fieldNamed(context, name) : null
  const stage = field === null ? stageNamed(name) : null
  if ((field === null && stage === null && !isSkipped) || (year !== null && !/^[12]\d{3}$/.test(year)))
    return err(refuse(context, exit.usage, said.badMap(text)))
  const wanted = text.slice(equals + 1)
  const found = columnNamed(columns, wanted)
  if (found === null)
    return err(refuse(context, exit.usage, said.noColumn(wanted.trim(), columns.map(columnTitle).join(', '))))
  const { column } = found
  const kept = Object.fromEntries(Object.entries(mapping.fields).filter(([, at]) => at !== column))
  const before = mapping.amounts.find((one) => one.column === column)
  const amounts = mapping.amounts.filter((one) => one.column !== column)
  if (isSkipped) return ok({ ...mapping, amounts, fields: kept })
  if (field !== null) return ok({ ...mapping, amounts, fields: { ...kept, [field]: column } })
  const amount = { column, stage, year: year === null ? (before?.year ?? null) : Number(year), unit: before?.unit ?? null }
  return ok({ ...mapping, fields: kept, amounts: [...amounts, amount].toSorted((a, b) => a.column - b.column) })
}

type Whole = Partial<Pick<SheetMapping, 'unit' | 'stage' | 'year' | 'day' | 'act'>>

/** What is said for all rows: `--unit`, `--stage`, `--year`, `--on`, `--act`. */
const wholeOf = (context: Context, options: Options): Result<Whole, Exit> => {
  const [unitText, stageText, dayText, act] = [
    textOption(options, 'unit'),
    textOption(options, 'stage'),
    textOption(options, 'on'),
    orNull(textOption(options, 'act')),
  ]
  const unit = unitText === null ? null : (units.find((one) => fold(one) === fold(unitText.trim())) ?? 'unknown')
  if (unit === 'unknown') return err(refuse(context, exit.usage, cliWords(context.language).notAFormat('--unit', units.join(', '))))
  const stage = stageText === null ? null : stageNamed(stageText)
  if (stageText !== null && stage === null) return err(refuse(context, exit.usage, words(context).need.stage))
  const year = yearOption(context, options)
  if (!year.ok) return year
  const day: Result<LocalDate | null, Exit> = dayText === null ? ok(null) : dayOf(context, '--on', dayText)
  if (!day.ok) return day
  return ok({
    ...(unit === null ? {} : { unit }),
    ...(stage === null ? {} : { stage }),
    ...(year.value === 'absent' ? {} : { year: year.value }),
    ...(day.value === null ? {} : { day: day.value }),
    ...(act === null ? {} : { act }),
  })
}

/** Another table than the one proposed, or other headings: nothing of it is known before `--map`. */
const placedIn = (context: Context, options: Options, { mapping, tables }: SheetAnswer): Result<SheetMapping, Exit> => {
  const [sheet, heading] = [countOption(options, 'sheet'), countOption(options, 'heading')]
  const names = tables.map(({ name }, index) => `${index + 1} “${clean(name)}”`).join(', ')
  if (sheet === null || (sheet !== 'absent' && tables[sheet - 1] === undefined))
    return err(refuse(context, exit.usage, words(context).sheet.noTable(names)))
  if (heading === null) return err(refuse(context, exit.usage, cliWords(context.language).notACount('--heading')))
  const table = sheet === 'absent' ? mapping.table : sheet - 1
  const headingLine = heading === 'absent' ? (table === mapping.table ? mapping.headingLine : 1) : heading
  return ok(table === mapping.table ? { ...mapping, headingLine } : { ...mapping, table, headingLine, fields: {}, amounts: [] })
}

/** Whether anything was said that the proposal does not have. */
export const isAsProposed = (options: Options): boolean =>
  ['sheet', 'heading', 'unit', 'stage', 'year', 'on', 'act'].every((name) => textOption(options, name) === null) &&
  listOption(options, 'map') === null

/** The proposal with all that was asked for; `look` gives the columns of another table. */
export const askedMapping = async (
  context: Context,
  options: Options,
  proposed: SheetAnswer,
  look: (mapping: SheetMapping) => Promise<Result<SheetAnswer, Exit>>,
): Promise<Result<SheetMapping, Exit>> => {
  const placed = placedIn(context, options, proposed)
  if (!placed.ok) return placed
  const whole = wholeOf(context, options)
  if (!whole.ok) return whole
  const there = placed.value.table === proposed.mapping.table ? ok(proposed) : await look(placed.value)
  if (!there.ok) return there
  let mapping: SheetMapping = { ...placed.value, ...whole.value }
  for (const text of listOption(options, 'map') ?? []) {
    const next = mapped(context, mapping, there.value.columns, text)
    if (!next.ok) return next
    mapping = next.value
  }
  return ok(mapping)
}
