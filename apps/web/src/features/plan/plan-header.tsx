// The document's own identity, and the one figure people ask for: how much was done in time.
import type { PlanPage } from '@tiendo/api/client'
import { actName } from '@tiendo/domain'
import { Link } from '@tanstack/react-router'
import { formatDate, formatPercent } from '@tiendo/text'
import { useWords } from '../../shared/i18n/use-words.ts'
import { lazy, Suspense, useState } from 'react'
import { useTimingWords } from '../../shared/i18n/use-timing-words.ts'
import { Icon } from '../../shared/ui/icon.tsx'

const SettingsDialog = lazy(() => import('./change/settings-dialog.tsx').then((module) => ({ default: module.SettingsDialog })))

const SHOWN = 2
/** Characters; longer titles are set smaller, so that the tasks stay in sight. */
const LONG = 110

export const PlanHeader = ({ page, onCitations }: { readonly page: PlanPage; readonly onCitations: () => void }) => {
  const { t, language } = useWords()
  const { t: timing } = useTimingWords()
  const [asksSettings, setAsksSettings] = useState(false)
  const { plan, report, draftId } = page
  const { document: head } = plan
  const act = actName(head)
  const monitor = plan.organisations.find(({ id }) => id === plan.monitor)
  const cited = plan.citations.flatMap((citation) => (citation.symbol === null ? [] : [citation.symbol]))
  const { numerator, denominator } = report.onTimeRate
  return (
    <div className="page-head plan-head">
      <div>
        <p className="muted">
          {act === null ? null : `${act} `}
          <b>{head.number ?? t('plans.unnumbered')}</b>
          {plan.issuedOn === null ? null : ` · ${formatDate(plan.issuedOn, language)}`}
          {head.issuer === null ? null : ` · ${head.issuer}`}
          {cited.length === 0 ? null : (
            <>
              {` · ${t('plan.cites')} `}
              <button type="button" className="link" onClick={onCitations}>
                {cited.slice(0, SHOWN).join(', ')}
                {cited.length > SHOWN ? ` +${cited.length - SHOWN}` : ''}
              </button>
            </>
          )}
          {plan.sample ? (
            <span className="badge" data-tone="olive" title={t('app.sampleHint')}>
              {t('app.sample')}
            </span>
          ) : null}
        </p>
        <h1 data-long={(head.title ?? '').length > LONG ? true : undefined}>{head.title ?? t('drafts.untitled')}</h1>
        <p className="muted plan-monitor">
          {monitor === undefined ? null : t('plan.monitor', { name: monitor.name })}
          <span className="no-print">
            {monitor === undefined ? null : ' · '}
            <button type="button" className="link" onClick={() => setAsksSettings(true)}>
              {timing('settings.open')}
            </button>
          </span>
        </p>
        {asksSettings ? (
          <Suspense fallback={null}>
            <SettingsDialog page={page} onClose={() => setAsksSettings(false)} />
          </Suspense>
        ) : null}
      </div>
      <div className="plan-head-side">
        <p className="plan-rate">
          {denominator === 0 ? (
            <span className="muted">{t('plan.noRate')}</span>
          ) : (
            <>
              <b>{formatPercent(report.onTimeRate, language)}</b>
              <span className="muted">{t('plan.progressHead', { numerator, denominator })}</span>
            </>
          )}
        </p>
        <div className="row no-print">
          {draftId === null ? null : (
            <Link className="btn" to="/ban-doc/$draftId" params={{ draftId }}>
              <Icon name="drafts" />
              {t('plan.openSource')}
            </Link>
          )}
          <button type="button" className="btn" onClick={() => window.print()}>
            <Icon name="print" />
            {t('plan.print')}
          </button>
        </div>
      </div>
    </div>
  )
}

