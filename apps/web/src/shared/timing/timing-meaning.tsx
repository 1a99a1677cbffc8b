// How a phrase is understood: a sentence for each rule, what it is for and of which kind it is, then the days it leads
// to, each with its reason. What is not understood is said, never guessed.
import { classify, type Occurrence, type Timing, type TimingRule } from '@tiendo/domain'
import { capitalised, formatDate, formatDateWithWeekday, formatDayMonth, ruleSentence } from '@tiendo/text'
import { useMemo } from 'react'
import { useTimingWords } from '../i18n/use-timing-words.ts'
import { periodName } from '../lib/period-name.ts'
import { Why } from '../ui/why.tsx'
import { isSaid, nextDays } from './next-days.ts'
import type { TimingSight } from './timing-sight.ts'
import './timing.css'

const numerals = ['①', '②', '③', '④', '⑤'] as const
const tones = { deadline: 'blue', period: 'blue', recurring: 'violet', relative: 'olive', undated: 'grey' } as const

const isWaiting = (rule: TimingRule, all: readonly Occurrence[], index: number): boolean =>
  rule.kind === 'after' && !all.some((occurrence) => occurrence.rule === index)

type Props = { readonly timing: Timing; readonly sight: TimingSight }

export const TimingMeaning = ({ timing, sight }: Props) => {
  const { t } = useTimingWords()
  const days = useMemo(() => nextDays(timing, sight), [timing, sight])
  if (!isSaid(timing))
    return (
      <div className="meaning">
        <p className="meaning-unknown">{t('meaning.unknown')}</p>
        <p className="muted">{t('meaning.unknownDo')}</p>
      </div>
    )
  return (
    <div className="meaning">
      <ol className="meaning-rules">
        {timing.rules.map((rule, index) => (
          <RuleLine key={index} rule={rule} numeral={timing.rules.length > 1 ? (numerals[index] ?? `${index + 1}.`) : null} isWaiting={isWaiting(rule, days.all, index)} />
        ))}
      </ol>
      {days.shown.length > 0 ? <NextList days={days} numbered={timing.rules.length > 1} /> : <NoDays timing={timing} sight={sight} />}
    </div>
  )
}

const RuleLine = ({ rule, numeral, isWaiting: waits }: { readonly rule: TimingRule; readonly numeral: string | null; readonly isWaiting: boolean }) => {
  const { t, language } = useTimingWords()
  const kind = classify([rule])
  const year = (rule.kind === 'within' || rule.kind === 'by') && rule.yearFromPlan === true ? rule.key.slice(0, 4) : null
  return (
    <li>
      {numeral === null ? null : <span className="muted">{numeral} </span>}
      {rule.purpose === null ? null : <b>{capitalised(rule.purpose)}: </b>}
      {rule.kind === 'unstated' ? <span className="meaning-unknown">{t('meaning.unknownPart')}</span> : <span>{ruleSentence({ ...rule, purpose: null }, language)}</span>}{' '}
      <span className="badge" data-tone={tones[kind]}>
        {t(`meaning.class_${kind}`)}
      </span>
      {year === null ? null : <span className="muted meaning-note">{t('meaning.yearFromPlan', { year })}</span>}
      {waits ? <span className="muted meaning-note">{t('meaning.waits')}</span> : null}
    </li>
  )
}

const NextList = ({ days: { shown, isPast, more }, numbered }: { readonly days: ReturnType<typeof nextDays>; readonly numbered: boolean }) => {
  const { t } = useTimingWords()
  return (
    <div className="meaning-next">
      <p className="muted">{isPast ? t('meaning.past') : t('meaning.next')}</p>
      <ol>
        {shown.map((occurrence) => (
          <DayLine key={`${occurrence.rule}/${occurrence.key}`} occurrence={occurrence} numeral={numbered ? (numerals[occurrence.rule] ?? null) : null} />
        ))}
      </ol>
      {more === 0 ? null : <p className="muted">{t('meaning.more', { count: more })}</p>}
    </div>
  )
}

const DayLine = ({ occurrence, numeral }: { readonly occurrence: Occurrence; readonly numeral: string | null }) => {
  const { t, language } = useTimingWords()
  const { from, due, safe, rolled, because } = occurrence
  const name = periodName(occurrence, language)
  const tooFar = because.some((reason) => reason.kind === 'rolled' && reason.pastLimit)
  const day = due === null ? t('meaning.open') : formatDateWithWeekday(due, language)
  const short = (date: typeof safe): string => (date === null ? '' : formatDayMonth(date, language))
  return (
    <li>
      {numeral === null ? null : <span className="muted">{numeral}</span>}
      <Why occurrence={occurrence} label={due === null ? t('meaning.open') : t('meaning.due', { day: formatDate(due, language) })}>
        {day}
      </Why>
      <span className="muted">
        {[
          name,
          due === null && from !== null ? t('meaning.since', { day: formatDate(from, language) }) : null,
          safe !== null && safe !== due ? t('meaning.safe', { day: short(safe) }) : null,
          rolled !== null && rolled !== due && !tooFar ? t('meaning.rolled', { day: short(rolled) }) : null,
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </span>
      {tooFar ? <span className="meaning-unknown">{t('meaning.pastLimit', { day: short(rolled) })}</span> : null}
    </li>
  )
}

/** Why no day can be shown, where the words do say something that has days. */
const NoDays = ({ timing, sight: { years } }: Props) => {
  const { t } = useTimingWords()
  if (!timing.rules.some(({ kind }) => kind === 'every')) return null
  return <p className="meaning-unknown">{years === null ? t('meaning.noYears') : t('meaning.noneInYears', { first: years[0], last: years[1] })}</p>
}
