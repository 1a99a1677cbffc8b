// The filters of the grid. They live in the address, so that a view can be sent to somebody.
import type { BoardRow } from '@tiendo/domain'
import { useMemo } from 'react'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { useSlash } from '../../../shared/lib/use-slash.ts'
import { Glyph } from '../../../shared/ui/glyph.tsx'
import { isShown, noFilter, unitsOf, type BoardFilter } from './board-filter.ts'

type Props = { readonly rows: readonly BoardRow[]; readonly filter: BoardFilter; readonly onFilter: (filter: BoardFilter) => void }

export const BoardTools = ({ rows, filter, onFilter }: Props) => {
  const { t } = useWords()
  const units = useMemo(() => unitsOf(rows), [rows])
  const search = useSlash()
  const filtered = filter.query !== '' || filter.unit !== null || filter.attention
  return (
    <div className="board-tools no-print">
      <input ref={search} className="input" type="search" placeholder={t('plan.filter')} aria-label={t('plan.filter')} aria-keyshortcuts="/" value={filter.query} onChange={(event) => onFilter({ ...filter, query: event.currentTarget.value })} />
      <select className="input" aria-label={t('plan.unit')} value={filter.unit ?? ''} onChange={(event) => onFilter({ ...filter, unit: event.currentTarget.value === '' ? null : event.currentTarget.value })}>
        <option value="">{t('plan.allUnits')}</option>
        {units.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {unit.name}
          </option>
        ))}
      </select>
      <button type="button" className="btn" aria-pressed={filter.attention} onClick={() => onFilter({ ...filter, attention: !filter.attention })}>
        <Glyph standing="dueSoon" />
        <Glyph standing="overdue" />
        {t('plan.attention')}
      </button>
      {filtered ? (
        <button type="button" className="btn btn-quiet" onClick={() => onFilter(noFilter)}>
          {t('plan.clear')}
        </button>
      ) : null}
      <p className="board-said muted" role="status">
        {filtered ? t('plan.shown', { shown: rows.filter((row) => isShown(row, filter)).length, all: rows.length }) : null}
      </p>
    </div>
  )
}
