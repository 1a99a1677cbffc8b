// A timing as read: the document's words, and how they are understood.
import { parseTiming, type Timing } from '@tiendo/domain'
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'
import { isSaid } from '../../../shared/timing/next-days.ts'
import { TimingMeaning } from '../../../shared/timing/timing-meaning.tsx'
import type { TimingSight } from '../../../shared/timing/timing-sight.ts'
import { Quote } from '../../../shared/ui/quote.tsx'

/** What a phrase is read against; and a timing as read, against the years as they now stand. */
export type TimingContext = TimingSight & { readonly again: (timing: Timing) => Timing }

/** Read again; what then says nothing stays as it was. */
export const restated = (timing: Timing, years: TimingSight['years']): Timing => {
  const next = parseTiming(timing.phrase, { years })
  return isSaid(next) ? next : timing
}

export const ReadTiming = ({ timing, context }: { readonly timing: Timing; readonly context: TimingContext }) => {
  const { t: d } = useDeskWords()
  return (
    <div className="meaning">
      {timing.phrase === '' ? null : <Quote>{timing.phrase}</Quote>}
      {isSaid(timing) ? <TimingMeaning timing={timing} sight={context} /> : <p className="meaning-unknown">{d('review.notUnderstood')}</p>}
    </div>
  )
}
