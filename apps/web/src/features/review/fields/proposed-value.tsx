// A reading that was proposed in the place of what the eye made out: both, one under the other, with what differs marked.
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'
import { editText } from '../model/edit-text.ts'
import { differingWords, type DifferingWord } from '../model/differing-words.ts'
import type { Shown } from '../model/review-items.ts'
import { ShownValue } from './shown-value.tsx'
import type { TimingContext } from './timing-meaning.tsx'

type Props = { readonly shown: Shown; readonly quote: string; readonly context: TimingContext }

const Words = ({ words }: { readonly words: readonly DifferingWord[] }) =>
  words.map(({ text, differs }, index) => (
    <span key={index}>
      {index === 0 ? '' : ' '}
      {differs ? <mark className="differs">{text}</mark> : text}
    </span>
  ))

export const ProposedValue = ({ shown, quote, context }: Props) => {
  const { t } = useDeskWords()
  const isWords = shown.kind === 'text' || shown.kind === 'timing'
  const [read, proposed] = differingWords(quote, editText(shown))
  return (
    <dl className="proposed">
      <dt>{t('scan.read')}</dt>
      <dd>
        <q className="quote">{isWords ? <Words words={read} /> : quote}</q>
      </dd>
      <dt>
        <span aria-hidden="true">{'→ '}</span>
        {t('scan.proposed')}
      </dt>
      <dd>
        {shown.kind === 'timing' ? (
          <p>
            <Words words={proposed} />
          </p>
        ) : null}
        {shown.kind === 'text' ? <Words words={proposed} /> : <ShownValue shown={shown} context={context} />}
      </dd>
    </dl>
  )
}
