// The end of a form that writes: why it may not be written, what somebody else wrote in between, and saving. What was
// typed stays; the newer state is fetched when the person asks for it.
import { useState } from 'react'
import { failureOf, isConflict } from '../api/failure.ts'
import { useWords } from '../i18n/use-words.ts'
import { FailureText } from './failure-text.tsx'

type Write = { readonly isError: boolean; readonly error: unknown; readonly isPending: boolean }

type Props = {
  /** Of the sentence, for fields that it explains. */
  readonly id: string
  readonly write: Write
  /** What keeps it from being written, in words. */
  readonly why: string | null
  readonly words: { readonly conflict: string; readonly fresh: string; readonly reload: string; readonly save: string; readonly saving: string }
  readonly onReload: () => void
  readonly onCancel: () => void
  /** Without it the button submits its form. */
  readonly onSave?: () => void
}

export const WriteFoot = ({ id, write, why, words, onReload, onCancel, onSave }: Props) => {
  const { t } = useWords()
  const [isFresh, setFresh] = useState(false)
  const conflict = write.isError && isConflict(write.error)
  const fresh = isFresh && !write.isError
  return (
    <>
      <p id={id} className={why === null && fresh ? 'muted' : 'error-text'} role="alert">
        {conflict ? words.conflict : why !== null ? why : write.isError ? <FailureText failure={failureOf(write.error)} /> : fresh ? words.fresh : null}
      </p>
      <div className="dialog-actions">
        <button type="button" className="btn" onClick={onCancel}>
          {t('app.cancel')}
        </button>
        {conflict ? (
          <button
            type="button"
            className="btn btn-primary"
            onClick={() => {
              setFresh(true)
              onReload()
            }}
          >
            {words.reload}
          </button>
        ) : (
          <button
            type={onSave === undefined ? 'submit' : 'button'}
            className="btn btn-primary"
            disabled={write.isPending}
            onClick={() => {
              setFresh(false)
              onSave?.()
            }}
          >
            {write.isPending ? words.saving : words.save}
          </button>
        )}
      </div>
    </>
  )
}
