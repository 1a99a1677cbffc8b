// "Lịch làm việc": which days are worked, by what law, since which version; an administrator changes it step by step and
// sees what would move before it is saved.
import { localDate, monthOf, dayOf, daysInMonth, yearOf, type LocalDate } from '@tiendo/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTRPC } from '../../shared/api/trpc.ts'
import { useCalendarWords } from '../../shared/i18n/use-calendar-words.ts'
import { usePageTitle } from '../../shared/lib/use-page-title.ts'
import { Loading, Problem } from '../../shared/ui/page-state.tsx'
import { CalendarDesk } from './calendar-desk.tsx'
import { useMe } from '../../shared/session/me.tsx'
import './calendar.css'

type Props = { readonly year: number | null; readonly onYear: (year: number | null) => void }

/** The same day of another year; 29 February becomes the 28th. */
const inYear = (date: LocalDate, year: number): LocalDate => localDate(year, monthOf(date), Math.min(dayOf(date), daysInMonth(year, monthOf(date))))

export const CalendarPage = ({ year, onYear }: Props) => {
  const { t } = useCalendarWords()
  usePageTitle(t('calendar.title'))
  const { today } = useMe()
  const trpc = useTRPC()
  const page = useQuery(trpc.calendar.get.queryOptions())
  const [chosen, setChosen] = useState(today)
  if (page.isError) return <Problem error={page.error} onRetry={() => void page.refetch()} />
  if (page.data === undefined) return <Loading />
  const shown = year ?? yearOf(today)
  const show = (next: number): void => onYear(next === yearOf(today) ? null : next)
  return (
    <CalendarDesk
      page={page.data}
      year={shown}
      chosen={yearOf(chosen) === shown ? chosen : shown === yearOf(today) ? today : inYear(chosen, shown)}
      onChoose={(date) => {
        setChosen(date)
        if (yearOf(date) !== shown) show(yearOf(date))
      }}
      onYear={show}
    />
  )
}
