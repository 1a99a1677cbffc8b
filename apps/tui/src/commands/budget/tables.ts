// A plan's money under other headings: by year, source, task, unit or line; by quarter; tasks without any.

import type {
  MoneyDimension,
  MoneyGroup,
  MoneyRate,
  MoneyColumns,
  QuarterRow,
  SheetRow,
  UnfundedTask,
} from '@tiendo/domain'
import { formatMoneyRate, formatRange, quarterName, type Language } from '@tiendo/text'
import { budgetColumns, figureOf, isFigure, usedColumns } from '../../budget/columns.ts'
import type { TableColumn } from '../../cli/table.ts'
import { budgetWords } from '../../words/budget.ts'
import { csvColumnNames, csvMoney, csvRate } from './json.ts'

const NAME_MOST = 48
const MONEY_MOST = 40
const NOTHING = '—'

type Counted = { readonly columns: MoneyColumns; readonly rate: MoneyRate | null }

const figureColumns = <T extends Counted>(rows: readonly T[], language: Language): readonly TableColumn<T>[] => {
  const words = budgetWords(language)
  const used = usedColumns(rows.map(({ columns }) => columns), { followed: true, sources: false })
  return budgetColumns.filter((column) => used.includes(column)).map((column) => ({
    label: words.columns[column],
    name: column,
    max: MONEY_MOST,
    align: 'right',
    text: ({ columns, rate }) => {
      if (!isFigure(column)) return rate === null ? NOTHING : formatMoneyRate(rate, language)
      const figure = figureOf(columns, column)
      return figure === null ? NOTHING : formatRange(figure, language)
    },
  }))
}

const csvFigures = <T extends Counted>(): readonly TableColumn<T>[] => [
  ...csvColumnNames.map(([name, of]): TableColumn<T> => ({ label: '', name, max: 0, text: ({ columns }) => csvMoney(of(columns)) })),
  { label: '', name: 'rate_percent', max: 0, text: ({ rate }) => csvRate(rate) },
]

export const groupColumns = (
  groups: readonly MoneyGroup[],
  by: MoneyDimension,
  { language, isCsv }: { readonly language: Language; readonly isCsv: boolean },
): readonly TableColumn<MoneyGroup>[] => {
  const words = budgetWords(language).by
  if (isCsv)
    return [
      { label: '', name: 'key', max: 0, text: ({ key }) => key ?? '' },
      { label: '', name: 'name', max: 0, text: ({ name }) => name ?? '' },
      ...csvFigures<MoneyGroup>(),
    ]
  return [
    { label: words[by], name: 'name', max: NAME_MOST, text: ({ name }) => name ?? words.none[by] },
    ...figureColumns(groups, language),
  ]
}

export const quarterColumns = (language: Language, isCsv: boolean): readonly TableColumn<QuarterRow>[] => {
  const words = budgetWords(language).quarters
  const money = (name: string, label: string, of: (row: QuarterRow) => bigint | null): TableColumn<QuarterRow> => ({
    label,
    name,
    max: MONEY_MOST,
    align: 'right',
    text: (row) => {
      const amount = of(row)
      if (isCsv) return csvMoney(amount)
      return amount === null ? NOTHING : formatRange({ min: amount, max: amount }, language)
    },
  })
  return [
    { label: words.quarter, name: 'quarter', max: NAME_MOST, text: ({ quarter }) => (isCsv ? `${quarter}` : quarterName(quarter, language)) },
    ...(isCsv ? [{ label: '', name: 'from', max: 0, text: ({ from }: QuarterRow) => from }, { label: '', name: 'to', max: 0, text: ({ to }: QuarterRow) => to }] : []),
    money('planned', words.planned, ({ planned }) => planned),
    money('planned_to_date', words.plannedToDate, ({ plannedToDate }) => plannedToDate),
    money('disbursed', words.disbursed, ({ disbursed }) => disbursed),
    money('disbursed_to_date', words.disbursedToDate, ({ disbursedToDate }) => disbursedToDate),
  ]
}

export const unfundedColumns = (language: Language, isCsv: boolean): readonly TableColumn<UnfundedTask>[] => {
  const words = budgetWords(language).unfunded
  return [
    ...(isCsv ? [{ label: '', name: 'task', max: 0, text: ({ taskId }: UnfundedTask) => taskId }] : []),
    { label: '#', name: 'number', max: 8, text: ({ number }) => number ?? '' },
    { label: words.task, name: 'title', max: 72, text: ({ title }) => title },
    { label: words.why, name: 'why', max: 48, text: ({ why }) => (isCsv ? why : words[why]) },
  ]
}

/** The tree for programs: a line each. */
export const treeCsv: readonly TableColumn<SheetRow & Counted>[] = [
  { label: '', name: 'id', max: 0, text: ({ line }) => line.id },
  { label: '', name: 'number', max: 0, text: ({ line }) => line.number ?? '' },
  { label: '', name: 'label', max: 0, text: ({ line }) => line.label },
  { label: '', name: 'parent', max: 0, text: ({ parentId }) => parentId ?? '' },
  { label: '', name: 'source', max: 0, text: ({ line }) => line.source ?? '' },
  { label: '', name: 'granted_by', max: 0, text: ({ line }) => line.grantedBy ?? '' },
  { label: '', name: 'amount_kind', max: 0, text: ({ line }) => line.amount.kind },
  ...csvFigures<SheetRow & Counted>(),
  { label: '', name: 'flags', max: 0, text: ({ flags }) => flags.join(' ') },
]
