// What the checks say about the plan's document: one quiet line that opens the list. Nothing where nothing was found.
import type { Finding } from '@tiendo/domain'
import { useWords } from '../../shared/i18n/use-words.ts'
import { FindingsList, useFindingCounts } from '../../shared/ui/findings-list.tsx'
import { Glyph } from '../../shared/ui/glyph.tsx'

export const PlanFindings = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const { t } = useWords()
  const counts = useFindingCounts(findings)
  if (findings.length === 0) return null
  const isWrong = findings.some(({ severity }) => severity === 'error')
  const placeOf = ({ span }: Finding): React.ReactNode =>
    span === null ? null : <span className="faint nowrap">{span.page === null ? t('review.line_at', { line: span.line[0] }) : t('review.page_at', { page: span.page })}</span>
  return (
    <details className="plan-findings no-print">
      <summary>
        <span data-tone={isWrong ? 'red' : 'amber'}>
          <Glyph standing={isWrong ? 'overdue' : 'dueSoon'} size={10} />
        </span>
        <span>
          {t('review.findings')} <span className="muted">· {counts}</span>
        </span>
      </summary>
      <div className="card">
        <FindingsList findings={findings} placeOf={placeOf} />
      </div>
    </details>
  )
}
