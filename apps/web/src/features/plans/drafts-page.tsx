// What was read from documents: those waiting for a person first.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { draftStatusWord } from '@tiendo/text'
import { useTRPC } from '../../shared/api/trpc.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { useImport } from '../../shared/import/import-context.ts'
import { formatInstant } from '../../shared/lib/instant.ts'
import { usePageTitle } from '../../shared/lib/use-page-title.ts'
import { useMe } from '../../shared/session/me.tsx'
import { mayReview } from '../../shared/session/rights.ts'
import { Icon } from '../../shared/ui/icon.tsx'
import { Empty, Loading, Problem } from '../../shared/ui/page-state.tsx'
import './plans.css'

const tones = { inReview: 'amber', published: 'green', discarded: 'grey' } as const

export const DraftsPage = () => {
  const { t, language } = useWords()
  usePageTitle(t('drafts.title'))
  const me = useMe()
  const trpc = useTRPC()
  const { choose } = useImport()
  const drafts = useQuery(trpc.drafts.list.queryOptions())
  const rows = [...(drafts.data ?? [])].sort((a, b) => Number(a.status !== 'inReview') - Number(b.status !== 'inReview') || b.importedAt.getTime() - a.importedAt.getTime())
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
          <h1>{t('drafts.title')}</h1>
          <p className="muted">{t('drafts.lead')}</p>
        </div>
        {rows.length === 0 ? null : importButton}
      </div>
      {drafts.isPending ? <Loading /> : null}
      {drafts.isError ? <Problem error={drafts.error} onRetry={() => void drafts.refetch()} /> : null}
      {drafts.data?.length === 0 ? <Empty title={t('drafts.empty')} {...(importButton === null ? {} : { hint: t('drafts.emptyHint'), action: importButton })} /> : null}
      {rows.length === 0 ? null : (
        <ul className="plan-list">
          {rows.map((draft) => (
            <li key={draft.id} className="card draft-row">
              <div className="plan-row-name">
                <h2>
                  <Link to="/ban-doc/$draftId" params={{ draftId: draft.id }}>
                    {draft.title ?? t('drafts.untitled')}
                  </Link>
                </h2>
                <p className="muted">
                  {[draft.number, draft.name].filter((part) => part !== null).join(' · ')}
                </p>
              </div>
              <p className="muted nowrap">{formatInstant(draft.importedAt, language)}</p>
              <p>
                <span className="badge" data-tone={draft.reading && draft.status === 'inReview' ? 'blue' : tones[draft.status]}>
                  {draft.reading && draft.status === 'inReview' ? t('drafts.reading') : draftStatusWord(draft.status, language)}
                </span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
