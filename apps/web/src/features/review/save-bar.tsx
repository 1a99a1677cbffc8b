// Whether answers have reached the server, and the way out when they have not; and where two people said differently.
import type { ValuePath } from '@tiendo/domain'
import { failureOf } from '../../shared/api/failure.ts'
import { useDeskWords } from '../../shared/i18n/use-desk-words.ts'
import { FailureText } from '../../shared/ui/failure-text.tsx'
import type { AnswerBook } from './model/use-answers.ts'

type Props = { readonly book: AnswerBook; readonly onGo: (path: ValuePath) => void }

export const SaveBar = ({ book, onGo }: Props) => {
  const { t: d } = useDeskWords()
  const { state, pending, clashes } = book
  const [clash] = clashes.keys()
  const stuck = state.kind === 'failed'
  return (
    <div role="status" aria-live="polite" className="save-bar no-print">
      {clash === undefined ? null : (
        <div className="alert row" data-tone="warning">
          <p style={{ flex: 1 }}>
            <b>{d('desk.clashes', { count: clashes.size })}</b>
          </p>
          <button type="button" className="btn btn-primary" onClick={() => onGo(clash)}>
            {d('desk.seeClash')}
          </button>
        </div>
      )}
      {!stuck || pending === 0 ? null : (
        <div className="alert row" data-tone="warning">
          <p style={{ flex: 1 }}>
            <b>{d('review.kept', { count: pending })}.</b> <span className="muted"><FailureText failure={failureOf(state.error)} /></span>
          </p>
          <button type="button" className="btn btn-primary" onClick={book.resend}>
            {d('review.resend')}
          </button>
          <button type="button" className="btn" onClick={book.forget}>
            {d('review.drop')}
          </button>
        </div>
      )}
    </div>
  )
}
