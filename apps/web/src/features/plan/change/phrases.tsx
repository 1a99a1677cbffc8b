// The document's words in its own voice; beside them, in ours, what was put in their place.
import { Quote } from '../../../shared/ui/quote.tsx'
import { useTimingWords } from '../../../shared/i18n/use-timing-words.ts'
import { replacedBy, type PlannedWork } from './decided.ts'
import './decided.css'

export const Phrases = ({ work }: { readonly work: PlannedWork }) => {
  const { t } = useTimingWords()
  const now = replacedBy(work)
  const { phrase } = work.timing
  return (
    <>
      {phrase === '' ? null : <Quote className={now === null ? '' : 'quote-was'}>{phrase}</Quote>}
      {now === null ? null : (
        <span className="phrase-now">
          {t('change.quotedWas')} “{now}”
        </span>
      )}
    </>
  )
}
