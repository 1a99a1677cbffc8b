// A plan's money as JSON: đồng are decimal strings, like everywhere outside the programs.

import type { MoneyColumns, MoneyGroup, MoneySheet, SettledFinding, SheetRow } from '@tiendo/domain'
import type { Language } from '@tiendo/text'
import { findingMessage } from '../finding-message.ts'

/** Every bigint inside as its digits. */
export const withDecimals = (value: unknown): unknown => {
  if (typeof value === 'bigint') return `${value}`
  if (Array.isArray(value)) return value.map(withDecimals)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withDecimals(one)]))
}

const rowJson = ({ line, depth, parentId, own, total, rate, from, figure, flags, taskIds }: SheetRow) => ({
  id: line.id,
  number: line.number,
  label: line.label,
  parent: parentId,
  depth,
  source: line.source,
  grantedBy: line.grantedBy,
  years: line.years ?? null,
  unit: line.unit ?? null,
  level: line.level ?? null,
  amount: line.amount,
  restates: line.restates === true,
  own,
  total,
  rate,
  from,
  figure,
  flags,
  tasks: taskIds,
  span: line.span,
})

type SheetJson = { readonly total: MoneyColumns; readonly rows: readonly unknown[] }

/** What is said of the whole and of each line; `rate.tenths` is tenths of a percent of `rate.basis`. */
export const sheetJson = ({ rows, ...sheet }: MoneySheet): SheetJson & Omit<MoneySheet, 'rows'> => ({
  ...sheet,
  rows: rows.map(rowJson),
})

export const findingJson = (finding: SettledFinding, language: Language) => ({
  rule: finding.rule,
  severity: finding.severity,
  message: findingMessage(finding, language),
  data: finding.data,
  span: finding.span,
  waiver: finding.waiver,
})

/** Columns in the order programs meet them. */
export const csvColumnNames = [
  ['need_min', ({ need }) => need?.min ?? null],
  ['need_max', ({ need }) => need?.max ?? null],
  ['allocated', ({ allocated }) => allocated],
  ['adjusted', ({ adjusted }) => adjusted],
  ['transferred', ({ transferred }) => transferred],
  ['carried_in', ({ carriedIn }) => carriedIn],
  ['carried_out', ({ carriedOut }) => carriedOut],
  ['cancelled', ({ cancelled }) => cancelled],
  ['given', ({ given }) => given],
  ['current', ({ current }) => current],
  ['committed', ({ committed }) => committed],
  ['disbursed', ({ disbursed }) => disbursed],
  ['settled', ({ settled }) => settled],
  ['remaining', ({ remaining }) => remaining],
] as const satisfies readonly (readonly [string, (columns: MoneyColumns) => bigint | null])[]

export const csvMoney = (amount: bigint | null): string => (amount === null ? '' : `${amount}`)

/** Percent with one decimal: `59.7`. */
export const csvRate = (rate: MoneyGroup['rate']): string => {
  if (rate === null) return ''
  const size = rate.tenths < 0n ? -rate.tenths : rate.tenths
  return `${rate.tenths < 0n ? '-' : ''}${size / 10n}.${size % 10n}`
}
