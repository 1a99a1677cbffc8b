// Every finding, with its sentence, its explanation and its place in the document.
import type { Finding, Span } from '@tiendo/domain'
import { findingSentence, findingTopic } from '@tiendo/text'
import { useState } from 'react'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { Glyph } from '../../../shared/ui/glyph.tsx'
import './panels.css'

/** More would push everything else off the page. */
const FEW = 8

const signs = { error: { tone: 'red', standing: 'overdue' }, warning: { tone: 'amber', standing: 'dueSoon' }, note: { tone: 'blue', standing: 'notYet' } } as const
const order: readonly Finding['severity'][] = ['error', 'warning', 'note']

export const FindingsPanel = ({ findings, onPlace }: { readonly findings: readonly Finding[]; readonly onPlace: (id: string, span: Span) => void }) => {
  const { t, language } = useWords()
  const [limit, setLimit] = useState(FEW)
  const errors = findings.filter((finding) => finding.severity === 'error').length
  const sorted = findings.map((finding, index) => ({ finding, index })).sort((a, b) => order.indexOf(a.finding.severity) - order.indexOf(b.finding.severity))
  const counts = [errors === 0 ? null : t('review.errors', { count: errors }), findings.length === errors ? null : t('review.notes', { count: findings.length - errors })].filter((part) => part !== null)
  return (
    <section className="card panel" aria-labelledby="findings">
      <h2 id="findings">
        {t('review.findings')}
        {counts.length === 0 ? null : <span className="muted"> · {counts.join(', ')}</span>}
      </h2>
      {findings.length === 0 ? <p className="muted">{t('review.findingsNone')}</p> : null}
      <ul>
        {sorted.slice(0, limit).map(({ finding, index }) => {
          const words = findingSentence(finding, language)
          const { span } = finding
          const sign = signs[finding.severity]
          return (
            <li key={index} className="finding">
              <span className="badge" data-tone={sign.tone}>
                <Glyph standing={sign.standing} size={9} />
                {findingTopic(finding.rule, language)}
              </span>
              <p>
                <b>{words.title}</b>
                <br />
                <span className="muted">{words.detail} </span>
                {span === null ? null : (
                  <button type="button" className="link nowrap" onClick={() => onPlace(`finding-${index}`, span)}>
                    {span.page === null ? t('review.line_at', { line: span.line[0] }) : t('review.page_at', { page: span.page })}
                  </button>
                )}
              </p>
            </li>
          )
        })}
      </ul>
      {sorted.length <= limit ? null : (
        <button type="button" className="btn" onClick={() => setLimit(sorted.length)}>
          {t('due.showMore', { count: sorted.length - limit })}
        </button>
      )}
    </section>
  )
}
