// A mapping proposed from what a table says of itself: its headings, its caption, the unit it declares. A proposal, for
// a person to look at: what the table does not say stays open.

import { findTableUnit, type MoneyUnit } from '../../money/money-unit.ts'
import { fieldOf, isAmountHeading, stageOf, yearIn } from './field-words.ts'
import { cellText, findHeadings } from './headings.ts'
import type { AmountColumn, SheetField, SheetMapping } from './mapping.ts'
import type { SpreadsheetTable } from './table.ts'

/** The first column of each field. A column that looks like two amounts' is one. */
const fieldsOf = (headings: readonly string[]): SheetMapping['fields'] => {
  const fields: Partial<Record<SheetField, number>> = {}
  headings.forEach((heading, column) => {
    const field = isAmountHeading(heading) ? null : fieldOf(heading)
    if (field !== null) fields[field] ??= column
  })
  return fields
}

const amountsOf = (headings: readonly string[]): readonly AmountColumn[] =>
  headings.flatMap((heading, column) =>
    isAmountHeading(heading)
      ? [{ column, stage: stageOf(heading), year: yearIn(heading), unit: findTableUnit(heading) }]
      : [],
  )

/** The words above the headings: a title, "ĐVT: triệu đồng". */
const captionOf = ({ rows, name }: SpreadsheetTable, before: number): readonly string[] => [
  ...rows.filter(({ line }) => line < before).flatMap(({ cells }) => cells.map(cellText)),
  name,
]

const first = <T>(texts: readonly string[], of: (text: string) => T | null): T | null => {
  for (const text of texts) {
    const found = of(text)
    if (found !== null) return found
  }
  return null
}

/** `years`: of the plan; one year alone needs no saying. */
export const proposeTableMapping = (
  table: SpreadsheetTable,
  index: number,
  years: readonly [number, number],
): SheetMapping => {
  const headings = findHeadings(table)
  const caption = captionOf(table, headings.from)
  const fields = fieldsOf(headings.texts)
  const amounts = amountsOf(headings.texts)
  const unit = first<MoneyUnit>([...caption, ...headings.texts], findTableUnit)
  const saysStage = fields.stage !== undefined || amounts.every(({ stage }) => stage !== null)
  return {
    table: index,
    headingLine: headings.line,
    fields,
    amounts,
    unit,
    stage: saysStage ? null : first(caption, stageOf),
    year: years[0] === years[1] ? years[0] : fields.year === undefined ? first(caption, yearIn) : null,
    day: null,
    act: null,
  }
}

const known = ({ fields, amounts }: SheetMapping): number => Object.keys(fields).length + amounts.length

/** Of the table that says the most, the first of those that say as much. `tables` has at least one. */
export const proposeMapping = (
  tables: readonly SpreadsheetTable[],
  years: readonly [number, number],
): SheetMapping | null =>
  tables
    .map((table, index) => proposeTableMapping(table, index, years))
    .toSorted((a, b) => known(b) - known(a) || a.table - b.table)[0] ?? null
