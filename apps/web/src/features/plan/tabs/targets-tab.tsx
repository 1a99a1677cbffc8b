// Quantities to reach, as the document states them.
import type { Target } from '@tiendo/domain'
import { formatTarget, targetUnit } from '../../../shared/lib/format-target.ts'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { Quote } from '../../../shared/ui/quote.tsx'

export const TargetsTab = ({ targets }: { readonly targets: readonly Target[] }) => {
  const { t, language } = useWords()
  if (targets.length === 0) return <p className="muted">{t('plan.targetNone')}</p>
  return (
    <section className="card">
      <ul className="plain-list">
        {targets.map((target) => (
          <li key={target.id} className="target">
            <b>
              {formatTarget(target, language)} <small>{targetUnit(target)}</small>
            </b>
            <span>
              <Quote>{target.text}</Quote>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
