// One share: when, what, who and of which plan; and the heading of a section, which opens and folds it.
import type { WorkItem } from '@tiendo/domain'
import { Link } from '@tanstack/react-router'
import { formatCount, standingSentence } from '@tiendo/text'
import { memo } from 'react'
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { periodOfMany } from '../../../shared/lib/period-name.ts'
import { StatusBadge } from '../../../shared/ui/status-badge.tsx'
import { DueDay } from '../../../shared/work/due-day.tsx'
import type { DueLine } from './due-lines.ts'
import { WorkPhrase } from '../../../shared/work/work-phrase.tsx'

/** Where a line stands among all. */
type Place = {
  readonly index: number
  /** Of a virtual line, from the top of them all; null where every line is drawn. */
  readonly top: number | null
  readonly measure: (element: Element | null) => void
  readonly isStop: boolean
  readonly onFocus: (id: string, place: number) => void
}

const placed = (top: number | null): React.CSSProperties | undefined =>
  top === null ? undefined : { position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${top}px)` }

type SectionProps = Place & { readonly line: Extract<DueLine, { kind: 'section' }>; readonly onToggle: () => void }

export const DueSectionLine = ({ line, index, top, measure, isStop, onFocus, onToggle }: SectionProps) => {
  const { t, language } = useDueWords()
  return (
    <div role="row" className="due-section" aria-rowindex={index + 2} ref={top === null ? undefined : measure} data-index={index} style={placed(top)}>
      <div role="gridcell" aria-colspan={4}>
        <button type="button" aria-expanded={line.open} tabIndex={isStop ? 0 : -1} data-row={line.id} data-place={0} onFocus={() => onFocus(line.id, 0)} onClick={onToggle}>
          <span aria-hidden="true">{line.open ? '▾' : '▸'}</span> {t(`due.${line.name}`)} <span className="muted">{formatCount(line.count, language)}</span>
        </button>
      </div>
    </div>
  )
}

type RowProps = Place & { readonly id: string; readonly item: WorkItem }

export const DueRow = memo(({ id, item, index, top, measure, isStop, onFocus }: RowProps) => {
  const { t, language } = useWords()
  const due = useDueWords()
  const period = periodOfMany(item.occurrence, language)
  return (
    <div role="row" className="due-line due-row" aria-rowindex={index + 2} ref={top === null ? undefined : measure} data-index={index} style={placed(top)}>
      <div role="gridcell" className="due-when">
        <StatusBadge standing={item.standing} words={standingSentence(item, language)} />
        <div>
          <DueDay occurrence={item.occurrence} />
        </div>
      </div>
      <div role="gridcell" className="due-what">
        <Link
          className="due-title first-up"
          to="/ke-hoach/$planId"
          params={{ planId: item.plan.id }}
          search={{ work: item.work.id, key: item.occurrence.key }}
          tabIndex={isStop ? 0 : -1}
          data-row={id}
          data-place={0}
          onFocus={() => onFocus(id, 0)}
        >
          {item.work.title}
        </Link>
        <div className="muted">
          <WorkPhrase work={item.work} />
          {period === null ? null : <span> · {period}</span>}
          {item.work.reviewed ? null : <span className="badge">{t('plan.unreviewed')}</span>}
        </div>
      </div>
      <div role="gridcell" className="due-who">
        {item.organisation.name === '' ? due.t('due.noUnit') : item.organisation.name}
      </div>
      <div role="gridcell" className="due-of" title={item.plan.title}>
        {item.plan.number ?? item.plan.title}
      </div>
    </div>
  )
})
DueRow.displayName = 'DueRow'
