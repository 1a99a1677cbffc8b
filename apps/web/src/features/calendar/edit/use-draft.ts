// The calendar as the steps would make it, and what the domain says of one more.
import { changeCalendar, err, ok, type CalendarChange, type CalendarIssue, type Result, type WorkCalendar } from '@tiendo/domain'
import { useCallback, useMemo } from 'react'
import { useMe } from '../../../shared/session/me.tsx'
import { draftOf, type Draft, type Step } from './step.ts'

/** What is wrong with one more act after those there are; what was wrong before it is not said again. */
export type TryAct = (changes: readonly CalendarChange[]) => Result<readonly CalendarChange[], readonly CalendarIssue[]>

export const useDraft = (calendar: WorkCalendar, steps: readonly Step[]): Draft & { readonly tryAct: TryAct } => {
  const { today } = useMe()
  const draft = useMemo(() => draftOf(calendar, steps, today), [calendar, steps, today])
  const tryAct = useCallback<TryAct>(
    (changes) => {
      const next = changeCalendar(draft.calendar, changes, today)
      return next.ok ? ok(changes) : err(next.error)
    },
    [draft.calendar, today],
  )
  return { ...draft, tryAct }
}
