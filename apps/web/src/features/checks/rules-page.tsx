// All rules of the checks, from the registry: what each looks at, why, its examples, and how this authority weighs it.
import { checkRules, ruleIds, type FindingRule, type RuleFamily } from '@tiendo/domain'
import { basisText, familyOf, familyWord, findingRuleName, ruleAbout } from '@tiendo/text'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { useTRPC } from '../../shared/api/trpc.ts'
import { useChecksWords } from '../../shared/i18n/use-checks-words.ts'
import { matches } from '../../shared/lib/fold.ts'
import { usePageTitle } from '../../shared/lib/use-page-title.ts'
import { Loading, Problem } from '../../shared/ui/page-state.tsx'
import '../../shared/ui/finding-card.css'
import { RuleCard } from './rule-card.tsx'
import { SettingsHistory } from './settings-history.tsx'
import './checks.css'

type View = { readonly query: string; readonly family: RuleFamily | null }
type Props = View & { readonly onView: (view: View) => void }

export const RulesPage = ({ query, family, onView }: Props) => {
  const { t, language } = useChecksWords()
  usePageTitle(t('rules.title'))
  const trpc = useTRPC()
  const page = useQuery(trpc.checks.settings.queryOptions())
  const sought = useDeferredValue(query)
  const texts = useMemo(() => {
    const textOf = (rule: FindingRule): string => {
      const { about, why } = ruleAbout(rule, language)
      const { basis } = checkRules[rule]
      return [rule, findingRuleName(rule, language), about, why, basis === null ? '' : basisText(basis)].join(' ')
    }
    return new Map(ruleIds.map((rule) => [rule, textOf(rule)]))
  }, [language])
  const matching = ruleIds.filter((rule) => matches(texts.get(rule) ?? '', sought))
  const families = [...new Set(ruleIds.map(familyOf))]
  const shown = families
    .filter((one) => family === null || one === family)
    .map((one) => ({ family: one, rules: matching.filter((rule) => familyOf(rule) === one) }))
    .filter(({ rules }) => rules.length > 0)
  const settings = page.data?.settings
  const changed = settings === undefined ? 0 : ruleIds.filter((rule) => settings.severities[rule] !== undefined || settings.off[rule] !== undefined).length
  return (
    <div className="page rules-page">
      <div className="page-head">
        <div>
          <h1>{t('rules.title')}</h1>
          <p className="muted">
            {t('rules.lead', { count: ruleIds.length })}
            {changed === 0 ? null : ` · ${t('rules.set', { count: changed })}`}
          </p>
        </div>
        <input
          className="input rules-filter no-print"
          type="search"
          placeholder={t('rules.filter')}
          aria-label={t('rules.filter')}
          value={query}
          onChange={(event) => onView({ family, query: event.currentTarget.value })}
        />
      </div>
      <div className="finding-chips no-print" role="group" aria-label={t('rules.families')}>
        {families.map((one) => (
          <button key={one} type="button" className="chip" aria-pressed={family === one} onClick={() => onView({ query, family: family === one ? null : one })}>
            {familyWord(one, language)} · {matching.filter((rule) => familyOf(rule) === one).length}
          </button>
        ))}
      </div>
      {page.isPending ? <Loading /> : null}
      {page.isError ? <Problem error={page.error} onRetry={() => void page.refetch()} /> : null}
      {page.data === undefined ? null : (
        <>
          {shown.length === 0 ? <p className="muted">{t('rules.nothing')}</p> : null}
          {shown.map((group) => (
            <section key={group.family} className="card" aria-labelledby={`family-${group.family}`}>
              <h2 id={`family-${group.family}`} className="first-up">
                {familyWord(group.family, language)}
              </h2>
              <ul className="rules">
                {group.rules.map((rule) => (
                  <li key={rule}>
                    <RuleCard rule={rule} page={page.data} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <SettingsHistory page={page.data} />
        </>
      )}
    </div>
  )
}
