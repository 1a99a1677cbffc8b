// The calendar as the steps would make it, and what the domain says of one more.
import type { CalendarChange, CalendarIssue, Result, WorkCalendar } from '@tiendo/domain'
import { useCallback, useMemo } from 'react'
import { useMe } from '../../../shared/session/me.tsx'
import { draftOf, tryAct, type Draft, type Step } from './step.ts'

export type TryAct = (changes: readonly CalendarChange[]) => Result<readonly CalendarChange[], readonly CalendarIssue[]>

export const useDraft = (calendar: WorkCalendar, steps: readonly Step[]): Draft & { readonly tryAct: TryAct } => {
  const { today } = useMe()
  const draft = useMemo(() => draftOf(calendar, steps, today), [calendar, steps, today])
  const tried = useCallback<TryAct>((changes) => tryAct(calendar, steps, changes, today), [calendar, steps, today])
  return { ...draft, tryAct: tried }
}
