// The end of every change to a plan: what would move, the reason, and saving. Somebody else's change in between keeps
// all that was typed and offers what is new.
import type { PlanCommand } from '@tiendo/domain'
import { useId, useState } from 'react'
import { useTimingWords } from '../../../shared/i18n/use-timing-words.ts'
import { MovesList } from '../../../shared/moves/moves-list.tsx'
import { Problem } from '../../../shared/ui/page-state.tsx'
import { WriteFoot } from '../../../shared/ui/write-foot.tsx'
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
  const said = useId()
  const [wrong, setWrong] = useState<string | null>(null)
  const preview = usePlanPreview(planId, version, command)
  const { write, reload } = useChangePlan(planId, version, onWritten)
  const submit = (): void => {
    const made = check()
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
      <WriteFoot
        id={said}
        write={write}
        why={wrong}
        words={{ conflict: t('change.conflict'), fresh: t('change.fresh'), reload: t('change.reload'), save: t('change.save'), saving: t('change.saving') }}
        onReload={() => void reload()}
        onCancel={onCancel}
        onSave={submit}
      />
    </>
  )
}
