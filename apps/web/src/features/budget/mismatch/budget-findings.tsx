// What the checks say about the money: each as a sentence with its explanation and its ways out. What somebody has
// answered for stays, with their reason.
import type { SettledFinding } from '@tiendo/domain'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { FindingAlert } from '../../../shared/ui/finding-alert.tsx'
import { byGravity } from '../../../shared/ui/severity.ts'

const WaiveDialog = lazy(() => import('../../../shared/ui/waive-dialog.tsx').then((module) => ({ default: module.WaiveDialog })))

/** More would push the figures off the screen. */
const FEW = 2

type Props = {
  readonly findings: readonly SettledFinding[]
  readonly planId: string
  readonly draftId: string | null
  /** Whether the person may answer for a finding. */
  readonly mayWaive: boolean
}

export const BudgetFindings = ({ findings, planId, draftId, mayWaive }: Props) => {
  const { t } = useBudgetWords()
  const [limit, setLimit] = useState(FEW)
  const [waived, setWaived] = useState<SettledFinding | null>(null)
  const sorted = byGravity(findings).toSorted((a, b) => Number(a.waiver !== null) - Number(b.waiver !== null))
  return (
    <>
      {sorted.slice(0, limit).map((finding) => (
        <FindingAlert key={finding.key} finding={finding}>
          <p className="finding-ways no-print">
            {draftId === null ? null : (
              <Link to="/ban-doc/$draftId" params={{ draftId }} search={{ finding: finding.key }} className="link">
                {t('mismatch.see')}
              </Link>
            )}
            {!mayWaive || finding.waiver !== null ? null : (
              <button type="button" className="link" onClick={() => setWaived(finding)}>
                {t('mismatch.waive')}
              </button>
            )}
          </p>
        </FindingAlert>
      ))}
      {sorted.length <= limit ? null : (
        <button type="button" className="link findings-more no-print" onClick={() => setLimit(sorted.length)}>
          {t('mismatch.more', { count: sorted.length - limit })}
        </button>
      )}
      {waived === null ? null : (
        <Suspense fallback={null}>
          <WaiveDialog finding={waived} of={{ planId }} alike={findings.filter(({ rule }) => rule === waived.rule).length} onDone={() => setWaived(null)} onClose={() => setWaived(null)} />
        </Suspense>
      )}
    </>
  )
}
