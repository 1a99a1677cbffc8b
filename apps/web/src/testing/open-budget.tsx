// The money tab opened by somebody of finance, with a house that keeps its book.

import { localDate, type MoneyCommand, type MoneyEntry } from '@tiendo/domain'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { BudgetDesk } from '../features/budget/budget-desk.tsx'
import { renderApp } from './fake-api.tsx'
import { fakeBudget, type budgetPlan } from './fake-budget.ts'
import { sampleMe } from './fixtures.ts'

export const spent = (overrides: Partial<MoneyEntry> = {}): MoneyCommand => ({
  kind: 'recordEntries',
  batch: null,
  entries: [{ id: 'e1', stage: 'disbursed', lineId: 'b1.1', fiscalYear: 2026, amount: 150_000_000n, on: localDate(2026, 5, 4), act: 'UNC 0045', source: null, taskId: null, unit: null, note: null, ...overrides }],
})

const Held = ({ plan }: { readonly plan: ReturnType<typeof budgetPlan> }) => {
  const [year, setYear] = useState<number | null | undefined>(undefined)
  return <BudgetDesk plan={plan} mayWaive year={year} onYear={setYear} />
}

export const openBudget = async (house = fakeBudget()) => {
  const me = sampleMe({ role: 'finance', organisation: { id: 'so-tai-chinh', name: 'Sở Tài chính' } })
  const view = await renderApp(<Held plan={house.plan} />, { me, handlers: house.handlers })
  const grid = await screen.findByRole('treegrid', { name: 'Kinh phí theo mục' })
  return { ...view, grid, house, user: userEvent.setup() }
}

export const rowOf = (label: string): HTMLElement => {
  const row = screen.getByRole('rowheader', { name: new RegExp(label) }).closest('tr')
  if (row === null) throw new Error('a line is a row')
  return row
}
/** What the figures of a row show, in the order of their columns. */
export const figures = (label: string): readonly string[] => [...rowOf(label).querySelectorAll('td.num')].map((cell) => cell.textContent ?? '')
