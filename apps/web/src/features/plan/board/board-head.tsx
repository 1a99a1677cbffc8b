// The heading of the grid: three columns that sort, and the years.
import type { LocalDate } from '@tiendo/domain'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { TimelineHead } from './timeline.tsx'
import type { Scale } from '../../../shared/timeline/scale.ts'

type SortColumn = 'number' | 'title' | 'due'
export type SortState = { readonly by: SortColumn; readonly descending: boolean }

type Props = { readonly scale: Scale; readonly today: LocalDate; readonly sort: SortState; readonly onSort: (sort: SortState) => void }

export const BoardHead = ({ scale, today, sort, onSort }: Props) => {
  const { t } = useWords()
  const columns: readonly { readonly by: SortColumn; readonly label: string }[] = [
    { by: 'number', label: t('plan.no') },
    { by: 'title', label: t('plan.tasks') },
    { by: 'due', label: t('plan.nearest') },
  ]
  return (
    <div role="rowgroup" className="board-head">
      <div role="row" className="board-line" aria-rowindex={1}>
        {columns.map(({ by, label }) => (
          <div key={by} role="columnheader" aria-sort={sort.by !== by ? 'none' : sort.descending ? 'descending' : 'ascending'}>
            <button type="button" className="sort" onClick={() => onSort({ by, descending: sort.by === by && !sort.descending })}>
              {label}
              <span aria-hidden="true">{sort.by !== by ? '' : sort.descending ? ' ↓' : ' ↑'}</span>
            </button>
          </div>
        ))}
        <div role="columnheader" className="board-time">
          <span className="visually-hidden">{t('plan.timeline')}</span>
          <TimelineHead scale={scale} today={today} />
        </div>
      </div>
    </div>
  )
}
