// The address of a plan page is its view: tab, filter and the open task can be sent to somebody.
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { PlanPage, type PlanView } from '../../features/plan/plan-page.tsx'
import type { PlanSearch } from '../search.ts'

const searchOf = (view: PlanView): PlanSearch => ({
  ...(view.tab === 'tasks' ? {} : { tab: view.tab }),
  ...(view.work === null ? {} : { work: view.work }),
  ...(view.key === null ? {} : { key: view.key }),
  ...(view.filter.query === '' ? {} : { q: view.filter.query }),
  ...(view.filter.unit === null ? {} : { unit: view.filter.unit }),
  ...(view.filter.attention ? { attention: true } : {}),
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
  return <PlanPage planId={planId} view={view} onView={(next) => void navigate({ search: searchOf(next), replace: next.tab === view.tab && next.work === view.work, resetScroll: false })} />
}
