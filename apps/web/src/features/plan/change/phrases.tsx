// The document's words in its own voice; beside them, in ours, what was put in their place: struck through only where
// they hold for no period any longer.
import { keyName } from '@tiendo/text'
import { useTimingWords } from '../../../shared/i18n/use-timing-words.ts'
import { Quote } from '../../../shared/ui/quote.tsx'
import { retimedBy, type PlannedWork } from './decided.ts'
import './decided.css'

export const Phrases = ({ work }: { readonly work: PlannedWork }) => {
  const { t, language } = useTimingWords()
  const change = retimedBy(work)
  const { phrase } = work.timing
  const isGone = work.changes?.some(({ kind }) => kind === 'all') === true
  return (
    <>
      {phrase === '' ? null : <Quote className={isGone ? 'quote-was' : ''}>{phrase}</Quote>}
      {change === null ? null : (
        <span className="phrase-now" title={change.reason}>
          {change.kind === 'all' ? t('change.replacedAll', { phrase: change.timing.phrase }) : t('change.replacedFrom', { period: keyName(change.key, language), phrase: change.timing.phrase })}
        </span>
      )}
    </>
  )
}
