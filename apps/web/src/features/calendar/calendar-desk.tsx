// The calendar laid out: the year, the day chosen, the special days, what waits to be saved, and the versions so far.
import type { CalendarPage } from '@tiendo/api/client'
import type { CalendarChange, LocalDate } from '@tiendo/domain'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useMe } from '../../shared/session/me.tsx'
import { CalendarHead } from './calendar-head.tsx'
import { DayCard } from './days/day-card.tsx'
import { SpecialDays, type DayActions } from './days/special-days.tsx'
import { EditForms } from './edit/edit-forms.tsx'
import { EditTools } from './edit/edit-tools.tsx'
import type { Edit } from './edit/edit.ts'
import { changesOf, touchedDays } from './edit/step.ts'
import { StepsCard } from './edit/steps-card.tsx'
import { useDraft } from './edit/use-draft.ts'
import { useSteps } from './edit/use-steps.ts'
import { VersionsList } from './versions/versions-list.tsx'
import { dayLookup, workedFor } from './year/day-kind.ts'
import { YearGrid } from './year/year-grid.tsx'

const ChangeDialog = lazy(() => import('./edit/change-dialog.tsx').then((module) => ({ default: module.ChangeDialog })))

type Props = {
  readonly page: CalendarPage
  readonly year: number
  readonly chosen: LocalDate
  readonly onChoose: (date: LocalDate) => void
  readonly onYear: (year: number) => void
}

export const CalendarDesk = ({ page, year, chosen, onChoose, onYear }: Props) => {
  const { today } = useMe()
  const steps = useSteps()
  const mine = page.may.change ? steps.all : []
  const { calendar, issues, tryAct } = useDraft(page.calendar, mine)
  const [edit, setEdit] = useState<Edit | null>(null)
  const [isLooking, setLooking] = useState(false)
  const lookup = useMemo(() => dayLookup(calendar), [calendar])
  const pending = touchedDays(mine)

  const act = (changes: readonly CalendarChange[]): void => {
    steps.add([changes])
    setEdit(null)
    const [touched] = touchedDays([{ id: 0, changes }])
    if (touched !== undefined) onChoose(touched)
  }
  const actions: DayActions | null = page.may.change
    ? {
        confirm: (day) => {
          onChoose(day.date)
          setEdit({ kind: 'confirm', day })
        },
        edit: (was) => {
          onChoose(was.date)
          setEdit({ kind: 'dayOff', date: was.date, was })
        },
        // A day worked in exchange goes with the day it was worked for.
        removeOff: ({ date }) => {
          const worked = workedFor(calendar, date)
          act([{ kind: 'dayOffRemoved', date }, ...(worked === null ? [] : [{ kind: 'workedRemoved', date: worked.date } as const])])
        },
        removeWorked: ({ date }) => act([{ kind: 'workedRemoved', date }]),
      }
    : null

  return (
    <div className="page calendar-page">
      <CalendarHead
        calendar={calendar}
        saved={page.calendar.version}
        year={year}
        onYear={onYear}
        tools={page.may.change ? <EditTools onEdit={setEdit} onTake={steps.add} /> : null}
      />
      <YearGrid year={year} lookup={lookup} pending={pending} today={today} chosen={chosen} onChoose={onChoose} onYear={onYear} />
      <div className="calendar-below">
        <div className="stack calendar-side">
          <DayCard calendar={calendar} date={chosen} info={lookup(chosen)} isPending={pending.has(chosen)} actions={actions} onEdit={setEdit} />
          {edit === null ? null : <EditForms edit={edit} calendar={calendar} tryAct={tryAct} onAct={act} onCancel={() => setEdit(null)} />}
          {mine.length === 0 ? null : <StepsCard steps={steps} calendar={calendar} issues={issues} onLook={() => setLooking(true)} />}
        </div>
        <div className="stack">
          <SpecialDays calendar={calendar} year={year} pending={pending} onChoose={onChoose} actions={actions} />
          <VersionsList versions={page.history} />
        </div>
      </div>
      {isLooking && mine.length > 0 ? (
        <Suspense fallback={null}>
          <ChangeDialog
            version={page.version}
            changes={changesOf(mine)}
            onSaved={() => {
              steps.clear()
              setLooking(false)
            }}
            onClose={() => setLooking(false)}
          />
        </Suspense>
      ) : null}
    </div>
  )
}
