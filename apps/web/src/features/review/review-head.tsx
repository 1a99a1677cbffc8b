// What this draft is, how far its review is, and the two big steps: take everything certain, publish.
import type { DraftPage } from '@tiendo/api/client'
import type { ValuePath } from '@tiendo/domain'
import { Link } from '@tanstack/react-router'
import { formatCount, sourceKindWord } from '@tiendo/text'
import { lazy, Suspense, useState } from 'react'
import { useWords } from '../../shared/i18n/use-words.ts'
import { useMe } from '../../shared/session/me.tsx'
import { mayPublish, mayReview } from '../../shared/session/rights.ts'
import type { Readiness } from './model/readiness.ts'
import type { AnswerBook } from './model/use-answers.ts'
import type { Walk } from './model/review-walk.ts'

const PublishDialog = lazy(() => import('./publish-dialog.tsx').then((module) => ({ default: module.PublishDialog })))
const DiscardDialog = lazy(() => import('./discard-dialog.tsx').then((module) => ({ default: module.DiscardDialog })))

type Props = {
  readonly page: DraftPage
  readonly walk: Walk
  readonly readiness: Readiness
  readonly book: AnswerBook
  readonly onFix: (path: ValuePath) => void
  readonly onPublished: (planId: string) => void
  readonly onDiscarded: () => void
}

export const ReviewHead = ({ page, walk, readiness, book, onFix, onPublished, onDiscarded }: Props) => {
  const { t, language } = useWords()
  const { role } = useMe()
  const [asking, setAsking] = useState<'publish' | 'discard' | null>(null)
  const { draft, status, planId } = page
  const sure = [...walk.values.values()].filter((value) => value.confidence === 'sure' && value.span !== null).length
  const saving = book.state.kind === 'saving' ? ` · ${t('review.saving')}` : ''
  return (
    <div className="page-head">
      <div>
        <h1>
          {t('review.title')} · {draft.document.number.value ?? t('plans.unnumbered')}
        </h1>
        <p className="muted">
          {draft.source.name} · {sourceKindWord(draft.source.kind, language)}
          {draft.source.pages === null ? '' : ` · ${t('review.pages', { count: draft.source.pages })}`} · <b>{t('review.countSure', { count: sure, shown: formatCount(sure, language) })}</b>,{' '}
          {t('review.countOpen', { count: walk.open.length })}, {t('review.countUntaken', { count: draft.untaken.length })}
          {saving}
        </p>
      </div>
      {status === 'inReview' ? (
        <div className="row no-print">
          {mayPublish(role) ? (
            <button type="button" className="btn btn-quiet" onClick={() => setAsking('discard')}>
              {t('review.discard')}
            </button>
          ) : (
            <p className="muted" tabIndex={-1} data-review-exit>
              {mayReview(role) ? t('review.publishedByOthers') : t('review.readOnly')}
            </p>
          )}
          {mayReview(role) ? (
          <button type="button" className="btn" disabled={walk.sure.length === 0} onClick={() => book.give(walk.sure.map((path) => [path, { kind: 'accept' }] as const))}>
            {walk.sure.length === 0 ? t('review.acceptSureDone') : t('review.acceptSure')}
          </button>
          ) : null}
          {mayPublish(role) ? (
            <button type="button" className="btn btn-primary" data-review-exit onClick={() => setAsking('publish')}>
              {walk.open.length === 0 ? t('review.publish') : t('review.publishLeft', { count: walk.open.length })}
            </button>
          ) : null}
        </div>
      ) : (
        <div className="row no-print">
          <span className="muted">{status === 'published' ? t('review.published') : t('review.discarded')}</span>
          {planId === null ? null : (
            <Link to="/ke-hoach/$planId" params={{ planId }} className="btn btn-primary" data-review-exit>
              {t('review.openPlan')}
            </Link>
          )}
        </div>
      )}
      <Suspense fallback={null}>
        {asking === 'publish' ? (
          <PublishDialog
            page={page}
            open={walk.open.length}
            readiness={readiness}
            book={book}
            onFix={(path) => {
              setAsking(null)
              onFix(path)
            }}
            onPublished={onPublished}
            onClose={() => setAsking(null)}
          />
        ) : null}
        {asking === 'discard' ? <DiscardDialog page={page} book={book} onDiscarded={onDiscarded} onClose={() => setAsking(null)} /> : null}
      </Suspense>
    </div>
  )
}
