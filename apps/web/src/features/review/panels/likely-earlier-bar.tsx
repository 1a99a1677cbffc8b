// It looks like a new copy of a document imported before: proposed, never linked by itself. Linked, the answers given
// there hold here wherever the same was read.
import type { DraftPage } from '@tiendo/api/client'
import { Link } from '@tanstack/react-router'
import { FailureText } from '../../../shared/ui/failure-text.tsx'
import { failureOf } from '../../../shared/api/failure.ts'
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'
import { useLinkDraft } from '../model/use-link-draft.ts'

type Props = { readonly page: DraftPage; readonly closed: boolean; readonly onDone: () => void }

export const LikelyEarlierBar = ({ page, closed, onDone }: Props) => {
  const { t } = useDeskWords()
  const link = useLinkDraft(page.id, onDone)
  const likely = page.likelyEarlier
  if (likely === null || page.earlier !== null || closed) return null
  const name = [likely.number, likely.title ?? likely.name].filter((part) => part !== null).join(' · ')
  return (
    <section className="alert likely-earlier" data-tone="note" aria-label={t('desk.likelyEarlier')}>
      <p>
        <b>{t('desk.likelyEarlier')}</b>{' '}
        <Link className="link" to="/ban-doc/$draftId" params={{ draftId: likely.draftId }}>
          {name}
        </Link>
        . <span className="muted">{t('desk.linkMeans')}</span>
      </p>
      <div className="row">
        <button type="button" className="btn btn-primary" disabled={link.isPending} onClick={() => link.mutate(likely.draftId)}>
          {t('desk.link')}
        </button>
      </div>
      <p className="error-text" role="alert">
        {link.isError ? <FailureText failure={failureOf(link.error)} /> : null}
      </p>
    </section>
  )
}
