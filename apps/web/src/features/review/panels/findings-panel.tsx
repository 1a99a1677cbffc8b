// What the checks say, beside the document; each leads to its place there.
import type { Finding, Span } from '@tiendo/domain'
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { FindingsList, useFindingCounts } from '../../../shared/ui/findings-list.tsx'
import './panels.css'

export const FindingsPanel = ({ findings, onPlace }: { readonly findings: readonly Finding[]; readonly onPlace: (id: string, span: Span) => void }) => {
  const { t } = useWords()
  const { t: d } = useDeskWords()
  const counts = useFindingCounts(findings)
  const placeOf = ({ span }: Finding, index: number): React.ReactNode =>
    span === null ? null : (
      <button type="button" className="link nowrap" onClick={() => onPlace(`finding-${index}`, span)}>
        {span.page === null ? t('review.line_at', { line: span.line[0] }) : t('review.page_at', { page: span.page })}
      </button>
    )
  return (
    <section className="card panel" aria-labelledby="findings">
      <h2 id="findings">
        {t('review.findings')}
        {counts === '' ? null : <span className="muted"> · {counts}</span>}
      </h2>
      {findings.length === 0 ? <p className="muted">{d('review.findingsNone')}</p> : <FindingsList findings={findings} placeOf={placeOf} />}
    </section>
  )
}
