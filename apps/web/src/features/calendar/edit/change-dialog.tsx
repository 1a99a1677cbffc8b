// Before saving: what would move, everywhere, counted and listed; then why, and the way to save. Where somebody changed
// the calendar meanwhile, the steps stay and are laid on the new one.
import type { CalendarChange } from '@tiendo/domain'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { failureOf, isConflict } from '../../../shared/api/failure.ts'
import { useTRPC, useTRPCClient } from '../../../shared/api/trpc.ts'
import { useCalendarWords } from '../../../shared/i18n/use-calendar-words.ts'
import { useKept } from '../../../shared/lib/use-kept.ts'
import { MovesList } from '../../../shared/moves/moves-list.tsx'
import { useMe } from '../../../shared/session/me.tsx'
import { Dialog } from '../../../shared/ui/dialog.tsx'
import { FailureText } from '../../../shared/ui/failure-text.tsx'
import { Loading, Problem } from '../../../shared/ui/page-state.tsx'
import { toast } from '../../../shared/ui/toast.ts'
import { useChangeCalendar } from './use-change-calendar.ts'

type Props = {
  readonly version: number
  readonly changes: readonly CalendarChange[]
  readonly onSaved: () => void
  readonly onClose: () => void
}

export const ChangeDialog = ({ version, changes, onSaved, onClose }: Props) => {
  const { t } = useCalendarWords()
  const { authority } = useMe()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const said = useId()
  const [reason, setReason, forgetReason] = useKept(`tiendo.calendar.${authority.id}.reason`, '')
  const write = useChangeCalendar((saved) => {
    forgetReason()
    void toast(t('calendar.saved', { version: saved }))
    onSaved()
  })
  // A mutation only in how it travels: it writes nothing. Asked again whenever the calendar or the steps differ, but not
  // of what has just been saved.
  const preview = useQuery({
    queryKey: [...trpc.calendar.preview.mutationKey(), changes],
    queryFn: () => client.calendar.preview.mutate({ changes }),
    staleTime: 0,
    gcTime: 0,
    enabled: !write.isPending,
  })
  const conflict = write.isError && isConflict(write.error)
  const reload = async (): Promise<void> => {
    await queryClient.invalidateQueries({ queryKey: trpc.calendar.pathKey() })
    write.reset()
  }
  return (
    <Dialog title={preview.data === undefined ? t('calendar.look') : t('calendar.wouldBe', { version: preview.data.calendar })} size="760px" onClose={onClose}>
      {preview.isError ? <Problem error={preview.error} onRetry={() => void preview.refetch()} /> : null}
      {preview.isError ? null : preview.data === undefined ? <Loading /> : <MovesList moves={preview.data.moves} none={t('calendar.nothingMoves')} />}
      <form
        className="cal-change"
        noValidate
        aria-label={t('calendar.save')}
        onSubmit={(event) => {
          event.preventDefault()
          write.mutate({ version, changes, reason: reason.trim() })
        }}
      >
        <label className="field">
          <span>{t('calendar.reason')}</span>
          <textarea className="input" rows={2} value={reason} aria-describedby={said} placeholder={t('calendar.reasonExample')} onChange={(event) => setReason(event.currentTarget.value)} />
        </label>
        <p id={said} className="error-text" role="alert">
          {conflict ? t('calendar.conflict') : write.isError ? <FailureText failure={failureOf(write.error)} /> : null}
        </p>
        <div className="dialog-actions">
          <button type="button" className="btn" onClick={onClose}>
            {t('calendar.editOn')}
          </button>
          {conflict ? (
            <button type="button" className="btn btn-primary" onClick={() => void reload()}>
              {t('calendar.reload')}
            </button>
          ) : (
            <button type="submit" className="btn btn-primary" disabled={write.isPending || preview.isFetching || !preview.isSuccess}>
              {write.isPending ? t('calendar.saving') : t('calendar.save')}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  )
}
