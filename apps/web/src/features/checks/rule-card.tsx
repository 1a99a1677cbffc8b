// One rule: its words, its examples, its weight here.
import type { CheckSettingsPage } from '@tiendo/api/client'
import { checkRules, exampleText, exampleUpper, type Example, type FindingRule } from '@tiendo/domain'
import { basisText, findingRuleName, ruleAbout, severityWord } from '@tiendo/text'
import { useChecksWords } from '../../shared/i18n/use-checks-words.ts'
import { Glyph } from '../../shared/ui/glyph.tsx'
import { severitySign } from '../../shared/ui/severity.ts'
import { RuleSetter } from './rule-setter.tsx'

export const RuleCard = ({ rule, page }: { readonly rule: FindingRule; readonly page: CheckSettingsPage }) => {
  const { t, language } = useChecksWords()
  const { severity, basis, examples } = checkRules[rule]
  const { about, why } = ruleAbout(rule, language)
  const off = page.settings.off[rule]
  const set = page.settings.severities[rule] ?? severity
  const sign = severitySign(set)
  return (
    <article className="rule" id={rule} data-off={off === undefined ? undefined : true}>
      <header>
        <h3>{findingRuleName(rule, language)}</h3>
        <code className="faint">{rule}</code>
        <span className="badge" data-tone={off === undefined ? sign.tone : 'grey'}>
          <Glyph standing={off === undefined ? sign.glyph : 'waived'} size={9} />
          {off === undefined ? severityWord(set, language) : t('rules.off')}
        </span>
        {set === severity && off === undefined ? null : <span className="faint">{t('rules.asRule', { severity: severityWord(severity, language) })}</span>}
        {page.may.set ? <RuleSetter rule={rule} page={page} /> : null}
      </header>
      {off === undefined ? null : <p className="rule-off">“{off}”</p>}
      <p>{about}</p>
      <p className="muted">
        {why}
        {basis === null ? null : (
          <>
            {' '}
            {t('rules.basis')}: {basisText(basis)}.
          </>
        )}
      </p>
      <details className="rule-examples">
        <summary>{t('rules.examples')}</summary>
        <div>
          <ExampleView label={t('rules.breaks')} tone="red" example={examples.breaks} />
          <ExampleView label={t('rules.passes')} tone="green" example={examples.passes} />
        </div>
      </details>
    </article>
  )
}

/** The document speaks in its own type; columns of a table are parted by a bar. */
const ExampleView = ({ label, tone, example }: { readonly label: string; readonly tone: 'red' | 'green'; readonly example: Example }) => {
  const { t } = useChecksWords()
  const upper = exampleUpper(example)
  return (
    <figure className="rule-example" data-tone={tone}>
      <figcaption>{label}</figcaption>
      <blockquote className="quote" lang="vi">
        {exampleText(example).trim()}
      </blockquote>
      {upper === null ? null : (
        <>
          <p className="faint">{t('rules.upper')}</p>
          <blockquote className="quote" lang="vi">
            {upper.trim()}
          </blockquote>
        </>
      )}
    </figure>
  )
}
