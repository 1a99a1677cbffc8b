// The headings, and one button that opens or closes every line.
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import type { Column } from './columns.ts'
import { HeadCells } from './plain-cells.tsx'

type Props = { readonly shown: readonly Column[]; readonly toggleAll: { readonly isAllOpen: boolean; readonly toggle: () => void } | null }

export const TreeHead = ({ shown, toggleAll }: Props) => {
  const { t } = useBudgetWords()
  return (
    <thead>
      <tr>
        <th scope="col" className="line-no">
          {t('budget.col_number')}
        </th>
        <th scope="col" className="line-name">
          {t('budget.col_label')}
          {toggleAll === null ? null : (
            <button type="button" className="link tree-all no-print" onClick={toggleAll.toggle}>
              {t(toggleAll.isAllOpen ? 'budget.collapseAll' : 'budget.expandAll')}
            </button>
          )}
        </th>
        <HeadCells columns={shown} />
      </tr>
    </thead>
  )
}
