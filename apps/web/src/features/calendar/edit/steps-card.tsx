// What waits to be saved: each step in words, with what is wrong with it, and its way back.
import type { CalendarChange, WorkCalendar } from '@tiendo/domain'
import { calendarChangeSentence, calendarIssueSentence } from '@tiendo/text'
import { useRef } from 'react'
import { useCalendarWords } from '../../../shared/i18n/use-calendar-words.ts'
import { owedFor } from './compensation.ts'
import { CompensationOffer } from './compensation-offer.tsx'
import type { Draft } from './step.ts'
import type { Steps } from './use-steps.ts'

type Props = {
  readonly steps: Steps
  /** As the steps would make it. */
  readonly calendar: WorkCalendar
  readonly issues: Draft['issues']
  readonly onLook: () => void
}

export const StepsCard = ({ steps, calendar, issues, onLook }: Props) => {
  const { t, language } = useCalendarWords()
  const head = useRef<HTMLHeadingElement>(null)
  const give = (change: CalendarChange): void => {
    steps.add([[change]])
    // The offer goes with what it asked; the keyboard stays here.
    head.current?.focus()
  }
  const wrongWith = (id: number | null) => issues.filter(({ step }) => step === id)
  return (
    <section className="card cal-steps" aria-label={t('calendar.steps')}>
      <h2 ref={head} tabIndex={-1}>
        <span role="status">{t('calendar.stepsWaiting', { count: steps.all.length })}</span>
      </h2>
      <ol>
        {steps.all.map((step) => {
          const words = step.changes.map((change) => calendarChangeSentence(change, language))
          return (
            <li key={step.id} data-wrong={wrongWith(step.id).length > 0 ? true : undefined}>
              <div>
                {words.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
                {wrongWith(step.id).map(({ issue }, index) => (
                  <p key={index} className="error-text">
                    {calendarIssueSentence(issue, language)}
                  </p>
                ))}
                {owedFor(step, calendar).map((owed) => (
                  <CompensationOffer key={owed.day.date} owed={owed} onGive={give} />
                ))}
              </div>
              <button type="button" className="link" aria-label={`${t('calendar.takeBack')}: ${words.join(' ')}`} onClick={() => steps.remove(step.id)}>
                {t('calendar.takeBack')}
              </button>
            </li>
          )
        })}
      </ol>
      {wrongWith(null).map(({ issue }, index) => (
        <p key={index} className="error-text">
          {calendarIssueSentence(issue, language)}
        </p>
      ))}
      <div className="row">
        <button type="button" className="btn btn-primary" disabled={issues.length > 0} onClick={onLook}>
          {t('calendar.look')}
        </button>
        <button type="button" className="btn btn-quiet" onClick={steps.clear}>
          {t('calendar.takeBackAll')}
        </button>
      </div>
    </section>
  )
}
