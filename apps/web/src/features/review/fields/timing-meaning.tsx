// How a phrase is understood: a sentence for each rule, then the days it leads to, each with its reason.
import { occurrences, type LocalDate, type Occurrence, type Timing, type WorkCalendar } from '@tiendo/domain'
import { capitalised, formatDate, keyName, ruleSentence } from '@tiendo/text'
import { useMemo } from 'react'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { Quote } from '../../../shared/ui/quote.tsx'
import { Why } from '../../../shared/ui/why.tsx'

/** What a phrase is read against: the plan's years and day of issue as they now stand, the calendar, the day. */
export type TimingContext = {
  readonly years: readonly [number, number] | null
  readonly issuedOn: LocalDate | null
  readonly calendar: WorkCalendar
  readonly today: LocalDate
  readonly parse: (phrase: string) => Timing
  /** A timing as read, against the years as they now stand. */
  readonly again: (timing: Timing) => Timing
}

const isSaid = ({ rules }: Timing): boolean => rules.some((rule) => rule.kind !== 'unstated')

/** Read again; what then says nothing stays as it was. */
export const restated = (timing: Timing, parse: (phrase: string) => Timing): Timing => {
  const next = parse(timing.phrase)
  return isSaid(next) ? next : timing
}

const SHOWN = 5

/** Those still ahead; where all are past, the last ones. */
const nextOf = (all: readonly Occurrence[], today: LocalDate): { readonly shown: readonly Occurrence[]; readonly isPast: boolean } => {
  const ahead = all.filter(({ due }) => due === null || due >= today)
  return ahead.length > 0 ? { shown: ahead.slice(0, SHOWN), isPast: false } : { shown: all.slice(-SHOWN), isPast: true }
}

const numerals = ['①', '②', '③', '④', '⑤'] as const

export const TimingMeaning = ({ timing, context, live = false }: { readonly timing: Timing; readonly context: TimingContext; readonly live?: boolean }) => {
  const { t, language } = useWords()
  const { years, issuedOn, calendar, today } = context
  const all = useMemo(() => occurrences(timing, { years, issuedOn, calendar }), [timing, years, issuedOn, calendar])
  const { shown, isPast } = nextOf(all, today)
  const unknown = !isSaid(timing)
  return (
    <div className="meaning" {...(live ? { role: 'status', 'aria-live': 'polite' } : {})}>
      {live || timing.phrase === '' ? null : <Quote>{timing.phrase}</Quote>}
      {unknown ? (
        <p className="meaning-unknown">{live ? `${t('review.phraseUnknown')} ${t('review.as_timing')}` : t('review.notUnderstood')}</p>
      ) : (
        <ol>
          {timing.rules.map((rule, index) => (
            <li key={index}>
              {timing.rules.length > 1 ? <span className="faint">{numerals[index] ?? `${index + 1}.`} </span> : null}
              {capitalised(ruleSentence(rule, language))}
            </li>
          ))}
        </ol>
      )}
      {shown.length === 0 ? null : (
        <p className="meaning-days">
          <span className="faint">{isPast ? t('review.pastDates') : t('review.nextDates')}: </span>
          {shown.map((occurrence) => (
            <span key={`${occurrence.rule}/${occurrence.key}`} className="meaning-day">
              <Why occurrence={occurrence} label={keyName(occurrence.key, language)}>
                {occurrence.due === null ? keyName(occurrence.key, language) : formatDate(occurrence.due, language)}
              </Why>
            </span>
          ))}
          {all.length > shown.length ? <span className="faint">+{all.length - shown.length}</span> : null}
        </p>
      )}
    </div>
  )
}
