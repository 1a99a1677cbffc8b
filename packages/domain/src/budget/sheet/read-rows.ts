// The rows of a spreadsheet as entries of a plan's money, by a mapping. Every row is answered: entries, why it gives
// none, or all that is wrong with it. Whether the entries may be recorded is the book's to decide.

import { yearOf, monthOf, type LocalDate } from '../../date/local-date.ts'
import type { Organisation } from '../../organisation/organisation.ts'
import { matchOrganisation } from '../../organisation/match-organisation.ts'
import type { Plan } from '../../plan/plan.ts'
import { err, ok, type Result } from '../../result/result.ts'
import { amountOf, dayOf, fiscalYearOf, groupsByComma, stageIn, type AmountFault } from './cell-values.ts'
import { isTotal } from './field-words.ts'
import { finderOf, type Finder } from './find-named.ts'
import { cellText } from './headings.ts'
import type { AmountColumn, SheetField, SheetMapping } from './mapping.ts'
import type { MappingProblem, NewEntry, RowReading, SheetProblem } from './row-reading.ts'
import { withoutSums } from './sums-of-parts.ts'
import type { SpreadsheetCell, SpreadsheetRow, SpreadsheetTable } from './table.ts'

type Ground = {
  readonly mapping: SheetMapping
  readonly findLine: Finder
  readonly findTask: Finder
  readonly units: readonly Organisation[]
  /** Columns whose commas group by thousands. */
  readonly byComma: ReadonlySet<number>
}

type Cells = SpreadsheetRow['cells']

const AMOUNT_FAULTS: Readonly<Record<AmountFault, 'sheet/not-an-amount' | 'sheet/amount-unit-missing' | 'sheet/part-of-a-dong' | 'sheet/amount-is-range'>> = {
  malformed: 'sheet/not-an-amount',
  unitMissing: 'sheet/amount-unit-missing',
  partOfDong: 'sheet/part-of-a-dong',
  range: 'sheet/amount-is-range',
}

const at = ({ mapping }: Ground, cells: Cells, field: SheetField): { readonly column: number | null; readonly cell: SpreadsheetCell | null } => {
  const column = mapping.fields[field] ?? null
  return { column, cell: column === null ? null : (cells[column] ?? null) }
}

const textAt = (ground: Ground, cells: Cells, field: SheetField): string => cellText(at(ground, cells, field).cell)

/** Of a value that each row may say: what it says, else what holds for all; a cell that says nothing known is wrong. */
const said = <T>(
  ground: Ground,
  cells: Cells,
  field: 'stage' | 'year' | 'day',
  read: (cell: SpreadsheetCell) => T | null,
  otherwise: T | null,
): Result<T, SheetProblem> => {
  const { column, cell } = at(ground, cells, field)
  const value = cell === null ? otherwise : read(cell)
  return value === null ? err({ code: `sheet/no-${field}`, column, text: cellText(cell) }) : ok(value)
}

/** January may still pay for the year before: then a year must be said. */
const yearOfDay = (day: LocalDate | null): number | null => (day === null || monthOf(day) === 1 ? null : yearOf(day))

type Common = Pick<NewEntry, 'lineId' | 'taskId' | 'unit' | 'act' | 'source' | 'note'>

const orNull = (text: string): string | null => (text === '' ? null : text)

const lineOf = (ground: Ground, cells: Cells): Result<string | null, SheetProblem> => {
  const [label, number] = [textAt(ground, cells, 'line'), textAt(ground, cells, 'number')]
  const column = ground.mapping.fields.line ?? ground.mapping.fields.number ?? null
  // No column names a line: the money is the plan's as a whole.
  if (column === null) return ok(null)
  const text = label === '' ? number : label
  const found = ground.findLine(label, number)
  if (found.kind === 'one') return ok(found.id)
  return err(
    found.kind === 'several'
      ? { code: 'sheet/several-lines', column, text, numbers: found.numbers }
      : { code: 'sheet/no-such-line', column, text },
  )
}

const taskOf = (ground: Ground, cells: Cells): Result<string | null, SheetProblem> => {
  const { column } = at(ground, cells, 'task')
  const text = textAt(ground, cells, 'task')
  if (column === null || text === '') return ok(null)
  const found = ground.findTask(text, '')
  if (found.kind === 'one') return ok(found.id)
  return err(
    found.kind === 'several'
      ? { code: 'sheet/several-tasks', column, text, numbers: found.numbers }
      : { code: 'sheet/no-such-task', column, text },
  )
}

const unitOf = (ground: Ground, cells: Cells): Result<string | null, SheetProblem> => {
  const { column } = at(ground, cells, 'unit')
  const text = textAt(ground, cells, 'unit')
  if (column === null || text === '') return ok(null)
  const unit = matchOrganisation(text, ground.units)
  return unit === null ? err({ code: 'sheet/no-such-unit', column, text }) : ok(unit.id)
}

/** The value, with the problem put among the others. */
const taken = <T>(result: Result<T, SheetProblem>, problems: SheetProblem[]): T | null => {
  if (result.ok) return result.value
  problems.push(result.error)
  return null
}

const entryOf = (ground: Ground, cells: Cells, column: AmountColumn, common: Common, problems: SheetProblem[]): NewEntry | null => {
  const { mapping } = ground
  const cell = cells[column.column] ?? null
  const text = cellText(cell)
  const read = amountOf(cell, column.unit ?? mapping.unit, ground.byComma.has(column.column))
  if (read === null) return null
  if (cell?.kind === 'error') problems.push({ code: 'sheet/broken-formula', column: column.column, text })
  else if (!read.ok) problems.push({ code: AMOUNT_FAULTS[read.error], column: column.column, text })
  // A column of no money in a row: nothing happened there.
  if (read.ok && read.value === 0n) return null
  const stage = taken(column.stage === null ? said(ground, cells, 'stage', stageIn, mapping.stage) : ok(column.stage), problems)
  const on = taken(said(ground, cells, 'day', dayOf, mapping.day), problems)
  const year = column.year ?? mapping.year ?? yearOfDay(on)
  const fiscalYear = taken(column.year === null ? said(ground, cells, 'year', fiscalYearOf, year) : ok(column.year), problems)
  if (!read.ok || stage === null || on === null || fiscalYear === null) return null
  return { ...common, stage, fiscalYear, amount: read.value, on }
}

const same = (a: SheetProblem, b: SheetProblem): boolean => a.code === b.code && a.column === b.column

/** "(1) (2) (3)", "A B 1 2": names of columns for those who speak of them. */
const isColumnNumbers = (cells: Cells): boolean => {
  const texts = cells.map(cellText).filter((text) => text !== '')
  return texts.length >= 3 && texts.every((text) => /^\(?\s*(?:\d{1,2}|[A-Za-zĐđ])\s*(?:=[^a-zđ]{1,30})?\)?$/.test(text))
}

const readRow = (ground: Ground, { line, cells }: SpreadsheetRow): RowReading => {
  const { amounts } = ground.mapping
  const words = [textAt(ground, cells, 'line'), textAt(ground, cells, 'number'), textAt(ground, cells, 'task')]
  const label = words.find((text) => text !== '') ?? cells.map(cellText).find((text) => text !== '') ?? ''
  const money = new Set(amounts.map(({ column }) => column))
  const isSum = cells.some((cell, column) => !money.has(column) && cell?.kind === 'text' && isTotal(cell.text))
  if (isSum && ground.findLine(textAt(ground, cells, 'line'), '').kind !== 'one') return { line, label, kind: 'skipped', why: 'total' }
  if (isColumnNumbers(cells)) return { line, label, kind: 'skipped', why: 'columnNumbers' }
  const hasAmount = amounts.some(({ column }) => {
    const read = amountOf(cells[column], 'đồng', false)
    return read !== null && !(read.ok && read.value === 0n)
  })
  if (!hasAmount) return { line, label, kind: 'skipped', why: 'noAmount' }
  const problems: SheetProblem[] = []
  const common: Common = {
    lineId: taken(lineOf(ground, cells), problems),
    taskId: taken(taskOf(ground, cells), problems),
    unit: taken(unitOf(ground, cells), problems),
    act: orNull(textAt(ground, cells, 'act')) ?? ground.mapping.act,
    source: orNull(textAt(ground, cells, 'source')),
    note: orNull(textAt(ground, cells, 'note')),
  }
  const entries = amounts.flatMap((column) => entryOf(ground, cells, column, common, problems) ?? [])
  const once = problems.filter((problem, index) => problems.findIndex((other) => same(problem, other)) === index)
  return once.length > 0 ? { line, label, kind: 'wrong', problems: once } : { line, label, kind: 'entries', entries }
}

const mappingProblem = (tables: readonly SpreadsheetTable[], mapping: SheetMapping): MappingProblem | null => {
  const table = tables[mapping.table]
  if (table === undefined) return { code: 'sheet/no-such-table', table: mapping.table }
  const width = Math.max(0, ...table.rows.map(({ cells }) => cells.length))
  const used = [...Object.values(mapping.fields), ...mapping.amounts.map(({ column }) => column)]
  const beyond = used.find((column) => column < 0 || column >= width)
  if (beyond !== undefined) return { code: 'sheet/no-such-column', column: beyond }
  if (mapping.amounts.length === 0) return { code: 'sheet/no-amount-column' }
  const saysStage = mapping.stage !== null || mapping.fields.stage !== undefined
  return saysStage || mapping.amounts.every(({ stage }) => stage !== null) ? null : { code: 'sheet/stage-not-said' }
}

/** A cell joined over several rows says the same of each; an amount does not. */
const filledDown = ({ rows, merges }: SpreadsheetTable, { fields, headingLine }: SheetMapping): readonly SpreadsheetRow[] => {
  const columns = new Set(Object.values(fields))
  const down = new Map<string, SpreadsheetCell | null>()
  const byLine = new Map(rows.map((row) => [row.line, row]))
  for (const merge of merges) {
    if (merge.rows < 2 || merge.line <= headingLine || !columns.has(merge.column)) continue
    const cell = byLine.get(merge.line)?.cells[merge.column] ?? null
    for (let line = merge.line + 1; line < merge.line + Math.min(merge.rows, rows.length + 1); line++) down.set(`${line}:${merge.column}`, cell)
  }
  if (down.size === 0) return rows
  return rows.map(({ line, cells }) => {
    const width = Math.max(cells.length, ...[...columns].map((column) => (down.has(`${line}:${column}`) ? column + 1 : 0)))
    return { line, cells: Array.from({ length: width }, (_, column) => cells[column] ?? down.get(`${line}:${column}`) ?? null) }
  })
}

type ForRows = Pick<Plan, 'budget' | 'tasks' | 'organisations'>

/**
 * `known`: bodies of the authority that may be named besides those of the plan.
 * The error is about the mapping: then no row can be read.
 */
export const readMoneyRows = (
  tables: readonly SpreadsheetTable[],
  mapping: SheetMapping,
  plan: ForRows,
  known: readonly Organisation[] = [],
): Result<readonly RowReading[], MappingProblem> => {
  const problem = mappingProblem(tables, mapping)
  const table = tables[mapping.table]
  if (problem !== null || table === undefined) return err(problem ?? { code: 'sheet/no-such-table', table: mapping.table })
  const named = new Set(plan.organisations.map(({ id }) => id))
  const rows = filledDown(table, mapping).filter(({ line }) => line > mapping.headingLine)
  const ground: Ground = {
    mapping,
    findLine: finderOf(plan.budget.lines.map(({ id, number, label }) => ({ id, number, name: label }))),
    findTask: finderOf(plan.tasks.map(({ id, number, title }) => ({ id, number, name: title }))),
    units: [...plan.organisations, ...known.filter(({ id }) => !named.has(id))],
    byComma: new Set(
      mapping.amounts.flatMap(({ column }) => (groupsByComma(rows.map(({ cells }) => cells[column] ?? null)) ? [column] : [])),
    ),
  }
  return ok(withoutSums(rows.map((row) => readRow(ground, row)), plan.budget.lines))
}
