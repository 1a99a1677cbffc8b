// What this draft is, how far its review is, who else reviews it, and the big steps: take everything certain, publish.
import { formatCount, sourceKindWord } from '@tiendo/text'
import { draftFilePath } from '@tiendo/api/client'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useDeskWords } from '../../shared/i18n/use-desk-words.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { formatInstant } from '../../shared/lib/instant.ts'
import { useMe } from '../../shared/session/me.tsx'
import { mayPublish, mayReview } from '../../shared/session/rights.ts'
import type { Review } from './model/use-review.ts'

const DiscardDialog = lazy(() => import('./discard-dialog.tsx').then((module) => ({ default: module.DiscardDialog })))

type Props = {
  readonly review: Review
  /** Somebody else worked on it while this page was open. */
  readonly joined: boolean
  readonly onAcceptSure: () => void
  readonly onBack: (kind: 'undo' | 'redo') => void
  readonly onPublish: () => void
  readonly onDiscarded: () => void
}

export const ReviewHead = ({ review, joined, onAcceptSure, onBack, onPublish, onDiscarded }: Props) => {
  const { t, language } = useWords()
  const { t: d } = useDeskWords()
  const { role } = useMe()
  const [discarding, setDiscarding] = useState(false)
  const { page, standing, book } = review
  const { draft, status, planId } = page
  const { reading } = draft.source
  const isReading = reading !== undefined
  const pages = reading?.total ?? draft.source.pages
  const sure = [...standing.rows.values()].filter((value) => value.confidence === 'sure').length
  const saving = book.state.kind === 'saving' ? ` · ${d('review.saving')}` : ''
  const name = page.file === null ? draft.source.name : <a className="link" href={draftFilePath(page.id)}>{draft.source.name}</a>
  return (
    <div className="page-head">
      <div>
        <h1>
          {d('review.title')} · {draft.document.number.value ?? t('plans.unnumbered')}
        </h1>
        <p className="muted">
          {name} · {sourceKindWord(draft.source.kind, language)}
          {pages === null ? '' : ` · ${d('review.pages', { count: pages })}`} · <b>{d('review.countSure', { count: sure, shown: formatCount(sure, language) })}</b>,{' '}
          {d('review.countOpen', { count: standing.open.length })}, {d('review.countUntaken', { count: draft.untaken.length })}
          {saving}
        </p>
        <Others review={review} joined={joined} />
      </div>
      {status === 'inReview' ? (
        <div className="row no-print">
          {mayReview(role) ? (
            <span className="switch">
              <button type="button" className="btn" aria-label={d('desk.undo')} title={`${d('desk.undo')} (Ctrl Z)`} aria-keyshortcuts="Control+Z" disabled={!review.mayUndo} onClick={() => onBack('undo')}>
                {'↶'}
              </button>
              <button type="button" className="btn" aria-label={d('desk.redo')} title={`${d('desk.redo')} (Ctrl Shift Z)`} aria-keyshortcuts="Control+Shift+Z" disabled={!review.mayRedo} onClick={() => onBack('redo')}>
                {'↷'}
              </button>
            </span>
          ) : null}
          {mayPublish(role) ? (
            <button type="button" className="btn btn-quiet" onClick={() => setDiscarding(true)}>
              {d('review.discard')}
            </button>
          ) : (
            <p className="muted" tabIndex={-1} data-review-exit>
              {mayReview(role) ? d('review.publishedByOthers') : d('review.readOnly')}
            </p>
          )}
          {mayReview(role) ? (
            <button type="button" className="btn" aria-keyshortcuts="Shift+A" disabled={standing.sure.length === 0} onClick={onAcceptSure}>
              {standing.sure.length === 0 ? d('review.acceptSureDone') : d('desk.acceptSure', { count: standing.sure.length, shown: formatCount(standing.sure.length, language) })}
            </button>
          ) : null}
          {mayPublish(role) ? (
            <button type="button" className="btn btn-primary" data-review-exit aria-keyshortcuts="Control+Enter" disabled={isReading} title={isReading ? d('scan.publishLater') : undefined} onClick={onPublish}>
              {standing.open.length === 0 ? d('review.publish') : d('review.publishLeft', { count: standing.open.length })}
            </button>
          ) : null}
        </div>
      ) : (
        <div className="row no-print">
          <span className="muted">{status === 'published' ? d('review.published') : d('review.discarded')}</span>
          {planId === null ? null : (
            <Link to="/ke-hoach/$planId" params={{ planId }} className="btn btn-primary" data-review-exit>
              {d('review.openPlan')}
            </Link>
          )}
        </div>
      )}
      <Suspense fallback={null}>{discarding ? <DiscardDialog page={page} book={book} onDiscarded={onDiscarded} onClose={() => setDiscarding(false)} /> : null}</Suspense>
    </div>
  )
}

/** Who else reviewed it, and when last. */
const Others = ({ review, joined }: Pick<Props, 'review' | 'joined'>) => {
  const { t, language } = useDeskWords()
  const me = useMe()
  const others = review.page.reviewers.filter(({ id }) => id !== me.user.id)
  if (others.length === 0) return null
  return (
    <p className="muted reviewers" aria-live="polite">
      {joined ? <span className="here" aria-hidden="true" /> : null}
      {joined ? t('desk.alsoHere') : t('desk.alsoReviewed')} {others.map(({ name, at }) => `${name ?? t('desk.somebody')} (${formatInstant(at, language)})`).join(', ')}
    </p>
  )
}
