// A long scan is reviewed while its further pages are read: how far it is, how to stop it, and how to go on where a
// stopped server left it. When all is read the draft here is the whole one; answers stay.
import type { DraftPage, DraftReading } from '@tiendo/api/client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { newCommandId } from '../../shared/api/command-id.ts'
import { failureOf } from '../../shared/api/failure.ts'
import { useTRPC, useTRPCClient } from '../../shared/api/trpc.ts'
import { useDeskWords } from '../../shared/i18n/use-desk-words.ts'
import { FailureText } from '../../shared/ui/failure-text.tsx'
import { useDraftCache } from './model/use-draft-cache.ts'

type Props = { readonly page: DraftPage; readonly closed: boolean; readonly onStopped: () => void }

const EVERY_MS = 1000

export const ReadingBar = ({ page, closed, onStopped }: Props) => {
  const { t } = useDeskWords()
  const pages = page.draft.source.reading
  const isReading = pages !== undefined && page.status === 'inReview'
  const wasReading = useRef(isReading)
  if (isReading) wasReading.current = true
  return (
    <>
      {isReading ? <Bar page={page} pages={pages} closed={closed} onStopped={onStopped} /> : null}
      <p className="visually-hidden" role="status">
        {wasReading.current && !isReading ? t('scan.readAll') : ''}
      </p>
    </>
  )
}

type BarProps = Props & { readonly pages: { readonly done: number; readonly total: number } }

const Bar = ({ page, pages, closed, onStopped }: BarProps) => {
  const { t } = useDeskWords()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const cache = useDraftCache(page.id)
  const [asking, setAsking] = useState(false)
  const [commandId] = useState(newCommandId)
  const asked = useQuery(
    trpc.drafts.reading.queryOptions(
      { draftId: page.id },
      { staleTime: 0, refetchInterval: ({ state }) => (state.data === null || state.data?.stage === null ? false : EVERY_MS) },
    ),
  )
  const isOver = asked.data === null
  useEffect(() => {
    if (isOver) void cache.refresh()
  }, [cache, isOver])
  const stop = useMutation({
    mutationFn: () => client.drafts.stopReading.mutate({ draftId: page.id, commandId }),
    onSuccess: async () => {
      onStopped()
      await queryClient.invalidateQueries({ queryKey: trpc.drafts.pathKey() })
    },
  })
  const readOn = useMutation({
    mutationFn: () => client.drafts.readOn.mutate({ draftId: page.id }),
    onSettled: async () => asked.refetch(),
  })
  const now: DraftReading = asked.data ?? { ...pages, stage: 'seeing', error: null }
  const halted = now.stage === null
  const words = halted ? t('scan.halted', now) : now.stage === 'finding' ? t('scan.finishing', now) : t('scan.reading', { done: Math.max(1, now.done), total: now.total })
  const failed = stop.error ?? readOn.error
  return (
    <section className="alert reading-bar no-print" data-tone={halted ? 'warning' : 'note'} aria-label={words} tabIndex={-1} data-reading-bar>
      <div className="reading-how">
        <p>
          <b>{words}</b> <span className="muted">{t('scan.publishLater')}</span>
        </p>
        <progress aria-label={words} max={now.total} value={now.done} />
        {halted && now.error !== null ? (
          <p className="muted">
            <FailureText failure={{ kind: 'domain', error: now.error }} />
          </p>
        ) : null}
        <p className="error-text" role="alert">
          {failed === null ? null : <FailureText failure={failureOf(failed)} />}
        </p>
      </div>
      {closed ? null : asking ? (
        <div className="stack" role="group" aria-label={t('scan.stop')}>
          <p>{t('scan.stopAsk')}</p>
          <p className="row">
            <button type="button" className="btn btn-primary" disabled={stop.isPending} onClick={() => stop.mutate()}>
              {t('scan.stop')}
            </button>
            <button type="button" className="btn" autoFocus onClick={() => setAsking(false)}>
              {t('scan.stopNot')}
            </button>
          </p>
        </div>
      ) : (
        <p className="row">
          {halted ? (
            <button type="button" className="btn btn-primary" disabled={readOn.isPending} onClick={() => readOn.mutate()}>
              {t('scan.readOn')}
            </button>
          ) : null}
          <button type="button" className="btn" onClick={() => setAsking(true)}>
            {t('scan.stop')}
          </button>
        </p>
      )}
    </section>
  )
}
