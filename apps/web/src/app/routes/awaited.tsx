import { useNavigate, useSearch } from '@tanstack/react-router'
import { AwaitedPage, type AwaitedView } from '../../features/awaited/awaited-page.tsx'

const searchOf = ({ query, open }: AwaitedView) => ({ ...(query === '' ? {} : { q: query }), ...(open === null ? {} : { open }) })

export const AwaitedRoute = () => {
  const { q, open } = useSearch({ from: '/shell/su-kien' })
  const navigate = useNavigate({ from: '/su-kien' })
  return <AwaitedPage view={{ query: q ?? '', open: open ?? null }} onView={(view) => void navigate({ search: searchOf(view), replace: true, resetScroll: false })} />
}
