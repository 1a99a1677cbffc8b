// The frame of what is written on an event: the fields, for whom, what saving would do, and why it may not be.
import { decideAwaited, type Awaited, type AwaitedCommand } from '@tiendo/domain'
import { problemSentence } from '@tiendo/text'
import { useId, useState } from 'react'
import { failureOf, isConflict } from '../../shared/api/failure.ts'
import { useAwaitedWords } from '../../shared/i18n/use-awaited-words.ts'
import { useEscape } from '../../shared/lib/use-escape.ts'
import { useReturnFocus } from '../../shared/lib/use-return-focus.ts'
import { useMe } from '../../shared/session/me.tsx'
import { FailureText } from '../../shared/ui/failure-text.tsx'
import { toast } from '../../shared/ui/toast.ts'
import { RecordPreview } from './record-preview.tsx'
import { ScopeField, type Scope } from './scope-field.tsx'
import { useRecordEvent } from './use-record-event.ts'

type Props = {
  readonly awaited: Awaited
  readonly title: string
  readonly hint?: string
  readonly scope: Scope
  readonly onScope: (scope: Scope) => void
  /** Null while the day is not given. */
  readonly command: AwaitedCommand | null
  /** The same with nothing that does not touch days, so that typing a note asks for nothing. */
  readonly previewed: AwaitedCommand | null
  readonly saveWords: string
  readonly savedWords: string
  readonly onSaved: () => void
  readonly onClose: () => void
  readonly children: (said: string) => React.ReactNode
}

export const EventForm = ({ awaited, title, hint, scope, onScope, command, previewed, saveWords, savedWords, onSaved, onClose, children }: Props) => {
  const { t, language } = useAwaitedWords()
  const me = useMe()
  useReturnFocus()
  const form = useEscape<HTMLFormElement>(onClose)
  const said = useId()
  const [sent, setSent] = useState(false)
  const write = useRecordEvent(awaited, () => {
    void toast(savedWords)
    onSaved()
    onClose()
  })
  const context = { actor: { userId: me.user.id, organisationId: me.organisation?.id ?? null, role: me.role }, today: me.today }
  const refusalOf = (asked: AwaitedCommand | null) => {
    const decided = asked === null ? null : decideAwaited(awaited.record, asked, context)
    return decided?.ok === false ? decided.error : null
  }
  const refused = refusalOf(sent ? command : previewed)
  // That nothing is ticked yet is plain to see until the form is sent.
  const shown = refused?.code === 'awaited/no-work' && !sent ? null : refused
  const submit = (): void => {
    setSent(true)
    if (command !== null && refusalOf(command) === null) write.mutate(command)
  }
  return (
    <form
      ref={form}
      className="event-form"
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <h3>{title}</h3>
      {hint === undefined ? null : <p className="muted">{hint}</p>}
      <div className="event-fields">{children(said)}</div>
      <ScopeField awaited={awaited} scope={scope} onScope={onScope} />
      {previewed === null || refusalOf(previewed) !== null ? null : <RecordPreview awaited={awaited} command={previewed} isSaving={write.isPending} />}
      <p id={said} className="error-text" role="alert">
        {write.isError ? isConflict(write.error) ? t('awaited.conflict') : <FailureText failure={failureOf(write.error)} /> : shown !== null ? problemSentence(shown, language) : sent && command === null ? t('awaited.dayMissing') : null}
      </p>
      <div className="row">
        <button type="submit" className="btn btn-primary" disabled={write.isPending}>
          {write.isPending ? t('awaited.saving') : saveWords}
        </button>
        <button type="button" className="btn" onClick={onClose}>
          {t('awaited.cancel')}
        </button>
      </div>
    </form>
  )
}
