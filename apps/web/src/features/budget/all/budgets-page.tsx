// "Kinh phí": the money of every plan, one row each, opening the plan's own. Plans without money are counted, not shown.
import type { MoneyColumns } from '@tiendo/domain'
import { useQueries, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTRPC } from '../../../shared/api/trpc.ts'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { matches } from '../../../shared/lib/fold.ts'
import { usePageTitle } from '../../../shared/lib/use-page-title.ts'
import { useSlash } from '../../../shared/lib/use-slash.ts'
import { useKept } from '../../../shared/lib/use-kept.ts'
import { Empty, Loading, Problem } from '../../../shared/ui/page-state.tsx'
import { moneyScale, shownUnits, unitWords } from '../money-scale.ts'
import { figureOf, shownColumns } from '../tree/columns.ts'
import { HeadCells } from '../tree/plain-cells.tsx'
import { BudgetRow, type PlanMoney } from './budget-row.tsx'
import '../money-table.css'
import '../budget.css'
import '../tree/tree.css'

export type BudgetsView = { readonly query: string; readonly year: number | null }

type Props = { readonly view: BudgetsView; readonly onView: (view: BudgetsView) => void }

export const BudgetsPage = ({ view, onView }: Props) => {
  const { t } = useBudgetWords()
  usePageTitle(t('all.title'))
  const trpc = useTRPC()
  const search = useSlash()
  const [unitKept, setUnit] = useKept('tiendo.budget.unit', 'đồng')
  const unit = shownUnits.find((one) => one === unitKept) ?? 'đồng'
  const plans = useQuery(trpc.plans.list.queryOptions())
  const pages = useQueries({ queries: (plans.data ?? []).map(({ id }) => trpc.budget.get.queryOptions({ planId: id, year: view.year, asOf: null })) })
  const known = (plans.data ?? []).flatMap((plan, index): readonly PlanMoney[] => {
    const page = pages[index]?.data
    return page === undefined ? [] : [{ plan, page }]
  })
  const isLoading = plans.isPending || pages.some(({ isPending }) => isPending)
  const failed = pages.find(({ isError }) => isError)
  const withMoney = known.filter(({ page: { sheet } }) => sheet.rows.length > 0 || sheet.noLine !== null || sheet.stated !== null)
  const found = withMoney.filter(({ plan }) => matches(`${plan.number ?? ''} ${plan.title}`, view.query))
  const all: readonly MoneyColumns[] = found.map(({ page }) => page.sheet.total)
  const columns = shownColumns({ source: false }, all)
  const scale = moneyScale(unit, all.flatMap((one) => columns.flatMap((column) => (column === 'rate' || column === 'source' ? [] : Object.values(figureOf(one, column) ?? {})))))
  const years = [...new Set((plans.data ?? []).flatMap(({ years: [first, last] }) => Array.from({ length: last - first + 1 }, (_, index) => first + index)))].sort((a, b) => a - b)
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{t('all.title')}</h1>
          <p className="muted">{t('all.lead')}</p>
        </div>
        <div className="budget-tools no-print">
          <input ref={search} className="input budget-filter" type="search" aria-keyshortcuts="/" placeholder={t('all.filter')} aria-label={t('all.filter')} value={view.query} onChange={(event) => onView({ ...view, query: event.currentTarget.value })} />
          <select className="input" aria-label={t('budget.year')} value={view.year ?? ''} onChange={(event) => onView({ ...view, year: event.currentTarget.value === '' ? null : Number(event.currentTarget.value) })}>
            <option value="">{t('budget.allYears')}</option>
            {years.map((year) => (
              <option key={year} value={year}>
                {t('budget.oneYear', { year })}
              </option>
            ))}
          </select>
          <select className="input" aria-label={t('budget.unitLabel')} value={unit} onChange={(event) => setUnit(event.currentTarget.value)}>
            {shownUnits.map((one) => (
              <option key={one} value={one}>
                {t(unitWords[one])}
              </option>
            ))}
          </select>
        </div>
      </div>
      {plans.isError ? <Problem error={plans.error} onRetry={() => void plans.refetch()} /> : null}
      {failed === undefined ? null : <Problem error={failed.error} onRetry={() => void failed.refetch()} />}
      {isLoading ? <Loading /> : null}
      {!isLoading && withMoney.length === 0 && !plans.isError && failed === undefined ? (
        <Empty
          title={t('all.empty')}
          hint={t('all.emptyHint')}
          action={
            <Link className="btn" to="/ke-hoach">
              {t('all.seePlans')}
            </Link>
          }
        />
      ) : null}
      {withMoney.length === 0 ? null : (
        <section className="card budget-sheet">
          <p className="budget-unit muted">{t('budget.unit', { unit: t(unitWords[unit]) })}</p>
          {found.length === 0 ? <p className="muted">{t('all.nothing')}</p> : null}
          {found.length === 0 ? null : (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled from the keyboard
            <div className="tree-scroll" tabIndex={0} role="region" aria-label={t('all.lead')}>
              <table className="money-table tree budgets">
                <thead>
                  <tr>
                    <th scope="col" className="line-name">
                      {t('all.plan')}
                    </th>
                    <HeadCells columns={columns} />
                  </tr>
                </thead>
                <tbody>
                  {found.map((money) => (
                    <BudgetRow key={money.plan.id} money={money} columns={columns} scale={scale} year={view.year} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
          {isLoading || known.length === withMoney.length ? null : <p className="faint budgets-rest">{t('all.without', { count: known.length - withMoney.length })}</p>}
        </section>
      )}
    </div>
  )
}
