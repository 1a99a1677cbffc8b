// One share: when, what, who and of which plan; and the heading of a section, which opens and folds it.
import type { WorkItem } from '@tiendo/domain'
import { Link } from '@tanstack/react-router'
import { formatCount, standingSentence } from '@tiendo/text'
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { periodOfMany } from '../../../shared/lib/period-name.ts'
import { Quote } from '../../../shared/ui/quote.tsx'
import { StatusBadge } from '../../../shared/ui/status-badge.tsx'
import { DueDay } from '../../../shared/work/due-day.tsx'
import type { DueLine } from './due-lines.ts'

/** Where a line stands among all, and how a virtual one is placed. */
export type LinePlace = {
  readonly index: number
  readonly isStop: boolean
  readonly onFocus: () => void
  readonly style?: React.CSSProperties
  readonly measure?: (element: Element | null) => void
}

type SectionProps = { readonly line: Extract<DueLine, { kind: 'section' }>; readonly place: LinePlace; readonly onToggle: () => void }

export const DueSectionLine = ({ line, place, onToggle }: SectionProps) => {
  const { t, language } = useDueWords()
  return (
    <div role="row" className="due-section" aria-rowindex={place.index + 2} ref={place.measure} data-index={place.index} style={place.style}>
      <div role="gridcell" aria-colspan={4}>
        <button type="button" aria-expanded={line.open} tabIndex={place.isStop ? 0 : -1} data-row={line.id} data-place={0} onFocus={place.onFocus} onClick={onToggle}>
          <span aria-hidden="true">{line.open ? '▾' : '▸'}</span> {t(`due.${line.name}`)} <span className="muted">{formatCount(line.count, language)}</span>
        </button>
      </div>
    </div>
  )
}

export const DueRow = ({ id, item, place }: { readonly id: string; readonly item: WorkItem; readonly place: LinePlace }) => {
  const { t, language } = useWords()
  const period = periodOfMany(item.occurrence, language)
  return (
    <div role="row" className="due-line due-row" aria-rowindex={place.index + 2} ref={place.measure} data-index={place.index} style={place.style}>
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
          tabIndex={place.isStop ? 0 : -1}
          data-row={id}
          data-place={0}
          onFocus={place.onFocus}
        >
          {item.work.title}
        </Link>
        <div className="muted">
          {item.work.phrase === '' ? null : <Quote>{item.work.phrase}</Quote>}
          {period === null ? null : <span> · {period}</span>}
          {item.work.reviewed ? null : <span className="badge">{t('plan.unreviewed')}</span>}
        </div>
      </div>
      <div role="gridcell" className="due-who">
        {item.organisation.name}
      </div>
      <div role="gridcell" className="due-of" title={item.plan.title}>
        {item.plan.number ?? item.plan.title}
      </div>
    </div>
  )
}
