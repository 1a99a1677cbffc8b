// Whether answers have reached the server, and the way out when they have not.
import { failureOf } from '../../shared/api/failure.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { FailureText } from '../../shared/ui/failure-text.tsx'
import type { AnswerBook } from './model/use-answers.ts'

export const SaveBar = ({ book }: { readonly book: AnswerBook }) => {
  const { t } = useWords()
  const { state, pending } = book
  const stuck = state.kind === 'failed'
  return (
    <div role="status" aria-live="polite" className="save-bar no-print">
      {!stuck || pending === 0 ? null : (
        <div className="alert row" data-tone="warning">
          <p style={{ flex: 1 }}>
            <b>{t('review.kept', { count: pending })}.</b> <span className="muted"><FailureText failure={failureOf(state.error)} /></span>
          </p>
          <button type="button" className="btn btn-primary" onClick={book.resend}>
            {t('review.resend')}
          </button>
          <button type="button" className="btn" onClick={book.forget}>
            {t('review.drop')}
          </button>
        </div>
      )}
    </div>
  )
}
