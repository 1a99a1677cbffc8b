// Counts of findings by severity and by family; each is a filter.
import { ruleIds, type RuleFamily, type SettledFinding, type Severity } from '@tiendo/domain'
import { familyOf, familyWord } from '@tiendo/text'
import { useChecksWords } from '../i18n/use-checks-words.ts'
import { Glyph } from './glyph.tsx'
import { severityOrder, severitySign } from './severity.ts'

export type FindingFilter = { readonly severity: Severity | null; readonly family: RuleFamily | null }
export const noFilter: FindingFilter = { severity: null, family: null }

export const filtered = (findings: readonly SettledFinding[], { severity, family }: FindingFilter): readonly SettledFinding[] =>
  findings.filter((finding) => (severity === null || finding.severity === severity) && (family === null || familyOf(finding.rule) === family))

const countedBy = <Key,>(findings: readonly SettledFinding[], keyOf: (finding: SettledFinding) => Key): ReadonlyMap<Key, number> => {
  const counts = new Map<Key, number>()
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1)
  return counts
}

type Props = { readonly findings: readonly SettledFinding[]; readonly filter: FindingFilter; readonly onFilter: (filter: FindingFilter) => void }

/** In the order in which a document is read. */
const FAMILIES = [...new Set(ruleIds.map(familyOf))]

/** One of a kind is no choice: nothing is offered where there is nothing to part. */
export const FindingChips = ({ findings, filter, onFilter }: Props) => {
  const { t, language } = useChecksWords()
  const bySeverity = countedBy(filtered(findings, { ...filter, severity: null }), ({ severity }) => severity)
  const byFamily = countedBy(filtered(findings, { ...filter, family: null }), ({ rule }) => familyOf(rule))
  const severities = severityOrder.filter((severity) => bySeverity.has(severity) || filter.severity === severity)
  const families = FAMILIES.filter((family) => byFamily.has(family) || filter.family === family)
  return (
    <>
      {severities.length < 2 && filter.severity === null ? null : (
        <div className="finding-chips no-print" role="group" aria-label={t('finding.severityGroup')}>
          {severities.map((severity) => (
            <button
              key={severity}
              type="button"
              className="chip"
              data-tone={severitySign(severity).tone}
              aria-pressed={filter.severity === severity}
              onClick={() => onFilter({ ...filter, severity: filter.severity === severity ? null : severity })}
            >
              <Glyph standing={severitySign(severity).glyph} size={9} />
              {t(`finding.${severity}`, { count: bySeverity.get(severity) ?? 0 })}
            </button>
          ))}
        </div>
      )}
      {families.length < 2 && filter.family === null ? null : (
        <div className="finding-chips no-print" role="group" aria-label={t('finding.familyGroup')}>
          {families.map((family) => (
            <button key={family} type="button" className="chip" aria-pressed={filter.family === family} onClick={() => onFilter({ ...filter, family: filter.family === family ? null : family })}>
              {familyWord(family, language)} · {byFamily.get(family) ?? 0}
            </button>
          ))}
        </div>
      )}
    </>
  )
}
