// One click, or one digit, for each other thing the value could say; and the clash with another reviewer, in both
// their words.
import type { Answer } from '@tiendo/domain'
import { answerWord } from '@tiendo/text'
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'
import type { Choice } from '../model/choices.ts'

type Props = { readonly choices: readonly Choice[]; readonly isCurrent: boolean; readonly onChoose: (at: number) => void }

const useAnswerText = (): ((answer: Answer | null) => string) => {
  const { t, language } = useDeskWords()
  return (answer) => (answer === null ? t('desk.leftOpen') : answer.kind === 'edit' ? answer.text : answerWord(answer.kind, language))
}

export const FieldChoices = ({ choices, isCurrent, onChoose }: Props) => {
  const { t } = useDeskWords()
  const answerText = useAnswerText()
  if (choices.length === 0) return null
  const isClash = choices[0]?.kind === 'theirs'
  const words = (choice: Choice): { readonly label: string; readonly text: string } => {
    switch (choice.kind) {
      case 'theirs':
        return { label: choice.byName ?? t('desk.somebody'), text: answerText(choice.answer) }
      case 'mine':
        return { label: t('desk.mine'), text: answerText(choice.answer) }
      case 'reading':
        return { label: '', text: choice.text.replaceAll('\n', ' · ') }
      case 'asRead':
        return { label: t('scan.asWasRead'), text: choice.text.replaceAll('\n', ' · ') }
      case 'above':
        return { label: t('desk.above'), text: choice.text.replaceAll('\n', ' · ') }
      case 'known':
        return { label: t('desk.known'), text: choice.name }
      case 'successor':
        return { label: t('desk.successor'), text: choice.name }
    }
  }
  return (
    <div className="field-choices" role="group" aria-label={isClash ? t('desk.clash') : t('desk.choices')} data-clash={isClash ? true : undefined}>
      {isClash ? <p className="field-clash">{t('desk.clash')}</p> : null}
      {choices.map((choice, at) => {
        const { label, text } = words(choice)
        return (
          <button
            key={at}
            type="button"
            tabIndex={-1}
            className="btn choice"
            onClick={(event) => {
              event.stopPropagation()
              onChoose(at)
            }}
          >
            {isCurrent ? (
              <kbd className="kbd" aria-hidden="true">
                {at + 1}
              </kbd>
            ) : null}
            <span>
              {label === '' ? null : <span className="faint">{label}: </span>}
              {text}
            </span>
          </button>
        )
      })}
    </div>
  )
}
