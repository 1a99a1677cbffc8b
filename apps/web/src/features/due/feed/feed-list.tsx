// The addresses a person has made: for what, when last used, and taking one back.
import type { PlanSummary, SubscriptionItem } from '@tiendo/api/client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { failureOf } from '../../../shared/api/failure.ts'
import { useTRPC, useTRPCClient } from '../../../shared/api/trpc.ts'
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { formatInstant } from '../../../shared/lib/instant.ts'
import { FailureText } from '../../../shared/ui/failure-text.tsx'
import { Problem } from '../../../shared/ui/page-state.tsx'
import { toast } from '../../../shared/ui/toast.ts'

type Plans = readonly Pick<PlanSummary, 'id' | 'number' | 'title'>[]

export const FeedList = ({ plans }: { readonly plans: Plans }) => {
  const { t } = useDueWords()
  const trpc = useTRPC()
  const list = useQuery(trpc.subscriptions.list.queryOptions())
  return (
    <section>
      <h3>{t('feed.list')}</h3>
      {list.isError ? <Problem error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.data?.length === 0 ? <p className="muted">{t('feed.none')}</p> : null}
      <ul className="feed-list">
        {(list.data ?? []).map((item) => (
          <FeedEntry key={item.id} item={item} plans={plans} />
        ))}
      </ul>
    </section>
  )
}

const FeedEntry = ({ item, plans }: { readonly item: SubscriptionItem; readonly plans: Plans }) => {
  const { t, language } = useDueWords()
  const plain = useWords()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const [asking, setAsking] = useState(false)
  const revoke = useMutation({
    mutationFn: async () => client.subscriptions.revoke.mutate({ id: item.id }),
    onSuccess: async () => {
      setAsking(false)
      void toast(t('feed.revokedDone'))
      await queryClient.invalidateQueries({ queryKey: trpc.subscriptions.pathKey() })
    },
  })
  const { scope } = item
  const plan = scope.kind === 'plan' ? plans.find(({ id }) => id === scope.planId) : undefined
  const scopeWords = scope.kind === 'plan' ? t('feed.plan', { name: plan?.number ?? plan?.title ?? scope.planId }) : t(`feed.${scope.kind}`)
  const used = item.lastUsedAt === null ? t('feed.neverUsed') : t('feed.lastUsed', { at: formatInstant(item.lastUsedAt, language) })
  const state = item.revokedAt === null ? used : t('feed.revoked', { at: formatInstant(item.revokedAt, language) })
  return (
    <li data-revoked={item.revokedAt !== null}>
      <div>
        <b>{item.name}</b>
        <p className="muted">
          {scopeWords} · {t('feed.created', { at: formatInstant(item.createdAt, language) })} · {state}
        </p>
      </div>
      {item.revokedAt !== null || asking ? null : (
        <button type="button" className="btn" aria-label={`${t('feed.revoke')}: ${item.name}`} onClick={() => setAsking(true)}>
          {t('feed.revoke')}
        </button>
      )}
      {asking ? (
        <div className="feed-ask" role="group" aria-label={t('feed.revoke')}>
          <p>{t('feed.revokeAsk', { name: item.name })}</p>
          <div className="row">
            <button type="button" className="btn btn-primary" autoFocus disabled={revoke.isPending} onClick={() => revoke.mutate()}>
              {t('feed.revoke')}
            </button>
            <button type="button" className="btn" onClick={() => setAsking(false)}>
              {plain.t('app.cancel')}
            </button>
          </div>
        </div>
      ) : null}
      {revoke.isError ? (
        <p className="error-text" role="alert">
          <FailureText failure={failureOf(revoke.error)} />
        </p>
      ) : null}
    </li>
  )
}
