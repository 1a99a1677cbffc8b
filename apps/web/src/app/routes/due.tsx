import { useNavigate, useSearch } from '@tanstack/react-router'
import { DuePage } from '../../features/due/due-page.tsx'

export const DueRoute = () => {
  const { q = '' } = useSearch({ from: '/shell/thoi-han' })
  const navigate = useNavigate({ from: '/thoi-han' })
  return <DuePage query={q} onQuery={(next) => void navigate({ search: next === '' ? {} : { q: next }, replace: true })} />
}
