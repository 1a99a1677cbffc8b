import type { PlanSummary } from '@tiendo/api/client'
import { Link } from '@tanstack/react-router'
import { formatDate } from '@tiendo/text'
import { useWords } from '../../shared/i18n/use-words.ts'
import { StandingBar } from '../../shared/ui/standing-bar.tsx'

export const PlanRow = ({ plan }: { readonly plan: PlanSummary }) => {
  const { t, language } = useWords()
  const [first, last] = plan.years
  return (
    <li className="card plan-row">
      <div className="plan-row-name">
        <p className="muted">
          <b>{plan.number ?? t('plans.unnumbered')}</b>
          {plan.issuedOn === null ? null : ` · ${formatDate(plan.issuedOn, language)}`}
          {plan.issuer === null ? null : ` · ${plan.issuer}`}
          {plan.sample ? (
            <span className="badge" data-tone="olive" title={t('app.sampleHint')}>
              {t('app.sample')}
            </span>
          ) : null}
        </p>
        <h2>
          <Link to="/ke-hoach/$planId" params={{ planId: plan.id }}>
            {plan.title}
          </Link>
        </h2>
      </div>
      <p className="plan-row-years">
        <b>{first === last ? first : `${first}–${last}`}</b>
        <span className="muted">{t('plans.counts', { tasks: plan.tasks, duties: plan.duties })}</span>
      </p>
      <StandingBar standings={plan.standings} />
    </li>
  )
}
