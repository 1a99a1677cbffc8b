// The way from the phrase to the day, step by step, as it stands in a panel.
import type { Occurrence } from '@tiendo/domain'
import { reasonSentence } from '@tiendo/text'
import { useWords } from '../i18n/use-words.ts'
import './why.css'

export const WhyReasons = ({ occurrence, titleId }: { readonly occurrence: Occurrence; readonly titleId: string }) => {
  const { t, language } = useWords()
  return (
    <>
      <p className="why-title" id={titleId} tabIndex={-1} data-autofocus data-mantine-stop-propagation>
        {t('plan.why')}
      </p>
      <ol>
        {occurrence.because.map((reason, index) => (
          <li key={index} data-kind={reason.kind}>
            {reasonSentence(reason, language)}
          </li>
        ))}
      </ol>
    </>
  )
}
