// A plan's money: the tree that keeps counting after the document, and beside it where money comes from and goes to,
// what was spent when, which tasks have none and which money has no task.
import type { MoneySheet, Plan } from '@tiendo/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTRPC } from '../../shared/api/trpc.ts'
import { useBudgetWords } from '../../shared/i18n/use-budget-words.ts'
import { Empty, Loading, Problem } from '../../shared/ui/page-state.tsx'
import { BudgetActions } from './actions/budget-actions.tsx'
import { BudgetDialogs, type Doing } from './actions/budget-dialogs.tsx'
import { BudgetTools } from './actions/budget-tools.tsx'
import { FlowCard } from './flow/flow-card.tsx'
import { GroupTable, type Grouping } from './groups/group-table.tsx'
import { BudgetFindings } from './mismatch/budget-findings.tsx'
import { suspectsOf } from './mismatch/mismatch.ts'
import { unitWords, type MoneyScale, type ShownUnit } from './money-scale.ts'
import type { BudgetPage } from './page-shape.ts'
import { QuartersCard } from './quarters/quarters-card.tsx'
import { UnassignedCard } from './side/unassigned-card.tsx'
import { UnfundedCard } from './side/unfunded-card.tsx'
import { BudgetTree } from './tree/budget-tree.tsx'
import { isMoney } from './tree/columns.ts'
import { yearsFor } from './forms/known.ts'
import { LineTasks } from './tree/line-tasks.tsx'
import type { Asked } from './tree/tree-row.tsx'
import { RecordedMark } from './tree/figure.tsx'
import { useBudgetView } from './use-budget-view.ts'
import { FigureWhy } from './why/figure-why.tsx'
import './money-table.css'
import './budget.css'

type Props = {
  readonly plan: Plan
  /** Whether the person may answer for a finding. */
  readonly mayWaive: boolean
  /** Null for all years; not said: as the plan is. */
  readonly year: number | null | undefined
  readonly onYear: (year: number | null) => void
}

export const BudgetDesk = ({ plan, mayWaive, year: chosen, onYear }: Props) => {
  const trpc = useTRPC()
  // A plan of one year begins with it: only a single year has quarters.
  const [first, last] = plan.years
  const year = chosen === undefined ? (first === last ? first : null) : chosen
  const page = useQuery({ ...trpc.budget.get.queryOptions({ planId: plan.id, year, asOf: null }), placeholderData: keepPreviousData })
  if (page.isError) return <Problem error={page.error} onRetry={() => void page.refetch()} />
  if (page.data === undefined) return <Loading />
  return <Desk page={page.data} plan={plan} mayWaive={mayWaive} onYear={onYear} />
}

type DeskProps = { readonly page: BudgetPage; readonly plan: Plan; readonly mayWaive: boolean; readonly onYear: Props['onYear'] }

/** With more figures than this in a row, the pictures stand below the tree. */
const BESIDE: Readonly<Record<ShownUnit, number>> = { đồng: 3, triệu: 4, tỷ: 4 }

const Desk = ({ page, plan, mayWaive, onYear }: DeskProps) => {
  const { t } = useBudgetWords()
  const { sheet, findings } = page
  const { unit, setUnit, shown, setColumn, scale } = useBudgetView(sheet)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [by, setBy] = useState<Grouping | null>(null)
  const [doing, setDoing] = useState<Doing | null>(null)
  const suspects = useMemo(() => suspectsOf(findings, plan.budget.lines), [findings, plan.budget.lines])
  const isEmpty = sheet.rows.length === 0 && sheet.noLine === null && sheet.stated === null
  return (
    <div className="budget stack">
      <BudgetFindings findings={findings} planId={plan.id} draftId={page.draftId} mayWaive={mayWaive} />
      <div className="budget-bar no-print">
        <BudgetTools by={by} onBy={setBy} sheet={sheet} unit={unit} onUnit={setUnit} shown={shown} onColumn={setColumn} onYear={onYear} isEmpty={isEmpty} />
        <BudgetActions page={page} onDo={setDoing} />
      </div>
      {isEmpty ? (
        <Empty title={t('budget.empty')} {...(page.may.record ? { hint: t('budget.emptyHint') } : {})} />
      ) : (
        <div className="budget-desk" data-stacked={shown.filter(isMoney).length > BESIDE[unit] ? true : undefined}>
          <div className="budget-main stack">
            <section className="card budget-sheet">
              <SheetLegend sheet={sheet} scale={scale} />
              {by === null ? (
                <BudgetTree
                  page={page}
                  shown={shown}
                  scale={scale}
                  suspects={suspects}
                  asked={asked}
                  onAsk={(next) => setAsked((was) => (was?.anchor === next.anchor ? null : next))}
                  renderTasks={(lineId) => <LineTasks lineId={lineId} page={page} onLink={() => setDoing({ kind: 'link', lineId, taskId: null })} />}
                />
              ) : (
                <GroupTable page={page} by={by} shown={shown} scale={scale} />
              )}
            </section>
            <QuartersCard quarters={page.quarters} year={yearsFor(page, page.today).now} onYear={onYear} />
          </div>
          <div className="budget-side">
            <FlowCard page={page} />
            <UnfundedCard page={page} onLink={({ lineId, taskId }) => setDoing({ kind: 'link', lineId, taskId })} />
            <UnassignedCard page={page} onLink={(lineId) => setDoing({ kind: 'link', lineId, taskId: null })} />
          </div>
        </div>
      )}
      {asked === null ? null : (
        <FigureWhy
          key={`${asked.of} ${asked.column}`}
          asked={asked}
          page={page}
          onClose={() => setAsked(null)}
          onWithdraw={(fact) => {
            setAsked(null)
            setDoing({ kind: 'withdraw', fact })
          }}
        />
      )}
      <BudgetDialogs doing={doing} page={page} plan={plan} onClose={() => setDoing(null)} />
    </div>
  )
}

/** The unit of the figures, and what the marks beside them mean. */
const SheetLegend = ({ sheet, scale }: { readonly sheet: MoneySheet; readonly scale: MoneyScale }) => {
  const { t } = useBudgetWords()
  const isMixed = sheet.rows.some(({ from }) => [from.need, from.allocated].some((one) => one === 'recorded' || one === 'both'))
  return (
    <p className="budget-unit muted">
      {t('budget.unit', { unit: t(unitWords[scale.unit]) })}
      {scale.rounds ? ` · ${t('budget.rounded')}` : ''}
      {isMixed ? (
        <span className="budget-key">
          <RecordedMark /> {t('budget.recordedMark')}
        </span>
      ) : null}
    </p>
  )
}
