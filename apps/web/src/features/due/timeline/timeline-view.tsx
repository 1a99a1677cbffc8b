// Works on a line of years and quarters, under their plans or their units. Only the rows in sight are drawn; the
// heading and the first column stay.
import { timelineGroups, timelineYears, type WorkItem } from '@tiendo/domain'
import { useVirtualizer } from '@tanstack/react-virtual'
import { formatCount } from '@tiendo/text'
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { usePrinting } from '../../../shared/lib/use-printing.ts'
import { useRoving } from '../../../shared/lib/use-roving.ts'
import { useMe } from '../../../shared/session/me.tsx'
import { timelineScale } from '../../../shared/timeline/scale.ts'
import { WhyPopover } from '../../../shared/ui/why-popover.tsx'
import { changed, type DueSearch } from '../due-search.ts'
import { Segments } from '../segments.tsx'
import { timelineLines, type TimelineLine } from './row-lines.ts'
import { TimelineHead } from './timeline-head.tsx'
import { TimelineLegend } from './timeline-legend.tsx'
import { TimelineRowLine, type OpenMark } from './timeline-row.tsx'
import './due-timeline.css'

/** Below this many lines all are drawn, and the browser's own search finds everything. */
const VIRTUAL_FROM = 120
const ROW = 70
const GROUP = 36

type Props = { readonly items: readonly WorkItem[]; readonly search: DueSearch; readonly onSearch: (search: DueSearch) => void }

export const TimelineView = ({ items, search, onSearch }: Props) => {
  const { t } = useDueWords()
  const { today } = useMe()
  const by = search.group ?? 'plan'
  const zoom = search.zoom ?? 'year'
  const lines = useMemo(() => timelineLines(timelineGroups(items, by)), [items, by])
  const scale = useMemo(() => timelineScale(timelineYears(items, today)), [items, today])
  const set = (change: Parameters<typeof changed>[1]): void => onSearch(changed(search, change))
  return (
    <section className="stack time-view">
      <div className="due-bar no-print">
        <Segments label={t('due.groupBy')} chosen={by} choices={[['plan', t('due.byPlan')], ['unit', t('due.byUnit')]]} onChoose={(group) => set({ group: group === 'unit' ? group : undefined })} />
        <Segments label={t('due.zoom')} chosen={zoom} choices={[['year', t('due.zoomYear')], ['quarter', t('due.zoomQuarter')]]} onChoose={(next) => set({ zoom: next === 'quarter' ? next : undefined })} />
        <p className="muted time-hint">{t('due.rowsHint')}</p>
      </div>
      {lines.length === 0 ? <p className="due-none muted">{t('due.none')}</p> : <TimelineGrid key={zoom} lines={lines} scale={scale} zoom={zoom} />}
      <TimelineLegend />
    </section>
  )
}

type GridProps = { readonly lines: readonly TimelineLine[]; readonly scale: ReturnType<typeof timelineScale>; readonly zoom: 'year' | 'quarter' }

const TimelineGrid = ({ lines, scale, zoom }: GridProps) => {
  const { t, language } = useDueWords()
  const plain = useWords()
  const { today } = useMe()
  const printing = usePrinting()
  const virtual = lines.length >= VIRTUAL_FROM && !printing
  const box = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<OpenMark | null>(null)
  const toggle = useCallback((at: OpenMark) => setOpen((was) => (was?.row === at.row && was.of === at.of ? null : at)), [])
  const virtualizer = useVirtualizer({
    count: virtual ? lines.length : 0,
    getScrollElement: () => box.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? GROUP : ROW),
    overscan: 6,
    getItemKey: (index) => lines[index]?.id ?? index,
  })
  // Today at a third of what is in sight.
  useLayoutEffect(() => {
    const element = box.current
    if (element !== null) element.scrollLeft = scale.at(today) * element.scrollWidth - element.clientWidth / 3
  }, [scale, today])
  const rows = useMemo(() => lines.filter((line) => line.kind === 'row'), [lines])
  const ids = useMemo(() => rows.map(({ id }) => id), [rows])
  const places = useMemo(() => new Map(rows.map(({ id, row }) => [id, row.occurrences.length])), [rows])
  const roving = useRoving({
    rows: ids,
    places: (id) => places.get(id) ?? 0,
    within: box,
    reveal: (id) => virtualizer.scrollToIndex(lines.findIndex((line) => line.id === id), { align: 'center' }),
  })
  const draw = (index: number, top: number | null) => {
    const line = lines[index]
    if (line === undefined) return null
    if (line.kind === 'row')
      return (
        <TimelineRowLine
          key={line.id}
          row={line.row}
          under={line.group.by === 'plan' ? 'units' : 'plan'}
          scale={scale}
          today={today}
          index={index}
          top={top}
          stop={roving.stopIn(line.id)}
          open={open?.row === line.id ? open.of : null}
          onFocus={roving.onFocus}
          onOpen={toggle}
        />
      )
    const { group } = line
    const name = group.by === 'plan' ? [group.plan.number, group.plan.title].filter((part) => part !== null && part !== '').join(' · ') : group.unit.name === '' ? t('due.noUnit') : group.unit.name
    return (
      <div key={line.id} role="row" className="time-group" aria-rowindex={index + 2} style={top === null ? undefined : { position: 'absolute', top: 0, transform: `translateY(${top}px)` }}>
        <div role="gridcell" aria-colspan={2}>
          <b>{name}</b> <span className="muted">{formatCount(group.rows.length, language)}</span>
        </div>
      </div>
    )
  }
  const opened = open === null ? undefined : rows.find(({ id }) => id === open.row)?.row.occurrences[open.of]
  return (
    <div className="time" ref={box} role="grid" tabIndex={-1} aria-label={plain.t('plan.timeline')} aria-rowcount={lines.length + 1} data-zoom={zoom} style={{ '--tl-years': scale.years.length }} onKeyDown={roving.onKeyDown}>
      <TimelineHead label={t('due.work')} timeLabel={plain.t('plan.timeline')} scale={scale} today={today} />
      <div role="rowgroup" className="time-body" style={virtual ? { height: virtualizer.getTotalSize() } : undefined}>
        {virtual ? virtualizer.getVirtualItems().map((item) => draw(item.index, item.start)) : lines.map((_, index) => draw(index, null))}
      </div>
      {opened === undefined || open === null || !open.anchor.isConnected ? null : <WhyPopover key={`${open.row}/${open.of}`} occurrence={opened.occurrence} heading={open.words} anchor={open.anchor} onClose={() => setOpen(null)} />}
    </div>
  )
}
