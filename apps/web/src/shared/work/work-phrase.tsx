// When, in the words of the document; and the words that a decision put in their place, which are not the document's.
import type { WorkItem } from '@tiendo/domain'
import { useWords } from '../i18n/use-words.ts'
import { Quote } from '../ui/quote.tsx'

export const WorkPhrase = ({ work: { phrase, decided } }: { readonly work: WorkItem['work'] }) => {
  const { t } = useWords()
  return (
    <>
      {phrase === '' ? null : <Quote>{phrase}</Quote>}
      {decided === undefined ? null : (
        <span>
          {' '}
          {t('work.replacedBy')} {decided}
        </span>
      )}
    </>
  )
}
