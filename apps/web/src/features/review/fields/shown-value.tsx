// A value as read, in the system's voice; the timing phrase in the document's.
import { capitalised, formatAmount, formatDate, formatDongRange } from '@tiendo/text'
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'
import { formatTarget, targetUnit } from '../../../shared/lib/format-target.ts'
import type { Shown } from '../model/review-items.ts'
import { ReadTiming, type TimingContext } from './timing-meaning.tsx'

export const ShownValue = ({ shown, context }: { readonly shown: Shown; readonly context: TimingContext }) => {
  const { t: d, language } = useDeskWords()
  const blank = <span className="faint">{d('review.noSource')}</span>
  switch (shown.kind) {
    case 'text':
      return shown.text === null || shown.text === '' ? blank : <>{shown.text}</>
    case 'list':
      return shown.names.length === 0 ? blank : <>{shown.names.join(' · ')}</>
    case 'day':
      return shown.day === null ? blank : <>{formatDate(shown.day, language)}</>
    case 'years':
      return shown.years === null ? blank : <>{shown.years[0] === shown.years[1] ? shown.years[0] : `${shown.years[0]}–${shown.years[1]}`}</>
    case 'signatory':
      return shown.signatory === null ? blank : <>{[shown.signatory.name, shown.signatory.position, shown.signatory.onBehalf].filter((part) => part !== null).join(' · ')}</>
    case 'timing':
      return shown.timing.phrase === '' ? blank : <ReadTiming timing={context.again(shown.timing)} context={context} />
    case 'money':
      return shown.range === null ? blank : <>{formatDongRange(shown.range, language)}</>
    case 'line':
      return (
        <span className="money-line">
          <span>
            {shown.line.number === null ? '' : `${shown.line.number} `}
            {shown.line.label}
          </span>
          <b className="nowrap">{shown.line.amount.kind === 'unknown' ? '—' : capitalised(formatAmount(shown.line.amount, language))}</b>
        </span>
      )
    case 'target':
      return (
        <>
          <b>{formatTarget(shown.target, language)}</b> {targetUnit(shown.target)} <q className="quote">{shown.target.text}</q>
        </>
      )
  }
}
