// What the checks say about a document, the gravest first; a long list shows more when asked.
import type { Finding } from '@tiendo/domain'
import { findingSentence, findingTopic } from '@tiendo/text'
import { useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { Glyph } from './glyph.tsx'
import './findings-list.css'

/** More would push everything else off the page. */
const FEW = 8

const signs = { error: { tone: 'red', standing: 'overdue' }, warning: { tone: 'amber', standing: 'dueSoon' }, note: { tone: 'blue', standing: 'notYet' } } as const
const order: readonly Finding['severity'][] = ['error', 'warning', 'note']

/** "1 lỗi, 3 lưu ý"; empty where there is nothing. */
export const useFindingCounts = (findings: readonly Finding[]): string => {
  const { t } = useWords()
  const errors = findings.filter((finding) => finding.severity === 'error').length
  const rest = findings.length - errors
  return [errors === 0 ? null : t('review.errors', { count: errors }), rest === 0 ? null : t('review.notes', { count: rest })].filter((part) => part !== null).join(', ')
}

type Props = { readonly findings: readonly Finding[]; readonly placeOf: (finding: Finding, index: number) => React.ReactNode }

export const FindingsList = ({ findings, placeOf }: Props) => {
  const { t, language } = useWords()
  const [limit, setLimit] = useState(FEW)
  const sorted = findings.map((finding, index) => ({ finding, index })).sort((a, b) => order.indexOf(a.finding.severity) - order.indexOf(b.finding.severity))
  return (
    <>
      <ul className="findings">
        {sorted.slice(0, limit).map(({ finding, index }) => {
          const words = findingSentence(finding, language)
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
                {placeOf(finding, index)}
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
    </>
  )
}
