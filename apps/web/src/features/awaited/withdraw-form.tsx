// "Thu hồi…": it did not happen, or not for these tasks; with a reason.
import type { Awaited, AwaitedCommand } from '@tiendo/domain'
import { useState } from 'react'
import { useAwaitedWords } from '../../shared/i18n/use-awaited-words.ts'
import { useKept } from '../../shared/lib/use-kept.ts'
import { EventForm } from './event-form.tsx'
import { placesOf, type Scope } from './scope-field.tsx'

export const WithdrawForm = ({ awaited, onClose }: { readonly awaited: Awaited; readonly onClose: () => void }) => {
  const { t } = useAwaitedWords()
  const [reason, setReason, forgetReason] = useKept(`tiendo.form.awaited.${awaited.id}.reason`, '')
  const [scope, setScope] = useState<Scope>(null)
  const command: AwaitedCommand = { kind: 'withdraw', reason, scope: placesOf(awaited, scope) }
  return (
    <EventForm
      awaited={awaited}
      title={t('awaited.withdrawTitle')}
      hint={t('awaited.withdrawHint')}
      scope={scope}
      onScope={setScope}
      command={command}
      // Which days go does not hang on the reason, which a preview may not be without.
      previewed={{ ...command, reason: t('awaited.reason') }}
      saveWords={t('awaited.saveWithdraw')}
      savedWords={t('awaited.withdrawn')}
      onSaved={forgetReason}
      onClose={onClose}
    >
      {(said) => (
        <label className="field field-wide">
          <span>{t('awaited.reason')}</span>
          <textarea className="input" rows={2} autoFocus value={reason} aria-describedby={said} onChange={(event) => setReason(event.currentTarget.value)} />
        </label>
      )}
    </EventForm>
  )
}
