import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { violations } from '../../../testing/axe.ts'
import { refuse, renderApp } from '../../../testing/fake-api.tsx'
import { budgetPlan, fakeBudget } from '../../../testing/fake-budget.ts'
import { BudgetsPage, type BudgetsView } from './budgets-page.tsx'

const summary = (id: string, number: string, title: string) => ({ id, number, title, issuer: null, issuedOn: null, years: [2026, 2026], tasks: 1, duties: 0, sample: false, standings: {} })
const poor = fakeBudget(budgetPlan({ id: 'p2', budget: { statedTotal: null, lines: [] } }))
const rich = fakeBudget()

const Held = () => {
  const [view, setView] = useState<BudgetsView>({ query: '', year: null })
  return <BudgetsPage view={view} onView={setView} />
}
const isOf = (input: unknown, id: string): boolean => typeof input === 'object' && input !== null && 'planId' in input && input.planId === id
const open = () =>
  renderApp(<Held />, {
    handlers: {
      'plans.list': () => [summary('plan-1', '12/KH-SKHCN', 'Kế hoạch đo lường'), summary('p2', '13/KH-SKHCN', 'Kế hoạch tuyên truyền')],
      'budget.get': (input) => (isOf(input, 'p2') ? poor.page(null) : isOf(input, 'plan-1') ? rich.page(null) : refuse({ code: 'store/not-found', what: 'plan' })),
    },
  })

describe('the money of every plan', () => {
  it('one row each, with what wants a look; those without money are counted', async () => {
    const { container } = await open()
    const row = await screen.findByRole('row', { name: /^12\/KH-SKHCN/ })
    expect([...row.querySelectorAll('td')].map((cell) => cell.textContent)).toContain('1.250.000.000')
    expect(within(row).getByText('1 chỗ không khớp')).toBeDefined()
    expect(within(row).getByRole('link').getAttribute('href')).toBe('/ke-hoach/plan-1?tab=budget')
    await screen.findByText('1 kế hoạch không nêu tiền.')
    expect(await violations(container)).toEqual([])
  })

  it('is filtered without tone marks', async () => {
    const user = userEvent.setup()
    await open()
    await screen.findByRole('row', { name: /^12\/KH-SKHCN/ })
    await user.type(screen.getByRole('searchbox', { name: 'Lọc kế hoạch…' }), 'tuyen truyen')
    await waitFor(() => expect(screen.getByText('Không có kế hoạch nào khớp bộ lọc.')).toBeDefined())
  })
})
