// One row read as two: the words with the caret where they part; Enter parts them. What is typed stays on this device
// until the server has it.
import { likelySplit } from '@tiendo/domain'
import { useId, useRef, useState } from 'react'
import { failureSentence } from '../../../shared/api/failure-words.ts'
import type { Failure } from '../../../shared/api/failure.ts'
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { useKept } from '../../../shared/lib/use-kept.ts'
import { Dialog } from '../../../shared/ui/dialog.tsx'

type Props = {
  readonly draftId: string
  readonly task: number
  readonly title: string
  /** Null where it was done. */
  readonly onSplit: (title: string, rest: string) => Promise<Failure | null>
  readonly onClose: () => void
}

export const SplitDialog = ({ draftId, task, title, onSplit, onClose }: Props) => {
  const { t, language } = useDeskWords()
  const { t: w } = useWords()
  const [text, setText, forget] = useKept(`tiendo.draft.${draftId}.split.${task}`, title)
  const [caret, setCaret] = useState(() => likelySplit(title))
  const [failure, setFailure] = useState<Failure | null>(null)
  const [working, setWorking] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const [first, rest] = [text.slice(0, caret).trim().replace(/[;,]$/, ''), text.slice(caret).trim()]
  const may = first !== '' && rest !== '' && !working
  const split = async (): Promise<void> => {
    if (!may) return
    setWorking(true)
    const failed = await onSplit(first, rest)
    setWorking(false)
    setFailure(failed)
    if (failed === null) forget()
  }
  return (
    <Dialog title={t('desk.splitTitle')} onClose={onClose} size="620px">
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void split()
        }}
      >
        <div className="field">
          <label htmlFor={id}>{t('desk.splitWhere')}</label>
          <textarea
            id={id}
            ref={field}
            className="input quote-input"
            rows={4}
            value={text}
            data-autofocus
            aria-describedby={`${id}-parts`}
            onFocus={({ currentTarget }) => currentTarget.setSelectionRange(caret, caret)}
            onChange={({ currentTarget }) => {
              setText(currentTarget.value)
              setCaret(currentTarget.selectionStart)
            }}
            onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
              event.preventDefault()
              void split()
            }}
          />
        </div>
        <ol className="split-parts" id={`${id}-parts`} aria-live="polite">
          <li>{first === '' ? <span className="faint">{t('desk.splitEmpty')}</span> : first}</li>
          <li>{rest === '' ? <span className="faint">{t('desk.splitEmpty')}</span> : rest}</li>
        </ol>
        <p className="muted">{t('desk.splitKeeps')}</p>
        <p className="error-text" role="alert">
          {failure === null ? null : failureSentence(failure, language)}
        </p>
        <div className="dialog-actions">
          <button
            type="button"
            className="btn"
            onClick={() => {
              forget()
              onClose()
            }}
          >
            {w('app.cancel')}
          </button>
          <button type="submit" className="btn btn-primary" disabled={!may}>
            {t('desk.split')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
