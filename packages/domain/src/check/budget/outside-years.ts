// Money for years that the plan does not reach. Money of a longer period that holds all of the plan's years is none: a
// yearly plan may quote its programme's.

import type { BudgetLine } from '../../budget/budget.ts'
import { nameOfLine } from '../../budget/reconcile.ts'
import type { Rule } from '../rule.ts'

export const outsideYears: Rule<'budget/outside-years'> = {
  severity: 'warning',
  basis: { act: 'Luật Ngân sách nhà nước', article: null },
  find: ({ budget, years }) => {
    if (years === null) return []
    const [planFrom, planTo] = years
    const wrong = new Map<string, { readonly from: number; readonly to: number; readonly lines: readonly BudgetLine[] }>()
    for (const line of budget.lines) {
      if (line.years === undefined) continue
      const [from, to] = line.years
      if ((from >= planFrom && to <= planTo) || (from <= planFrom && to >= planTo)) continue
      const key = `${from}-${to}`
      wrong.set(key, { from, to, lines: [...(wrong.get(key)?.lines ?? []).slice(0, 49), line] })
    }
    return [...wrong.values()].map(({ from, to, lines }) => ({
      data: { numbers: lines.map(nameOfLine), from, to, planFrom, planTo },
      span: lines[0]?.span ?? null,
    }))
  },
  examples: {
    breaks: `IV. KINH PHÍ THỰC HIỆN
1. Năm 2026: 400 triệu đồng.
2. Năm 2031: 500 triệu đồng.`,
    passes: `IV. KINH PHÍ THỰC HIỆN
1. Năm 2026: 400 triệu đồng.
2. Năm 2030: 500 triệu đồng.`,
  },
}
