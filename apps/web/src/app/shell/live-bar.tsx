// Others' changes are announced, not thrown in: rows move only when the person says so. One's own arrive by
// themselves, because the form that wrote them asks again.
import { useQueryClient } from '@tanstack/react-query'
import { useSubscription } from '@trpc/tanstack-react-query'
import { useState } from 'react'
import { useTRPC } from '../../shared/api/trpc.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { tellChange } from '../../shared/live/changes.ts'
import { useMe } from '../../shared/session/me.tsx'

export const LiveBar = () => {
  const { t } = useWords()
  const me = useMe()
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const [streams, setStreams] = useState<ReadonlySet<string>>(new Set())
  useSubscription(
    trpc.changes.watch.subscriptionOptions(
      {},
      {
        onData: ({ data }) => {
          if (data.news && data.by !== me.user.id && !tellChange(data)) setStreams((known) => new Set(known).add(data.stream))
        },
      },
    ),
  )
  const count = streams.size
  const show = (): void => {
    setStreams(new Set())
    void queryClient.invalidateQueries()
  }
  return (
    <div role="status" aria-live="polite" className="no-print">
      {count === 0 ? null : (
        <p className="bar-live">
          <b>{t('net.changes', { count })}</b>
          <button type="button" className="btn" onClick={show}>
            {t('net.show')}
          </button>
        </p>
      )}
    </div>
  )
}
