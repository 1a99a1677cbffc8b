// The rows of a budget as they are drawn: the total the document states, what its lines come to, what belongs to none of
// them, and the lines themselves, those under a folded one left out.

import type {
  DongRange,
  MoneyColumns,
  MoneyFlag,
  MoneyRate,
  MoneySheet,
  SettledFinding,
  SheetRow,
} from '@tiendo/domain'

type Base = { readonly id: string; readonly flags: readonly MoneyFlag[] }
type Counted = Base & { readonly columns: MoneyColumns; readonly rate: MoneyRate | null }

export type BudgetRow =
  /** One figure of the document, in the column its lines are counted in. */
  | (Base & { readonly kind: 'stated' | 'found'; readonly figure: DongRange; readonly differs: boolean })
  | (Counted & { readonly kind: 'sum' | 'noLine'; readonly differs: boolean })
  | (Counted & { readonly kind: 'line'; readonly row: SheetRow; readonly folded: boolean })

/** Rows that are no line; ids of lines begin with a letter. */
export const STATED = '=stated'
const FOUND = '=found'
export const SUM = '=sum'
export const NO_LINE = '=no-line'

type Mismatch = Extract<SettledFinding, { rule: 'budget/total-mismatch' }>

const isMismatch = (finding: SettledFinding): finding is Mismatch => finding.rule === 'budget/total-mismatch'

/** Whether the document's own figures are allocations, or only needs. */
export const isGiven = ({ rows, total }: MoneySheet): boolean =>
  total.allocated !== null || rows.some(({ figure }) => figure?.stage === 'allocated')

const isExactly = (range: DongRange | null, amount: bigint): boolean =>
  range !== null && range.min === amount && range.max === amount

export type Shown = {
  readonly sheet: MoneySheet
  readonly findings: readonly SettledFinding[]
  readonly years: readonly [number, number]
  readonly folded: ReadonlySet<string>
}

/** What the document states speaks of all its years: in a single year of several it is not shown. */
const totals = ({ sheet, findings, years }: Shown): readonly BudgetRow[] => {
  const isWhole = sheet.year === null || years[0] === years[1]
  const mismatch = findings.find(isMismatch)
  const found = mismatch === undefined || !isWhole ? null : BigInt(mismatch.data.found)
  const summed = isGiven(sheet) && sheet.total.allocated !== null
    ? { min: sheet.total.allocated, max: sheet.total.allocated }
    : sheet.total.need
  const isSumFound = found !== null && isExactly(summed, found)
  const stated: readonly BudgetRow[] =
    sheet.stated === null || !isWhole
      ? []
      : [{ kind: 'stated', id: STATED, figure: sheet.stated, flags: [], differs: false }]
  const own: readonly BudgetRow[] =
    found === null || isSumFound
      ? []
      : [{ kind: 'found', id: FOUND, figure: { min: found, max: found }, flags: [], differs: true }]
  const none: readonly BudgetRow[] =
    sheet.noLine === null
      ? []
      : [{ kind: 'noLine', id: NO_LINE, columns: sheet.noLine, rate: null, flags: [], differs: false }]
  const sum: BudgetRow = { kind: 'sum', id: SUM, columns: sheet.total, rate: sheet.rate, flags: sheet.flags, differs: isSumFound }
  return [...stated, ...own, sum, ...none]
}

export const budgetRows = (shown: Shown): readonly BudgetRow[] => {
  const { sheet, folded } = shown
  const hidden = new Set<string>()
  const lines = sheet.rows.flatMap((row): readonly BudgetRow[] => {
    const { line, parentId } = row
    if (parentId !== null && (folded.has(parentId) || hidden.has(parentId))) {
      hidden.add(line.id)
      return []
    }
    return [{ kind: 'line', id: line.id, row, columns: row.total, rate: row.rate, flags: row.flags, folded: folded.has(line.id) }]
  })
  return [...totals(shown), ...lines]
}
