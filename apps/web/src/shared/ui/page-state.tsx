// The same three states everywhere: loading, failed (with a way out), empty (one sentence, one action).
import { failureOf } from '../api/failure.ts'
import { useWords } from '../i18n/use-words.ts'
import { FailureText } from './failure-text.tsx'

export const Loading = () => {
  const { t } = useWords()
  return (
    <div className="loading" role="status" aria-live="polite">
      <span className="loading-bar" aria-hidden="true" />
      <span className="visually-hidden">{t('app.loading')}</span>
    </div>
  )
}

export const Problem = ({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) => {
  const { t } = useWords()
  return (
    <div className="alert" role="alert">
      <p>
        <b>{t('net.failedTitle')}</b>
      </p>
      <p className="muted"><FailureText failure={failureOf(error)} /></p>
      {onRetry === undefined ? null : (
        <p style={{ marginTop: 10 }}>
          <button type="button" className="btn" onClick={onRetry}>
            {t('app.retry')}
          </button>
        </p>
      )}
    </div>
  )
}

export const Empty = ({ title, hint, action }: { readonly title: string; readonly hint?: string; readonly action?: React.ReactNode }) => (
  <div className="empty">
    <p>
      <b>{title}</b>
    </p>
    {hint === undefined ? null : <p className="muted">{hint}</p>}
    {action === undefined ? null : <div className="row">{action}</div>}
  </div>
)
