// "Sự kiện chờ": what is blocked on what, since when; what has come is recorded here and starts its clocks everywhere.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTRPC } from '../../shared/api/trpc.ts'
import { useAwaitedWords } from '../../shared/i18n/use-awaited-words.ts'
import { ranked } from '../../shared/lib/fold.ts'
import { usePageTitle } from '../../shared/lib/use-page-title.ts'
import { Empty, Loading, Problem } from '../../shared/ui/page-state.tsx'
import type { EventAct } from './event-row.tsx'
import { textOf } from './event-facts.ts'
import { EventTable, type OpenEvent } from './event-table.tsx'
import './awaited.css'

export type AwaitedView = { readonly query: string; readonly open: string | null }

type Props = { readonly view: AwaitedView; readonly onView: (view: AwaitedView) => void }

export const AwaitedPage = ({ view, onView }: Props) => {
  const { t, language } = useAwaitedWords()
  usePageTitle(t('awaited.title'))
  const trpc = useTRPC()
  const page = useQuery(trpc.awaited.list.queryOptions())
  const [act, setAct] = useState<EventAct | null>(null)
  const sought = useDeferredValue(view.query)
  const found = useMemo(() => ranked(page.data?.events ?? [], sought, (awaited) => textOf(awaited, language)), [language, page.data, sought])
  const all = page.data?.events ?? []
  const waiting = all.filter((awaited) => awaited.waiting > 0)
  const onOpen = (open: OpenEvent): void => {
    setAct(open?.act ?? null)
    onView({ ...view, open: open?.id ?? null })
  }
  const table = (title: string, isWaiting: boolean) => (
    <EventTable
      title={title}
      events={found.filter((awaited) => awaited.waiting > 0 === isWaiting)}
      isWaiting={isWaiting}
      open={view.open === null ? null : { id: view.open, act }}
      mayRecord={page.data?.may.record ?? false}
      names={page.data?.names ?? {}}
      onOpen={onOpen}
    />
  )
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{t('awaited.title')}</h1>
          <p className="muted">{page.data === undefined ? null : t('awaited.lead', { count: waiting.length, works: t('awaited.taskCount', { count: waiting.reduce((sum, awaited) => sum + awaited.waiting, 0) }) })}</p>
        </div>
        {all.length === 0 ? null : (
          <input
            className="input event-filter no-print"
            type="search"
            placeholder={t('awaited.filter')}
            aria-label={t('awaited.filter')}
            value={view.query}
            onChange={(event) => onView({ ...view, query: event.currentTarget.value })}
          />
        )}
      </div>
      {page.isPending ? <Loading /> : null}
      {page.isError ? <Problem error={page.error} onRetry={() => void page.refetch()} /> : null}
      {page.data?.events.length === 0 ? (
        <Empty
          title={t('awaited.empty')}
          hint={t('awaited.emptyHint')}
          action={
            <Link to="/ke-hoach" className="btn">
              {t('awaited.seePlans')}
            </Link>
          }
        />
      ) : null}
      {all.length > 0 && found.length === 0 ? <p className="muted">{t('awaited.nothing')}</p> : null}
      {found.some((awaited) => awaited.waiting > 0) ? table(t('awaited.waiting'), true) : null}
      {found.some((awaited) => awaited.waiting === 0) ? table(t('awaited.recorded'), false) : null}
    </div>
  )
}
