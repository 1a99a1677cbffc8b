// "Thời hạn": every deadline of the authority, seen four ways through one filter. The address keeps all of it.
import { byUrgency, duePeriod, filterDue, findable, type DueFilter, type WorkItem } from '@tiendo/domain'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react'
import { useTRPC } from '../../shared/api/trpc.ts'
import { useDueWords } from '../../shared/i18n/use-due-words.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { usePageTitle } from '../../shared/lib/use-page-title.ts'
import { useMe } from '../../shared/session/me.tsx'
import { Empty, Loading, Problem } from '../../shared/ui/page-state.tsx'
import { Tabs } from '../../shared/ui/tabs.tsx'
import { changed, unitFromAddress, type DueSearch, type DueViewName } from './due-search.ts'
import { DueTools } from './due-tools.tsx'
import { DueList } from './list/due-list.tsx'
import { SavedViews } from './saved/saved-views.tsx'
import './due.css'

const MonthView = lazy(() => import('./month/month-view.tsx').then((module) => ({ default: module.MonthView })))
const TimelineView = lazy(() => import('./timeline/timeline-view.tsx').then((module) => ({ default: module.TimelineView })))
const HeatView = lazy(() => import('./heat/heat-view.tsx').then((module) => ({ default: module.HeatView })))
const FeedDialog = lazy(() => import('./feed/feed-dialog.tsx').then((module) => ({ default: module.FeedDialog })))

const views: readonly DueViewName[] = ['list', 'month', 'timeline', 'heat']
const none: readonly WorkItem[] = []

type Props = { readonly search: DueSearch; readonly onSearch: (search: DueSearch) => void }

export const DuePage = ({ search, onSearch }: Props) => {
  const { t } = useDueWords()
  const plain = useWords()
  usePageTitle(t('due.title'))
  const trpc = useTRPC()
  const due = useQuery(trpc.work.due.queryOptions({}))
  const { beforeStanding, items } = useSought(due.data ?? none, useDeferredValue(search))
  const [feed, setFeed] = useState(false)
  const view = search.view ?? 'list'
  const parts = { items, search, onSearch }
  return (
    <div className="page due-page">
      <div className="page-head">
        <div>
          <h1>{t('due.title')}</h1>
          <p className="muted">{t('due.lead')}</p>
        </div>
        <SavedViews search={search} />
        <button type="button" className="btn no-print" onClick={() => setFeed(true)}>
          {t('feed.action')}
        </button>
      </div>
      {due.isPending ? <Loading /> : null}
      {due.isError ? <Problem error={due.error} onRetry={() => void due.refetch()} /> : null}
      {due.data?.length === 0 ? <Empty title={t('due.empty')} hint={plain.t('plans.emptyHint')} /> : null}
      {due.data === undefined || due.data.length === 0 ? null : (
        <>
          <DueTools all={due.data} beforeStanding={beforeStanding} shown={items.length} search={search} onSearch={onSearch} />
          <Tabs label={t('due.views')} tabs={views.map((id) => ({ id, label: t(`due.${id}`), count: null }))} chosen={view} onChoose={(id) => onSearch(changed(search, { view: id === 'list' ? undefined : id }))}>
            <Suspense fallback={<Loading />}>
              {view === 'list' ? <DueList {...parts} /> : null}
              {view === 'month' ? <MonthView {...parts} /> : null}
              {view === 'timeline' ? <TimelineView {...parts} /> : null}
              {view === 'heat' ? <HeatView {...parts} /> : null}
            </Suspense>
          </Tabs>
        </>
      )}
      <Suspense fallback={null}>{feed ? <FeedDialog search={search} onClose={() => setFeed(false)} /> : null}</Suspense>
    </div>
  )
}

/** What the filter of the address leaves; chips count what there is before the standing is asked for. */
const useSought = (all: readonly WorkItem[], search: DueSearch) => {
  const me = useMe()
  const entries = useMemo(() => findable(all), [all])
  const { q = '', unit, mine, plan, standing, period } = search
  const beforeStanding = useMemo(() => {
    const filter: DueFilter = {
      query: q,
      unit: mine === true ? (me.organisation?.id ?? null) : unit === undefined ? null : unitFromAddress(unit),
      plan: plan ?? null,
      standing: null,
      within: period === undefined ? null : duePeriod(period, me.today),
    }
    return filterDue(entries, filter)
  }, [entries, q, unit, mine, plan, period, me.organisation, me.today])
  const items = useMemo(() => {
    const only = byUrgency.find((known) => known === standing)
    return only === undefined ? beforeStanding : beforeStanding.filter((item) => item.standing === only)
  }, [beforeStanding, standing])
  return { beforeStanding, items }
}
