// One task: what is due, who does it, the document's words, and its years.
import type { BoardRow, LocalDate } from '@tiendo/domain'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { DatedBadge } from '../../../shared/work/dated-badge.tsx'
import type { PlannedWork } from '../change/decided.ts'
import { RowMovedMark } from '../change/moved-mark.tsx'
import { Phrases } from '../change/phrases.tsx'
import { currentOf } from './board-filter.ts'
import { Timeline } from './timeline.tsx'
import type { Scale } from '../../../shared/timeline/scale.ts'

export type Place = {
  readonly index: number
  readonly style?: React.CSSProperties
  readonly measure?: (element: Element | null) => void
  readonly dataIndex?: number
}

export const BoardGroup = ({ number, name, place }: { readonly number: string | null; readonly name: string; readonly place: Place }) => (
  <div role="row" className="board-group" aria-rowindex={place.index} ref={place.measure} data-index={place.dataIndex} style={place.style}>
    <div role="gridcell" aria-colspan={4}>
      <span className="board-no">{number}</span>
      <b>{name}</b>
    </div>
  </div>
)

const Leads = ({ row }: { readonly row: BoardRow }) => {
  const { t } = useWords()
  if (row.leads.length === 0) return <span className="badge" data-tone="amber">{t('plan.noLead')}</span>
  if (row.leads.length <= 2) return <>{row.leads.map((lead) => lead.name).join(' · ')}</>
  return <span title={row.leads.map((lead) => lead.name).join('\n')}>{t('plan.leads', { count: row.leads.length })}</span>
}

type Props = {
  readonly row: BoardRow
  readonly work: PlannedWork | undefined
  readonly scale: Scale
  readonly today: LocalDate
  readonly place: Place
  readonly isTabStop: boolean
  readonly onOpen: (row: BoardRow) => void
  readonly onFocus: () => void
}

export const BoardTaskRow = ({ row, work, scale, today, place, isTabStop, onOpen, onFocus }: Props) => {
  const { t } = useWords()
  const now = currentOf(row)
  const number = row.work.number
  return (
    <div
      role="row"
      className="board-line board-row"
      aria-rowindex={place.index}
      tabIndex={isTabStop ? 0 : -1}
      ref={place.measure}
      data-index={place.dataIndex}
      data-row={row.work.id}
      style={place.style}
      onFocus={onFocus}
      onClick={() => onOpen(row)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) onOpen(row)
      }}
    >
      <div role="gridcell" className="board-no">
        {number === null ? '' : number.slice(number.lastIndexOf('.') + 1)}
      </div>
      <div role="gridcell" className="board-what">
        <b className="first-up" title={row.work.title}>
          {row.work.title}
        </b>
        <span className="muted">
          <Leads row={row} />
          {row.work.reviewed ? null : (
            <span className="badge" title={t('plan.unreviewedHint')}>
              {t('plan.unreviewed')}
            </span>
          )}
        </span>
      </div>
      <div role="gridcell" className="board-due">
        {now === undefined ? null : (
          <>
            <DatedBadge at={now} />
            <RowMovedMark row={row} now={now.occurrence} />
          </>
        )}
        {work === undefined ? null : <Phrases work={work} />}
      </div>
      <div role="gridcell" className="board-time">
        <Timeline occurrences={row.occurrences} scale={scale} today={today} current={row.current} />
      </div>
    </div>
  )
}
