// The frame of every form that adds a step: what the calendar says against it stands below, as one types; what is only
// not filled in yet is said when the form is sent.
import type { CalendarChange, CalendarIssue } from '@tiendo/domain'
import { calendarIssueSentence } from '@tiendo/text'
import { createContext, use, useId, useState } from 'react'
import { useCalendarWords } from '../../../shared/i18n/use-calendar-words.ts'
import { useEscape } from '../../../shared/lib/use-escape.ts'
import { useReturnFocus } from '../../../shared/lib/use-return-focus.ts'
import type { TryAct } from './use-draft.ts'
import { DayInput } from '../../../shared/ui/day-input.tsx'

const unfilled: ReadonlySet<CalendarIssue['code']> = new Set(['calendar/basis-missing', 'calendar/label-missing', 'calendar/nothing-changes'])

const Said = createContext('')

type Props = {
  readonly title: string
  readonly hint?: string
  /** Null while a day is not given. */
  readonly changes: readonly CalendarChange[] | null
  readonly tryAct: TryAct
  readonly onAct: (changes: readonly CalendarChange[]) => void
  readonly onCancel: () => void
  readonly children: React.ReactNode
}

export const ActForm = ({ title, hint, changes, tryAct, onAct, onCancel, children }: Props) => {
  const { t, language } = useCalendarWords()
  useReturnFocus()
  const form = useEscape<HTMLFormElement>(onCancel)
  const said = useId()
  const [sent, setSent] = useState(false)
  const tried = changes === null ? null : tryAct(changes)
  const issues = tried === null || tried.ok ? [] : tried.error.filter(({ code }) => sent || !unfilled.has(code))
  return (
    <form
      ref={form}
      className="card act-form"
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault()
        if (tried?.ok === true) onAct(tried.value)
        else setSent(true)
      }}
    >
      <h2>{title}</h2>
      {hint === undefined ? null : <p className="muted">{hint}</p>}
      <Said value={said}>{children}</Said>
      <div id={said} className="error-text" role="alert">
        {sent && changes === null ? <p>{t('calendar.dayMissing')}</p> : null}
        {issues.map((issue, index) => (
          <p key={index}>{calendarIssueSentence(issue, language)}</p>
        ))}
      </div>
      <div className="row">
        <button type="submit" className="btn btn-primary">
          {t('calendar.addStep')}
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          {t('calendar.cancel')}
        </button>
      </div>
    </form>
  )
}

type FieldProps = {
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly type?: 'text' | 'date'
  readonly placeholder?: string
  readonly first?: boolean
  /** What the day chosen is now. */
  readonly now?: string | null
}

export const ActField = ({ label, value, onValue, type = 'text', placeholder, first = false, now = null }: FieldProps) => {
  const [said, id] = [use(Said), useId()]
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {type === 'date' ? (
        <DayInput id={id} value={value} autoFocus={first} describedBy={`${id}-now ${said}`} onValue={onValue} />
      ) : (
        <input id={id} className="input" value={value} placeholder={placeholder} autoFocus={first} aria-describedby={`${id}-now ${said}`} onChange={(event) => onValue(event.currentTarget.value)} />
      )}
      <p id={`${id}-now`} className="act-now" aria-live="polite">
        {now}
      </p>
    </div>
  )
}
