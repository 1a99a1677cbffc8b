// A plan: what it says, what it asks of whom and when, its money, targets, reports, sources and history.
import type { PlanPage as Page } from '@tiendo/api/client'
import type { BoardRow } from '@tiendo/domain'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTRPC } from '../../shared/api/trpc.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { usePageTitle } from '../../shared/lib/use-page-title.ts'
import { useMe } from '../../shared/session/me.tsx'
import { Loading, Problem } from '../../shared/ui/page-state.tsx'
import { Tabs } from '../../shared/ui/tabs.tsx'
import type { BoardFilter } from './board/board-filter.ts'
import { BoardTools } from './board/board-tools.tsx'
import { BoardPanel } from './board/board-panel.tsx'
import { workOf } from './change/decided.ts'
import { PlanFindings } from './plan-findings.tsx'
import { PlanHeader } from './plan-header.tsx'
import { CitationsTab } from './tabs/citations-tab.tsx'
import { HistoryTab } from './tabs/history-tab.tsx'
import { TargetsTab } from './tabs/targets-tab.tsx'
import './plan.css'

const WorkDrawer = lazy(() => import('./drawer/work-drawer.tsx').then((module) => ({ default: module.WorkDrawer })))

type PlanTab = 'tasks' | 'budget' | 'targets' | 'duties' | 'citations' | 'history'
export type PlanView = { readonly tab: PlanTab; readonly work: string | null; readonly key: string | null; readonly filter: BoardFilter }

type Props = {
  readonly planId: string
  readonly view: PlanView
  readonly onView: (view: PlanView) => void
  /** The money, which is a feature of its own. */
  readonly renderBudget: (page: Page) => React.ReactNode
}

export const PlanPage = ({ planId, view, onView, renderBudget }: Props) => {
  const { t } = useWords()
  const me = useMe()
  const trpc = useTRPC()
  const page = useQuery(trpc.plans.get.queryOptions({ planId }))
  usePageTitle(page.data?.plan.document.number ?? page.data?.plan.document.title ?? null)
  if (page.isError) return <Problem error={page.error} onRetry={() => void page.refetch()} />
  if (page.data === undefined) return <Loading />
  const { plan, rows, findings } = page.data
  const tasks = rows.filter((row) => row.work.kind === 'task')
  const duties = rows.filter((row) => row.work.kind === 'duty')
  const opened = view.work === null ? undefined : rows.find((row) => row.work.id === view.work)
  const openedWork = opened === undefined ? undefined : workOf(plan, opened.work.id)
  const open = (row: BoardRow): void => onView({ ...view, work: row.work.id, key: null })
  const tabs: readonly { readonly id: PlanTab; readonly label: string; readonly count: number | null }[] = [
    { id: 'tasks', label: t('plan.tasks'), count: tasks.length },
    { id: 'budget', label: t('plan.budget'), count: plan.budget.lines.length === 0 ? 0 : null },
    { id: 'targets', label: t('plan.targets'), count: plan.targets.length },
    { id: 'duties', label: t('plan.duties'), count: duties.length },
    { id: 'citations', label: t('plan.citations'), count: plan.citations.length },
    { id: 'history', label: t('plan.history'), count: null },
  ]
  const board = (shown: readonly BoardRow[], label: string) => (
    <BoardPanel rows={shown} plan={plan} today={me.today} label={label} filter={view.filter} onOpen={open} />
  )
  const filtered = view.tab === 'tasks' ? tasks : view.tab === 'duties' ? duties : []
  const tools = filtered.length === 0 ? null : <BoardTools rows={filtered} filter={view.filter} onFilter={(filter) => onView({ ...view, filter })} />
  return (
    <div className="page plan-page">
      <PlanHeader page={page.data} onCitations={() => onView({ ...view, tab: 'citations' })} />
      <PlanFindings page={page.data} />
      <Tabs label={t('plan.parts')} tabs={tabs} chosen={view.tab} onChoose={(tab) => onView({ ...view, tab })} aside={tools}>
        {view.tab === 'tasks' ? board(tasks, t('plan.tasks')) : null}
        {view.tab === 'budget' ? <Suspense fallback={<Loading />}>{renderBudget(page.data)}</Suspense> : null}
        {view.tab === 'targets' ? <TargetsTab targets={plan.targets} /> : null}
        {view.tab === 'duties' ? duties.length === 0 ? <p className="muted">{t('plan.dutyNone')}</p> : board(duties, t('plan.duties')) : null}
        {view.tab === 'citations' ? <CitationsTab plan={plan} findings={findings} /> : null}
        {view.tab === 'history' ? <HistoryTab planId={planId} rows={rows} /> : null}
      </Tabs>
      {opened === undefined || openedWork === undefined ? null : (
        <Suspense fallback={null}>
          <WorkDrawer key={opened.work.id} page={page.data} row={opened} work={openedWork} chosen={view.key} onClose={() => onView({ ...view, work: null, key: null })} />
        </Suspense>
      )}
    </div>
  )
}
