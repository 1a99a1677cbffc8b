// Budgets from short rows, so that a test reads like the table it is about.

import type { Amount, Budget, BudgetLine } from '../budget/budget.ts'
import { exactly } from '../money/dong.ts'

/** number, đồng (null: unknown, 'regular': within the regular budget), the act that grants it. */
export type LineSpec = readonly [number: string, amount: bigint | null | 'regular', grantedBy?: string]

const amountOf = (amount: bigint | null | 'regular'): Amount =>
  amount === null
    ? { kind: 'unknown' }
    : amount === 'regular'
      ? { kind: 'regular' }
      : { kind: 'stated', range: exactly(amount) }

/** A line whose parent follows from its number: `2.1` stands under `2`. */
export const aBudgetLine = ([number, amount, grantedBy]: LineSpec, overrides: Partial<BudgetLine> = {}): BudgetLine => {
  const dot = number.lastIndexOf('.')
  return {
    id: `b${number}`,
    number,
    label: `Mục ${number}`,
    amount: amountOf(amount),
    source: null,
    grantedBy: grantedBy ?? null,
    parent: dot < 0 ? null : `b${number.slice(0, dot)}`,
    span: null,
    ...overrides,
  }
}

export const aBudget = (statedTotal: bigint | null, lines: readonly LineSpec[]): Budget => ({
  statedTotal: statedTotal === null ? null : exactly(statedTotal),
  lines: lines.map((line) => aBudgetLine(line)),
})
