// A finding: what is wrong, the figures and the way out, why it matters, where it stands, what the words might be
// instead; and who answers for it. The document's words are shown, never changed.
import type { SettledFinding } from '@tiendo/domain'
import { findingSentence, findingTopic, severityWord, whySentence } from '@tiendo/text'
import { lazy, Suspense, useId, useState } from 'react'
import { useChecksWords } from '../i18n/use-checks-words.ts'
import { useWords } from '../i18n/use-words.ts'
import { FindingWaiver } from './finding-waiver.tsx'
import { Glyph } from './glyph.tsx'
import { Quote } from './quote.tsx'
import { severitySign } from './severity.ts'
import type { FindingOf } from './use-waive.ts'
import './finding-card.css'

const WaiveDialog = lazy(() => import('./waive-dialog.tsx').then((module) => ({ default: module.WaiveDialog })))

type Props = {
  readonly finding: SettledFinding
  /** Whose it is, where the person may answer for it; null: it is only shown. */
  readonly of: FindingOf | null
  /** How many the rule found in the document: all of them can be answered for at once. */
  readonly alike?: number
  /** Its place, as a link or button; nothing where it has none. */
  readonly place?: React.ReactNode
  /** Asked for by key: the dialog is open. */
  readonly asking?: boolean
  readonly onAsking?: (asking: boolean) => void
}

export const FindingCard = ({ finding, of, alike = 1, place, asking, onAsking }: Props) => {
  const { t, language } = useChecksWords()
  const [own, setOwn] = useState(false)
  const [told, setTold] = useState(false)
  const why = useId()
  const isAsking = asking ?? own
  const ask = onAsking ?? setOwn
  const { title, detail } = findingSentence(finding, language)
  const sign = severitySign(finding.severity)
  const { proposal, waiver } = finding
  return (
    <div className="finding" data-waived={waiver === null ? undefined : true}>
      <span className="badge" data-tone={waiver === null ? sign.tone : 'grey'}>
        <Glyph standing={waiver === null ? sign.glyph : 'waived'} size={9} />
        <span className="visually-hidden">{severityWord(finding.severity, language)}:</span>
        {findingTopic(finding.rule, language)}
      </span>
      <div className="finding-body">
        <p>
          <b>{title}</b>
        </p>
        <p className="muted">{detail}</p>
        {proposal === undefined ? null : (
          <p className="finding-proposal">
            <Quote>{proposal.span.quote}</Quote> <span aria-hidden="true">{'→'}</span> <span className="visually-hidden">{t('finding.proposed')}</span>
            <span className="quote finding-instead">{proposal.instead}</span>
          </p>
        )}
        <div className="finding-acts no-print">
          {place}
          <button type="button" className="link" aria-expanded={told} aria-controls={why} onClick={() => setTold(!told)}>
            {t('finding.why')}
          </button>
          {of === null || waiver !== null ? null : (
            <button type="button" className="link" onClick={() => ask(true)}>
              {t('finding.waive')}
            </button>
          )}
        </div>
        <p id={why} className="finding-why" hidden={!told}>
          {whySentence(finding.rule, language)}
        </p>
        {waiver === null ? null : <FindingWaiver finding={finding} waiver={waiver} of={of} />}
      </div>
      {isAsking && of !== null ? (
        <Suspense fallback={null}>
          <WaiveDialog finding={finding} of={of} alike={alike} onDone={() => ask(false)} onClose={() => ask(false)} />
        </Suspense>
      ) : null}
    </div>
  )
}

/** The place of a finding in words: "dòng 12", "trang 3". */
export const usePlaceWords = (): ((finding: SettledFinding) => string | null) => {
  const { t } = useWords()
  return ({ span }) => {
    if (span === null) return null
    return span.page === null ? t('review.line_at', { line: span.line[0] }) : t('review.page_at', { page: span.page })
  }
}
