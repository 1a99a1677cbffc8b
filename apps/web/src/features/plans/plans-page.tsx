// Every plan followed: what it is, its years, and where its work stands.
import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../../shared/api/trpc.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { useImport } from '../../shared/import/import-context.ts'
import { usePageTitle } from '../../shared/lib/use-page-title.ts'
import { useMe } from '../../shared/session/me.tsx'
import { mayReview } from '../../shared/session/rights.ts'
import { Icon } from '../../shared/ui/icon.tsx'
import { Empty, Loading, Problem } from '../../shared/ui/page-state.tsx'
import { PlanRow } from './plan-row.tsx'
import { RemoveSamples } from './remove-samples.tsx'
import './plans.css'

export const PlansPage = () => {
  const { t } = useWords()
  usePageTitle(t('plans.title'))
  const me = useMe()
  const trpc = useTRPC()
  const { choose } = useImport()
  const plans = useQuery(trpc.plans.list.queryOptions())
  const importButton = mayReview(me.role) ? (
    <button type="button" className="btn btn-primary" onClick={choose}>
      <Icon name="upload" />
      {t('import.action')}
    </button>
  ) : null
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{t('plans.title')}</h1>
          <p className="muted">
            {me.authority.name}
            {plans.data === undefined ? '' : ` · ${t('plans.summary', { count: plans.data.length })}`}
          </p>
        </div>
        <div className="row no-print">
          {me.role === 'administrator' && plans.data?.some((plan) => plan.sample) ? <RemoveSamples /> : null}
          {plans.data?.length === 0 ? null : importButton}
        </div>
      </div>
      {plans.isPending ? <Loading /> : null}
      {plans.isError ? <Problem error={plans.error} onRetry={() => void plans.refetch()} /> : null}
      {plans.data?.length === 0 ? <Empty title={t('plans.emptyTitle')} {...(importButton === null ? {} : { hint: t('plans.emptyHint'), action: importButton })} /> : null}
      {plans.data === undefined || plans.data.length === 0 ? null : (
        <ul className="plan-list">
          {plans.data.map((plan) => (
            <PlanRow key={plan.id} plan={plan} />
          ))}
        </ul>
      )}
    </div>
  )
}
