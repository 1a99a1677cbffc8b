// What an administrator has asked for and not yet saved. One step is one act: a swap is two days at once.
import { changeCalendar, type CalendarChange, type CalendarIssue, type LocalDate, type WorkCalendar } from '@tiendo/domain'

export type Step = { readonly id: number; readonly changes: readonly CalendarChange[] }

export const changesOf = (steps: readonly Step[]): readonly CalendarChange[] => steps.flatMap(({ changes }) => changes)

const daysOfChange = (change: CalendarChange): readonly LocalDate[] => {
  switch (change.kind) {
    case 'dayOffSet':
    case 'workedSet':
      return [change.day.date]
    case 'dayOffRemoved':
    case 'workedRemoved':
      return [change.date]
    case 'weeklyRestSet':
      return []
  }
}

/** The days that steps touch. */
export const touchedDays = (steps: readonly Step[]): ReadonlySet<LocalDate> => new Set(changesOf(steps).flatMap(daysOfChange))

const isAbout = (issue: CalendarIssue, { changes }: Step): boolean => {
  const days = changes.flatMap(daysOfChange)
  if ('forDate' in issue) return days.includes(issue.date) || days.includes(issue.forDate)
  return 'date' in issue ? days.includes(issue.date) : changes.some(({ kind }) => kind === 'weeklyRestSet') && issue.code !== 'calendar/nothing-changes'
}

export type Draft = {
  /** As it would be; what is not sound is left out of it. */
  readonly calendar: WorkCalendar
  /** What is wrong, by the step that brought it; null where no single one did. */
  readonly issues: readonly { readonly step: number | null; readonly issue: CalendarIssue }[]
}

/** One step after another, each that can be taken; for showing, where all of them together are not sound. */
const asFarAsSound = (calendar: WorkCalendar, steps: readonly Step[], today: LocalDate): WorkCalendar =>
  steps.reduce((so, step) => {
    const next = changeCalendar(so, step.changes, today)
    return next.ok ? { ...next.value, version: calendar.version } : so
  }, calendar)

export const draftOf = (calendar: WorkCalendar, steps: readonly Step[], today: LocalDate): Draft => {
  if (steps.length === 0) return { calendar, issues: [] }
  const next = changeCalendar(calendar, changesOf(steps), today)
  if (next.ok) return { calendar: next.value, issues: [] }
  const issues = next.error.map((issue) => ({ step: steps.findLast((step) => isAbout(issue, step))?.id ?? null, issue }))
  return { calendar: asFarAsSound(calendar, steps, today), issues }
}
