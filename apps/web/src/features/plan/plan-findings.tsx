// What the checks say about the plan's document: one quiet line that opens the list. Nothing where nothing was found.
import type { PlanPage } from '@tiendo/api/client'
import { openFindings, type SettledFinding } from '@tiendo/domain'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useChecksWords } from '../../shared/i18n/use-checks-words.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { usePlaceWords } from '../../shared/ui/finding-card.tsx'
import { FindingsFoot } from '../../shared/ui/findings-foot.tsx'
import { FindingsList, useFindingCounts } from '../../shared/ui/findings-list.tsx'
import { Glyph } from '../../shared/ui/glyph.tsx'
import { severitySign, severityOrder } from '../../shared/ui/severity.ts'

export const PlanFindings = ({ page }: { readonly page: PlanPage }) => {
  const { t: w } = useWords()
  const { t } = useChecksWords()
  const { findings, off, may, plan, draftId } = page
  const [isShown, setShown] = useState(false)
  const counts = useFindingCounts(findings)
  const wordsOf = usePlaceWords()
  if (findings.length === 0 && off.length === 0) return null
  const open = openFindings(findings)
  const worst = severityOrder.find((severity) => open.some((finding) => finding.severity === severity))
  const sign = worst === undefined ? ({ tone: 'green', glyph: 'doneOnTime' } as const) : severitySign(worst)
  const placeOf = (finding: SettledFinding): React.ReactNode => {
    const words = wordsOf(finding)
    if (words === null) return null
    return draftId === null ? (
      <span className="faint nowrap">{words}</span>
    ) : (
      <Link className="link nowrap" to="/ban-doc/$draftId" params={{ draftId }} search={{ finding: finding.key }}>
        {t('finding.inSource')} · {words}
      </Link>
    )
  }
  return (
    <details className="plan-findings no-print" onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>
        <span data-tone={sign.tone}>
          <Glyph standing={sign.glyph} size={10} />
        </span>
        <span>
          {w('review.findings')} <span className="muted">· {counts === '' ? t('finding.allWaived') : counts}</span>
        </span>
      </summary>
      {isShown ? (
        <div className="card">
          <FindingsList findings={findings} off={off} of={may.waive ? { planId: plan.id } : null} placeOf={placeOf} />
          <FindingsFoot of={draftId === null ? null : { planId: plan.id }} findings={findings} />
        </div>
      ) : null}
    </details>
  )
}
