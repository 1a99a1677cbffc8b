// The same money counted otherwise: by year, source, task or unit. One row each, what belongs to none last, and the sum.
import type { MoneyDimension, MoneyGroup } from '@tiendo/domain'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import type { MoneyScale } from '../money-scale.ts'
import type { BudgetPage } from '../page-shape.ts'
import type { Column } from '../tree/columns.ts'
import { HeadCells, PlainCells } from '../tree/plain-cells.tsx'

export type Grouping = Exclude<MoneyDimension, 'line'>
export const groupings: readonly Grouping[] = ['year', 'source', 'task', 'unit']

type Props = { readonly page: BudgetPage; readonly by: Grouping; readonly shown: readonly Column[]; readonly scale: MoneyScale }

export const GroupTable = ({ page, by, shown, scale }: Props) => {
  const { t } = useBudgetWords()
  const groups = page.groups[by]
  const numbers = new Map(page.plan.tasks.map(({ id, number }) => [id, number]))
  const columns = shown.filter((column) => column !== 'source')
  const nameOf = ({ key, name }: MoneyGroup): string => {
    if (key === null) return t(`groups.none_${by}`)
    const number = by === 'task' ? (numbers.get(key) ?? null) : null
    return number === null ? (name ?? key) : `${number} ${name ?? ''}`
  }
  const row = (id: string, name: string, group: Pick<MoneyGroup, 'columns' | 'rate'>, className?: string) => (
    <tr key={id} className={className}>
      <th scope="row" className="line-name">
        {name}
      </th>
      <PlainCells columns={columns} of={group.columns} rate={group.rate} scale={scale} />
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
            <HeadCells columns={columns} />
          </tr>
        </thead>
        <tbody className="tree-totals">{row(' sum', t('budget.sum'), { columns: page.sheet.total, rate: page.sheet.rate }, 'strong')}</tbody>
        <tbody>{groups.map((group) => row(group.key ?? ' none', nameOf(group), group, group.key === null ? 'restated' : undefined))}</tbody>
      </table>
    </div>
  )
}
