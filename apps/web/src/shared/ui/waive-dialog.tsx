// "Ghi nhận là đúng": somebody answers for a finding, with a reason that stays beside it.
import type { SettledFinding } from '@tiendo/domain'
import { findingSentence } from '@tiendo/text'
import { useId, useState } from 'react'
import { failureOf } from '../api/failure.ts'
import { useChecksWords } from '../i18n/use-checks-words.ts'
import { useWords } from '../i18n/use-words.ts'
import { useKept } from '../lib/use-kept.ts'
import { Dialog } from './dialog.tsx'
import { FailureText } from './failure-text.tsx'
import { Quote } from './quote.tsx'
import { useWaive, type FindingOf } from './use-waive.ts'

type Props = {
  readonly finding: SettledFinding
  readonly of: FindingOf
  /** How many the rule found in the document. */
  readonly alike: number
  readonly onDone: () => void
  readonly onClose: () => void
}

export const WaiveDialog = ({ finding, of, alike, onDone, onClose }: Props) => {
  const { t, language } = useChecksWords()
  const { t: w } = useWords()
  const [reason, setReason, forget] = useKept(`tiendo.form.waive.${finding.key}`, '')
  const [whole, setWhole] = useState(false)
  const [asked, setAsked] = useState(false)
  const said = useId()
  const waive = useWaive(of, () => {
    forget()
    onDone()
  })
  const isMissing = asked && reason.trim() === ''
  const save = (event: React.FormEvent): void => {
    event.preventDefault()
    setAsked(true)
    if (reason.trim() !== '') waive.mutate({ rule: finding.rule, key: whole ? null : finding.key, reason })
  }
  return (
    <Dialog title={t('finding.waiveTitle')} onClose={onClose} size="540px">
      <form className="stack" noValidate onSubmit={save}>
        <p>
          <b>{findingSentence(finding, language).title}</b>
          {finding.span === null ? null : (
            <>
              <br />
              <Quote>{finding.span.quote}</Quote>
            </>
          )}
        </p>
        <label className="field">
          <span>{t('finding.reason')}</span>
          <textarea
            className="input"
            rows={3}
            data-autofocus
            value={reason}
            placeholder={t('finding.reasonExample')}
            aria-invalid={isMissing}
            aria-describedby={said}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        {alike < 2 ? null : (
          <fieldset className="waive-scope">
            <legend>{t('finding.scope')}</legend>
            {[false, true].map((all) => (
              <label key={String(all)}>
                <input type="radio" name="scope" checked={whole === all} onChange={() => setWhole(all)} />{' '}
                {all ? t('finding.scopeAll', { count: alike }) : t('finding.scopeOne')}
              </label>
            ))}
          </fieldset>
        )}
        <p className="muted">{t('finding.waiveHint')}</p>
        <div id={said} role="alert">
          {isMissing ? <p className="error-text">{t('finding.reasonMissing')}</p> : null}
          {waive.isError ? (
            <p className="error-text">
              <FailureText failure={failureOf(waive.error)} />
            </p>
          ) : null}
        </div>
        <div className="dialog-actions">
          <button type="button" className="btn" onClick={onClose}>
            {w('app.cancel')}
          </button>
          <button type="submit" className="btn btn-primary" disabled={waive.isPending}>
            {waive.isPending ? t('finding.saving') : t('finding.save')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
