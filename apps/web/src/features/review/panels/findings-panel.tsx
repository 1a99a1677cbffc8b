// What the checks say, beside the document; each leads to its place there, and its mark there leads back.
import type { FindingsPage } from '@tiendo/api/client'
import type { SettledFinding, Span } from '@tiendo/domain'
import { findingMark } from '../model/use-findings.ts'
import { useChecksWords } from '../../../shared/i18n/use-checks-words.ts'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { usePlaceWords } from '../../../shared/ui/finding-card.tsx'
import { FindingsFoot } from '../../../shared/ui/findings-foot.tsx'
import { FindingsList, useFindingCounts } from '../../../shared/ui/findings-list.tsx'
import './panels.css'

type Props = {
  readonly draftId: string
  readonly checks: FindingsPage
  readonly asked: { readonly key: string } | null
  readonly onPlace: (id: string, span: Span) => void
  /** Come to by key: the source shows where it stands. */
  readonly onSee: (id: string, span: Span) => void
  readonly onLeave: () => void
}

export const FindingsPanel = ({ draftId, checks, asked, onPlace, onSee, onLeave }: Props) => {
  const { t: w } = useWords()
  const { t } = useChecksWords()
  const { findings, off, may } = checks
  const counts = useFindingCounts(findings)
  const wordsOf = usePlaceWords()
  const at = (show: Props['onPlace']) => (finding: SettledFinding): void => {
    if (finding.span !== null) show(findingMark(finding), finding.span)
  }
  const placeOf = (finding: SettledFinding): React.ReactNode => {
    const words = wordsOf(finding)
    return words === null ? null : (
      <button type="button" className="link nowrap" onClick={() => at(onPlace)(finding)}>
        {t('finding.place')} · {words}
      </button>
    )
  }
  return (
    <section className="card panel" aria-labelledby="findings">
      <h2 id="findings">
        {w('review.findings')}
        {counts === '' ? null : (
          <span className="muted" aria-live="polite">
            {' '}
            · {counts}
          </span>
        )}
      </h2>
      <FindingsList
        findings={findings}
        off={off}
        of={may.waive ? { draftId } : null}
        asked={asked}
        placeOf={placeOf}
        onSee={at(onSee)}
        onPlace={at(onPlace)}
        onLeave={onLeave}
      />
      <FindingsFoot of={{ draftId }} findings={findings} />
    </section>
  )
}
