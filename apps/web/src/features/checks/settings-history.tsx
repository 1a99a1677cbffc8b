// Who set which rule, when and why; newest first.
import type { CheckSettingsPage } from '@tiendo/api/client'
import { eventSentence } from '@tiendo/text'
import { useChecksWords } from '../../shared/i18n/use-checks-words.ts'
import { formatInstant } from '../../shared/lib/instant.ts'
import '../../shared/work/work.css'

export const SettingsHistory = ({ page }: { readonly page: CheckSettingsPage }) => {
  const { t, language } = useChecksWords()
  return (
    <section className="card" aria-labelledby="rules-history">
      <h2 id="rules-history">{t('rules.history')}</h2>
      {page.may.set ? null : <p className="faint">{t('rules.readOnly')}</p>}
      {page.history.length === 0 ? <p className="muted">{t('rules.historyNone')}</p> : null}
      <ol className="history-list">
        {page.history.map(({ at, by, byName, rule, severity, off }) => (
          <li key={`${at.toISOString()} ${rule}`}>
            <time dateTime={at.toISOString()}>{formatInstant(at, language)}</time>
            <span>{eventSentence({ kind: 'ruleSet', by, byName, detail: { rule, severity, off } }, language)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
