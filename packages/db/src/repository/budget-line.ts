// A line of a plan's budget from its row. What the document does not say has no value in the row, and no key in the line.

import type { Amount, BudgetLine } from '@tiendo/domain'
import type { budgetLines } from '../schema/figures.ts'

type Row = typeof budgetLines.$inferSelect

export const lineOf = (row: Row): BudgetLine => ({
  id: row.id,
  number: row.number,
  label: row.label,
  amount: amountOf(row),
  source: row.source,
  grantedBy: row.grantedBy,
  parent: row.parent,
  span: row.span,
  ...(row.unit === null ? {} : { unit: row.unit }),
  ...(row.firstYear === null || row.lastYear === null ? {} : { years: [row.firstYear, row.lastYear] as const }),
  ...(row.each === null ? {} : { each: row.each }),
  ...(row.level === null ? {} : { level: row.level }),
  ...(row.stage === null ? {} : { stage: row.stage }),
  ...(row.restates === true ? { restates: true as const } : {}),
})

const amountOf = ({ kind, min, max }: Row): Amount =>
  kind === 'stated' && min !== null && max !== null
    ? { kind, range: { min, max } }
    : { kind: kind === 'regular' ? 'regular' : 'unknown' }
