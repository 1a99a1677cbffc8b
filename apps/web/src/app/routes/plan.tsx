// The address of a plan page is its view: tab, filter, the open task and the fiscal year can be sent to somebody. The
// money loads when its tab is first opened.
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { lazy } from 'react'
import { PlanPage, type PlanView } from '../../features/plan/plan-page.tsx'
import type { PlanSearch } from '../search.ts'

const BudgetDesk = lazy(() => import('../../features/budget/budget-desk.tsx').then((module) => ({ default: module.BudgetDesk })))

const searchOf = (view: PlanView, year: number | undefined): PlanSearch => ({
  ...(view.tab === 'tasks' ? {} : { tab: view.tab }),
  ...(view.work === null ? {} : { work: view.work }),
  ...(view.key === null ? {} : { key: view.key }),
  ...(view.filter.query === '' ? {} : { q: view.filter.query }),
  ...(view.filter.unit === null ? {} : { unit: view.filter.unit }),
  ...(view.filter.attention ? { attention: true } : {}),
  ...(year === undefined ? {} : { year }),
})

export const PlanRoute = () => {
  const { planId } = useParams({ from: '/shell/ke-hoach/$planId' })
  const search = useSearch({ from: '/shell/ke-hoach/$planId' })
  const navigate = useNavigate({ from: '/ke-hoach/$planId' })
  const view: PlanView = {
    tab: search.tab ?? 'tasks',
    work: search.work ?? null,
    key: search.key ?? null,
    filter: { query: search.q ?? '', unit: search.unit ?? null, attention: search.attention ?? false },
  }
  const goTo = (next: PlanView, year: number | undefined): void => void navigate({ search: searchOf(next, year), replace: next.tab === view.tab && next.work === view.work, resetScroll: false })
  return (
    <PlanPage
      planId={planId}
      view={view}
      onView={(next) => goTo(next, search.year)}
      renderBudget={({ plan, may }) => <BudgetDesk plan={plan} mayWaive={may.waive} year={search.year === 0 ? null : search.year} onYear={(year) => goTo(view, year ?? 0)} />}
    />
  )
}
