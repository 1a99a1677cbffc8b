// The panel in the corner while a file is sent and read, or when it could not be.
import { failureOf } from '../../shared/api/failure.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { FailureText } from '../../shared/ui/failure-text.tsx'
import { Icon } from '../../shared/ui/icon.tsx'
import type { EarlyRefusal } from './refuse-early.ts'

export type ImportStep =
  | { readonly kind: 'working'; readonly name: string; readonly phase: 'sending' | 'reading' | 'opening'; readonly fraction: number }
  | { readonly kind: 'refused'; readonly name: string; readonly why: EarlyRefusal }
  | { readonly kind: 'failed'; readonly name: string; readonly error: unknown; readonly file: File }

type Props = { readonly step: ImportStep; readonly onClose: () => void; readonly onChoose: () => void; readonly onRetry: (file: File) => void }

const phases = ['sending', 'reading', 'opening'] as const

export const ImportPanel = ({ step, onClose, onChoose, onRetry }: Props) => {
  const { t } = useWords()
  if (step.kind === 'working') {
    const at = phases.indexOf(step.phase)
    return (
      <section className="import-panel no-print" aria-live="polite" aria-label={t('import.action')}>
        <p className="import-name">{step.name}</p>
        <progress max={1} aria-label={t(`import.${step.phase}`)} {...(step.phase === 'sending' ? { value: step.fraction } : {})} />
        <ol className="import-steps">
          {phases.map((phase, index) => (
            <li key={phase} data-state={index < at ? 'done' : index === at ? 'now' : 'next'} aria-current={index === at ? 'step' : undefined}>
              {t(`import.${phase}`)}
            </li>
          ))}
        </ol>
      </section>
    )
  }
  const words =
    step.kind === 'failed'
      ? <FailureText failure={failureOf(step.error)} />
      : step.why.kind === 'empty'
        ? t('import.empty')
        : t('import.tooLarge', { size: Math.ceil(step.why.bytes / 1_048_576) })
  return (
    <section className="import-panel import-failed no-print" role="alert">
      <button type="button" className="icon-btn import-close" aria-label={t('app.close')} onClick={onClose}>
        <Icon name="close" size={14} />
      </button>
      <p>
        <b>{t('import.failed', { name: step.name })}</b>
      </p>
      <p className="muted">{words}</p>
      <div className="row">
        <button type="button" className="btn btn-primary" onClick={onChoose}>
          {t('import.another')}
        </button>
        {step.kind === 'failed' && failureOf(step.error).kind !== 'domain' ? (
          <button type="button" className="btn" onClick={() => onRetry(step.file)}>
            {t('app.retry')}
          </button>
        ) : null}
      </div>
    </section>
  )
}
