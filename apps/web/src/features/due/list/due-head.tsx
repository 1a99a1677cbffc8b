// The heading of the list: each column sorts, once more the other way round.
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'
import { changed, type DueSearch } from '../due-search.ts'

type Column = NonNullable<DueSearch['sort']> | 'due'
const columns: readonly Column[] = ['due', 'title', 'unit', 'plan']

type Props = { readonly search: DueSearch; readonly onSearch: (search: DueSearch) => void }

export const DueHead = ({ search, onSearch }: Props) => {
  const { t } = useDueWords()
  const labels: Readonly<Record<Column, string>> = { due: t('due.when'), title: t('due.what'), unit: t('due.who'), plan: t('due.planColumn') }
  const by = search.sort ?? 'due'
  const descending = search.desc === true
  return (
    <div role="rowgroup" className="due-head">
      <div role="row" className="due-line" aria-rowindex={1}>
        {columns.map((column) => (
          <div key={column} role="columnheader" aria-sort={by !== column ? 'none' : descending ? 'descending' : 'ascending'}>
            <button
              type="button"
              className="sort"
              onClick={() => onSearch(changed(search, { sort: column === 'due' ? undefined : column, desc: by === column && !descending ? true : undefined }))}
            >
              {labels[column]}
              <span aria-hidden="true">{by !== column ? '' : descending ? ' ↓' : ' ↑'}</span>
            </button>
          </div>
        ))}
      </div>
    </div>
  )
}
