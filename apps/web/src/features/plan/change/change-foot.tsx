// The end of every change to a plan: what would move, the reason, and saving. Somebody else's change in between keeps
// all that was typed and offers what is new.
import type { PlanCommand } from '@tiendo/domain'
import { useId, useState } from 'react'
import { failureOf, isConflict } from '../../../shared/api/failure.ts'
import { useTimingWords } from '../../../shared/i18n/use-timing-words.ts'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { MovesList } from '../../../shared/moves/moves-list.tsx'
import { FailureText } from '../../../shared/ui/failure-text.tsx'
import { Problem } from '../../../shared/ui/page-state.tsx'
import '../../../shared/ui/dialog.css'
import { useChangePlan, usePlanPreview } from './use-change-plan.ts'

type Props = {
  readonly planId: string
  readonly version: number
  /** Null while the form says nothing that could be asked about. */
  readonly command: PlanCommand | null
  readonly reason: readonly [string, (reason: string) => void]
  /** The command to save, or what is missing, in words. */
  readonly check: () => PlanCommand | string
  readonly onWritten: () => void
  readonly onCancel: () => void
  /** Said while there is nothing to ask about. */
  readonly waiting?: string
}

export const ChangeFoot = ({ planId, version, command, reason: [reason, setReason], check, onWritten, onCancel, waiting }: Props) => {
  const { t } = useTimingWords()
  const { t: label } = useWords()
  const said = useId()
  const [wrong, setWrong] = useState<string | null>(null)
  const [isFresh, setFresh] = useState(false)
  const preview = usePlanPreview(planId, version, command)
  const { write, reload } = useChangePlan(planId, version, onWritten)
  const conflict = write.isError && isConflict(write.error)
  const submit = (): void => {
    const made = check()
    setFresh(false)
    setWrong(typeof made === 'string' ? made : null)
    if (typeof made !== 'string') write.mutate(made)
  }
  return (
    <>
      <section className="change-moves" aria-label={t('change.moves')} aria-busy={preview.isCounting}>
        <h3>{t('change.moves')}</h3>
        {command === null ? <p className="muted">{waiting ?? t('change.waiting')}</p> : null}
        {preview.error === null ? null : <Problem error={preview.error} onRetry={() => void preview.refetch()} />}
        {command !== null && preview.moves === null && preview.error === null ? <p className="muted">{t('change.counting')}</p> : null}
        {preview.moves === null || preview.error !== null ? null : (
          <div className="change-scroll" data-old={preview.isCounting ? true : undefined}>
            <MovesList moves={preview.moves} none={t('change.noMoves')} isPlanSaid />
          </div>
        )}
      </section>
      <label className="field">
        <span>{t('change.reason')}</span>
        <textarea className="input" rows={2} value={reason} aria-invalid={wrong !== null && reason.trim() === ''} aria-describedby={said} placeholder={t('change.reasonHint')} onChange={(event) => setReason(event.currentTarget.value)} />
      </label>
      <p id={said} className={isFresh && wrong === null ? 'muted' : 'error-text'} role="alert">
        {conflict ? t('change.conflict') : wrong !== null ? wrong : write.isError ? <FailureText failure={failureOf(write.error)} /> : isFresh ? t('change.fresh') : null}
      </p>
      <div className="dialog-actions">
        <button type="button" className="btn" onClick={onCancel}>
          {label('app.cancel')}
        </button>
        {conflict ? (
          <button
            type="button"
            className="btn btn-primary"
            onClick={() => {
              setFresh(true)
              void reload()
            }}
          >
            {t('change.reload')}
          </button>
        ) : (
          <button type="button" className="btn btn-primary" disabled={write.isPending} onClick={submit}>
            {write.isPending ? t('change.saving') : t('change.save')}
          </button>
        )}
      </div>
    </>
  )
}
