// What the asker may do with a share now, as the server says; one form opens at a time.
import { isClosed, type WorkItem } from '@tiendo/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTRPC } from '../api/trpc.ts'
import { useWords } from '../i18n/use-words.ts'
import { Problem } from '../ui/page-state.tsx'
import { shareOf } from './share.ts'
import { ShareForm, type ShareAction } from './share-form.tsx'
import './work.css'

const order: readonly ShareAction[] = ['accept', 'return', 'submit', 'report']

type Props = {
  readonly item: WorkItem
  /** The form to open at once, when it is allowed. */
  readonly first?: ShareAction
  readonly onClose?: () => void
}

export const ShareActions = ({ item, first, onClose }: Props) => {
  const { t } = useWords()
  const trpc = useTRPC()
  const page = useQuery(trpc.work.get.queryOptions({ share: shareOf(item) }))
  const [chosen, setChosen] = useState<ShareAction | null>(first ?? null)
  if (page.isError) return <Problem error={page.error} onRetry={() => void page.refetch()} />
  if (page.data === undefined) return <p className="muted">{t('app.loading')}</p>
  const { may, item: fresh } = page.data
  const allowed = order.filter((action) => may[action])
  const close = (): void => {
    setChosen(null)
    onClose?.()
  }
  if (allowed.length === 0) return isClosed(fresh.state) ? null : <p className="muted">{t('work.nothingAllowed')}</p>
  if (chosen !== null && may[chosen]) return <ShareForm key={chosen} item={fresh} action={chosen} onDone={close} onCancel={close} />
  return (
    <div className="row">
      {allowed.map((action, index) => (
        <button key={action} type="button" className={index === 0 ? 'btn btn-primary' : 'btn'} onClick={() => setChosen(action)}>
          {action === 'submit' && fresh.standing === 'returned' ? t('work.resubmit') : t(`work.${action}`)}
        </button>
      ))}
    </div>
  )
}
