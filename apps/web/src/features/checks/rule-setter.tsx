// An administrator weighs a rule otherwise, or turns it off and says why.
import type { CheckSettingsPage } from '@tiendo/api/client'
import { checkRules, ruleSetting, type FindingRule, type RuleSetting } from '@tiendo/domain'
import { findingRuleName, severityWord } from '@tiendo/text'
import { useId, useState } from 'react'
import { failureOf, isConflict } from '../../shared/api/failure.ts'
import { useChecksWords } from '../../shared/i18n/use-checks-words.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { Dialog } from '../../shared/ui/dialog.tsx'
import { FailureText } from '../../shared/ui/failure-text.tsx'
import { severityOrder } from '../../shared/ui/severity.ts'
import { useSetRule } from './use-set-rule.ts'

type Props = { readonly rule: FindingRule; readonly page: CheckSettingsPage }

export const RuleSetter = ({ rule, page }: Props) => {
  const { t, language } = useChecksWords()
  const [turning, setTurning] = useState(false)
  const now = ruleSetting(page.settings, rule)
  const own = checkRules[rule].severity
  const set = useSetRule(page.version, () => setTurning(false))
  const name = findingRuleName(rule, language)
  return (
    <div className="rule-setter no-print">
      {now.off === null ? (
        <>
          <select
            className="input"
            aria-label={t('rules.level', { rule: name })}
            disabled={set.isPending}
            value={now.severity ?? own}
            onChange={(event) => {
              const severity = severityOrder.find((one) => one === event.currentTarget.value) ?? own
              set.mutate({ ...now, severity: severity === own ? null : severity })
            }}
          >
            {severityOrder.map((severity) => (
              <option key={severity} value={severity}>
                {severity === own ? t('rules.levelDefault', { severity: severityWord(severity, language) }) : severityWord(severity, language)}
              </option>
            ))}
          </select>
          <button type="button" className="btn btn-quiet" onClick={() => setTurning(true)}>
            {t('rules.turnOff')}
          </button>
        </>
      ) : (
        <button type="button" className="btn" disabled={set.isPending} onClick={() => set.mutate({ ...now, off: null })}>
          {t('rules.turnOn')}
        </button>
      )}
      <span role="alert">{set.isError && !turning ? <span className="error-text">{isConflict(set.error) ? t('rules.conflict') : <FailureText failure={failureOf(set.error)} />}</span> : null}</span>
      {turning ? <TurnOff name={name} now={now} set={set} onClose={() => setTurning(false)} /> : null}
    </div>
  )
}

type TurnProps = { readonly name: string; readonly now: RuleSetting; readonly set: ReturnType<typeof useSetRule>; readonly onClose: () => void }

const TurnOff = ({ name, now, set, onClose }: TurnProps) => {
  const { t } = useChecksWords()
  const { t: w } = useWords()
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const said = useId()
  const isMissing = asked && reason.trim() === ''
  const save = (event: React.FormEvent): void => {
    event.preventDefault()
    setAsked(true)
    if (reason.trim() !== '') set.mutate({ ...now, off: reason })
  }
  return (
    <Dialog title={t('rules.offTitle', { rule: name })} onClose={onClose}>
      <form className="stack" noValidate onSubmit={save}>
        <p className="muted">{t('rules.offHint')}</p>
        <label className="field">
          <span>{t('rules.offReason')}</span>
          <textarea className="input" rows={3} data-autofocus value={reason} aria-invalid={isMissing} aria-describedby={said} onChange={(event) => setReason(event.currentTarget.value)} />
        </label>
        <div id={said} role="alert">
          {isMissing ? <p className="error-text">{t('rules.reasonMissing')}</p> : null}
          {set.isError ? <p className="error-text">{isConflict(set.error) ? t('rules.conflict') : <FailureText failure={failureOf(set.error)} />}</p> : null}
        </div>
        <div className="dialog-actions">
          <button type="button" className="btn" onClick={onClose}>
            {w('app.cancel')}
          </button>
          <button type="submit" className="btn btn-primary" disabled={set.isPending}>
            {t('rules.offSave')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
