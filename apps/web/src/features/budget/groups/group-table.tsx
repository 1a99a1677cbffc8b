// The same money counted otherwise: by year, source, task or unit. One row each, what belongs to none last, and the sum.
import { isExact, type DongRange, type MoneyDimension, type MoneyGroup } from '@tiendo/domain'
import { formatDongRange, formatMoneyRate, moneyRateSentence } from '@tiendo/text'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { inScale, type MoneyScale } from '../money-scale.ts'
import type { BudgetPage } from '../page-shape.ts'
import { figureOf, isMoney, type Column } from '../tree/columns.ts'

export type Grouping = Exclude<MoneyDimension, 'line'>
export const groupings: readonly Grouping[] = ['year', 'source', 'task', 'unit']

type Props = { readonly page: BudgetPage; readonly by: Grouping; readonly shown: readonly Column[]; readonly scale: MoneyScale }

export const GroupTable = ({ page, by, shown, scale }: Props) => {
  const { t, language } = useBudgetWords()
  const groups = page.groups[by]
  const numbers = new Map(page.plan.tasks.map(({ id, number }) => [id, number]))
  const columns = shown.filter((column) => column !== 'source')
  const nameOf = ({ key, name }: MoneyGroup): string => {
    if (key === null) return t(`groups.none_${by}`)
    const number = by === 'task' ? (numbers.get(key) ?? null) : null
    return number === null ? (name ?? key) : `${number} ${name ?? ''}`
  }
  const figure = (range: DongRange | null) => {
    if (range === null) return <span className="figure-none" title={t('budget.none')}>—</span>
    const words = isExact(range) ? inScale(range.min, scale, language) : `${inScale(range.min, scale, language)} – ${inScale(range.max, scale, language)}`
    return <span title={formatDongRange(range, language)}>{words}</span>
  }
  const row = (id: string, name: string, group: Pick<MoneyGroup, 'columns' | 'rate'>, className?: string) => (
    <tr key={id} className={className}>
      <th scope="row" className="line-name">
        {name}
      </th>
      {columns.map((column) => (
        <td key={column} className="num">
          {isMoney(column) ? figure(figureOf(group.columns, column)) : <span title={moneyRateSentence(group.rate, language)}>{group.rate === null ? '—' : formatMoneyRate(group.rate, language).slice(0, -1)}</span>}
        </td>
      ))}
    </tr>
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled from the keyboard
    <div className="tree-scroll" tabIndex={0} role="region" aria-label={t(`groups.by_${by}`)}>
      <table className="money-table tree">
        <thead>
          <tr>
            <th scope="col" className="line-name">
              {t(`groups.head_${by}`)}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="num">
                {column === 'rate' ? <abbr title={t('budget.rateName')}>%</abbr> : t(`budget.col_${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="tree-totals">{row(' sum', t('budget.sum'), { columns: page.sheet.total, rate: page.sheet.rate }, 'strong')}</tbody>
        <tbody>{groups.map((group) => row(group.key ?? ' none', nameOf(group), group, group.key === null ? 'restated' : undefined))}</tbody>
      </table>
    </div>
  )
}
