// Deadlines on a calendar of one month, with the days off and the days worked in exchange of the authority's own.
import { addMonths, duePeriod, localDate, monthGrid, monthOf, monthPeriod, parseLocalDate, yearOf, type LocalDate, type WorkItem } from '@tiendo/domain'
import { useMediaQuery } from '@mantine/hooks'
import { capitalised, keyName } from '@tiendo/text'
import { useMemo, useState } from 'react'
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'
import { useMe } from '../../../shared/session/me.tsx'
import { changed, type DueSearch } from '../due-search.ts'
import { keptPeriod } from '../kept-period.ts'
import { DayDialog } from './day-dialog.tsx'
import { MonthAgenda } from './month-agenda.tsx'
import { MonthLegend } from './month-legend.tsx'
import { MonthTable } from './month-table.tsx'
import { useWorkCalendar } from './use-work-calendar.ts'
import './month.css'

/** Years a calendar is leafed through. */
const isNear = (day: LocalDate): boolean => yearOf(day) >= 1900 && yearOf(day) <= 2200

/** The month of the address; else where the period asked for begins, when today is not in it; else this one. */
const firstDay = ({ month, period }: DueSearch, today: LocalDate): LocalDate => {
  const day = parseLocalDate(`${month ?? ''}-01`)
  if (day.ok && isNear(day.value)) return day.value
  const asked = period === undefined ? null : duePeriod(period, today)
  const at = asked === null || (asked.from <= today && today <= asked.to) ? today : asked.from
  return localDate(yearOf(at), monthOf(at), 1)
}
const keyOf = (day: LocalDate): string => day.slice(0, 7)

type Props = { readonly items: readonly WorkItem[]; readonly search: DueSearch; readonly onSearch: (search: DueSearch) => void }

export const MonthView = ({ items, search, onSearch }: Props) => {
  const { t, language } = useDueWords()
  const { today } = useMe()
  const calendar = useWorkCalendar()
  const narrow = useMediaQuery('(max-width: 760px)', false, { getInitialValueInEffect: false })
  const first = firstDay(search, today)
  const grid = useMemo(() => monthGrid(items, { year: yearOf(first), month: monthOf(first), calendar }), [items, first, calendar])
  const [at, setAt] = useState<{ readonly day: LocalDate; readonly byKey: boolean }>({ day: today, byKey: false })
  const [open, setOpen] = useState<LocalDate | null>(null)
  const isDrawn = (day: LocalDate): boolean => grid.weeks.flat().some(({ date }) => date === day)
  const focused = isDrawn(at.day) ? at.day : first
  const opened = open === null ? undefined : grid.weeks.flat().find(({ date }) => date === open)
  const name = capitalised(keyName(keyOf(first), language))

  const show = (day: LocalDate): void => {
    if (!isNear(day)) return
    const period = keptPeriod(search, monthPeriod(yearOf(day), monthOf(day)), today)
    // This month is the usual one, unless a period asked for would bring another.
    onSearch(changed(search, { period, month: keyOf(day) === keyOf(today) && period === undefined ? undefined : keyOf(day) }))
  }
  const move = (day: LocalDate, byKey: boolean): void => {
    if (!isNear(day)) return
    setAt({ day, byKey })
    if (byKey && keyOf(day) !== keyOf(first)) show(day)
  }
  return (
    <section className="month-view stack">
      <div className="due-bar">
        <div className="row no-print">
          <button type="button" className="btn due-step" aria-label={t('due.previousMonth')} onClick={() => show(addMonths(first, -1))}>
            ‹
          </button>
          <button type="button" className="btn due-step" aria-label={t('due.followingMonth')} onClick={() => show(addMonths(first, 1))}>
            ›
          </button>
        </div>
        <h2 aria-live="polite">{name}</h2>
        <button type="button" className="btn no-print" disabled={keyOf(first) === keyOf(today)} onClick={() => show(today)}>
          {t('due.today')}
        </button>
      </div>
      {narrow ? <MonthAgenda grid={grid} today={today} onOpen={setOpen} /> : <MonthTable grid={grid} label={name} today={today} focused={focused} follow={at.byKey && at.day === focused} onMove={move} onOpen={setOpen} />}
      <MonthLegend version={calendar.version} />
      {opened === undefined ? null : <DayDialog day={opened} onClose={() => setOpen(null)} />}
    </section>
  )
}
