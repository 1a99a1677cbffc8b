// The documents this one rests on: what it carries out first, then each with the dates it carries here.
import type { Plan, SettledFinding } from '@tiendo/domain'
import { formatDate } from '@tiendo/text'
import { useMemo } from 'react'
import { CitationTree } from '../../../shared/citations/citation-tree.tsx'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { FindingAlert } from '../../../shared/ui/finding-alert.tsx'
import { Quote } from '../../../shared/ui/quote.tsx'

type Props = { readonly plan: Plan; readonly findings: readonly SettledFinding[] }

export const CitationsTab = ({ plan, findings }: Props) => {
  const { t, language } = useWords()
  const { citations, document, id, issuedOn } = plan
  const documents = useMemo(() => [{ id, symbol: document.number, title: document.title, type: document.kind, date: issuedOn, citations }], [citations, document, id, issuedOn])
  const own = findings.filter((finding) => finding.rule.startsWith('citation/') && finding.waiver === null)
  if (citations.length === 0) return <p className="muted">{t('plan.citationNone')}</p>
  return (
    <>
      {own.map((finding) => (
        <FindingAlert key={finding.key} finding={finding} />
      ))}
      <section className="card" aria-labelledby="basis">
        <h2 id="basis">{t('plan.basis')}</h2>
        <CitationTree documents={documents} />
      </section>
      <section className="card" aria-labelledby="cited">
        <h2 id="cited">{t('plan.cited')}</h2>
        <ul className="plain-list">
          {citations.map((citation, index) => (
            <li key={index} className="cite">
              <b>{citation.symbol ?? citation.name}</b>
              <span className="muted">{citation.type}</span>
              <span>{citation.date === null ? '—' : formatDate(citation.date, language)}</span>
              <span>
                <Quote>{citation.span.quote}</Quote>
                {citation.mentions.length > 1 ? <span className="faint"> · {t('plan.times', { count: citation.mentions.length })}</span> : null}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
