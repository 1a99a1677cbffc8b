import { useNavigate, useSearch } from '@tanstack/react-router'
import { BudgetsPage, type BudgetsView } from '../../features/budget/all/budgets-page.tsx'

const searchOf = ({ query, year }: BudgetsView) => ({ ...(query === '' ? {} : { q: query }), ...(year === null ? {} : { year }) })

export const BudgetsRoute = () => {
  const { q, year } = useSearch({ from: '/shell/kinh-phi' })
  const navigate = useNavigate({ from: '/kinh-phi' })
  return <BudgetsPage view={{ query: q ?? '', year: year ?? null }} onView={(view) => void navigate({ search: searchOf(view), replace: true, resetScroll: false })} />
}
