// The documents this one rests on, with each date they carry here.
import type { Citation, Finding } from '@tiendo/domain'
import { findingSentence, formatDate } from '@tiendo/text'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { FindingAlert } from '../../../shared/ui/finding-alert.tsx'
import { Quote } from '../../../shared/ui/quote.tsx'

type Props = { readonly citations: readonly Citation[]; readonly findings: readonly Finding[] }

export const CitationsTab = ({ citations, findings }: Props) => {
  const { t, language } = useWords()
  const own = findings.filter((finding) => finding.rule.startsWith('citation/'))
  if (citations.length === 0) return <p className="muted">{t('plan.citationNone')}</p>
  return (
    <>
      {own.map((finding) => (
        <FindingAlert key={findingSentence(finding, language).title} finding={finding} />
      ))}
      <section className="card">
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
