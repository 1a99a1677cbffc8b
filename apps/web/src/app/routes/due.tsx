// The address keeps the view and its filter. Typing in a filter leaves no trail behind; another view does.
import { useNavigate, useSearch } from '@tanstack/react-router'
import { DuePage } from '../../features/due/due-page.tsx'

export const DueRoute = () => {
  const search = useSearch({ from: '/shell/thoi-han' })
  const navigate = useNavigate({ from: '/thoi-han' })
  return <DuePage search={search} onSearch={(next) => void navigate({ search: next, replace: next.view === search.view, resetScroll: false })} />
}
