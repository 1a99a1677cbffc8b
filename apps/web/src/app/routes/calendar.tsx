import { useNavigate, useSearch } from '@tanstack/react-router'
import { CalendarPage } from '../../features/calendar/calendar-page.tsx'

export const CalendarRoute = () => {
  const { year } = useSearch({ from: '/shell/lich-lam-viec' })
  const navigate = useNavigate({ from: '/lich-lam-viec' })
  return <CalendarPage year={year ?? null} onYear={(next) => void navigate({ search: next === null ? {} : { year: next }, replace: true, resetScroll: false })} />
}
