// Others' changes are announced, not thrown in: rows move only when the person says so. One's own arrive by
// themselves, because the form that wrote them asks again.
import { useQueryClient } from '@tanstack/react-query'
import { useSubscription } from '@trpc/tanstack-react-query'
import { useRef, useState } from 'react'
import { useTRPC } from '../../shared/api/trpc.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { useMe } from '../../shared/session/me.tsx'

/** Milliseconds: what is older was there when the page was loaded. */
const OLD = 10_000

export const LiveBar = () => {
  const { t } = useWords()
  const me = useMe()
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const heard = useRef(false)
  const [streams, setStreams] = useState<ReadonlySet<string>>(new Set())
  useSubscription(
    trpc.changes.watch.subscriptionOptions(
      {},
      {
        onData: ({ data }) => {
          const first = !heard.current
          heard.current = true
          // A watcher that comes for the first time is told the newest change there was, to have a place to come back to.
          if (first && data.at.getTime() < Date.now() - OLD) return
          if (data.by !== me.user.id) setStreams((known) => new Set(known).add(data.stream))
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
