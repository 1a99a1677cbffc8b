// Tasks and their years in one grid. Arrow keys move between rows, Enter opens one. Long plans draw only the rows
// in sight; on paper every row is drawn.
import type { BoardRow, LocalDate, Plan } from '@tiendo/domain'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { usePrinting } from '../../../shared/lib/use-printing.ts'
import { workOf } from '../change/decided.ts'
import { boardLines } from './board-lines.ts'
import { BoardHead, type SortState } from './board-head.tsx'
import { BoardGroup, BoardTaskRow } from './board-row.tsx'
import { timelineScale } from '../../../shared/timeline/scale.ts'
import './board.css'

/** Below this many lines drawing all is quicker than measuring, and the browser's own search finds everything. */
const VIRTUAL_FROM = 120

type Props = {
  readonly rows: readonly BoardRow[]
  readonly plan: Plan
  readonly today: LocalDate
  readonly label: string
  readonly sort: SortState
  readonly onSort: (sort: SortState) => void
  readonly onOpen: (row: BoardRow) => void
}

export const BoardTable = ({ rows, plan, today, label, sort, onSort, onOpen }: Props) => {
  const { t } = useWords()
  const scale = useMemo(() => timelineScale(plan.years), [plan.years])
  const lines = useMemo(() => boardLines(rows, sort.by === 'number' && !sort.descending), [rows, sort])
  const printing = usePrinting()
  const virtual = lines.length >= VIRTUAL_FROM && !printing
  const body = useRef<HTMLDivElement>(null)
  const [offset, setOffset] = useState(0)
  const [active, setActive] = useState<string | null>(null)
  useLayoutEffect(() => setOffset(body.current?.offsetTop ?? 0), [virtual])
  const virtualizer = useWindowVirtualizer({
    count: virtual ? lines.length : 0,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? 38 : 76),
    overscan: 12,
    scrollMargin: offset,
    getItemKey: (index) => lines[index]?.id ?? index,
  })
  const rowIds = lines.flatMap((line) => (line.kind === 'row' ? [line.id] : []))
  const current = active !== null && rowIds.includes(active) ? active : rowIds[0]

  const move = (event: React.KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('.board-row')) return
    const at = current === undefined ? -1 : rowIds.indexOf(current)
    const next = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : event.key === 'Home' ? 0 : event.key === 'End' ? rowIds.length - 1 : null
    const id = next === null ? undefined : rowIds[next]
    if (id === undefined) return
    event.preventDefault()
    setActive(id)
    if (virtual) virtualizer.scrollToIndex(lines.findIndex((line) => line.id === id), { align: 'auto' })
    window.requestAnimationFrame(() => {
      const element = [...(body.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find((row) => row.dataset['row'] === id)
      element?.focus({ preventScroll: true })
      element?.scrollIntoView({ block: 'nearest' })
    })
  }

  const draw = (index: number, style?: React.CSSProperties) => {
    const line = lines[index]
    if (line === undefined) return null
    const place = { index: index + 2, ...(style === undefined ? {} : { style, measure: virtualizer.measureElement, dataIndex: index }) }
    return line.kind === 'group' ? (
      <BoardGroup key={line.id} number={line.number} name={line.name} place={place} />
    ) : (
      <BoardTaskRow key={line.id} row={line.row} work={workOf(plan, line.row.work.id)} scale={scale} today={today} place={place} isTabStop={line.id === current} onOpen={onOpen} onFocus={() => setActive(line.id)} />
    )
  }

  return (
    <div className="board" role="grid" tabIndex={-1} aria-label={label} aria-rowcount={lines.length + 1} onKeyDown={move}>
      <BoardHead scale={scale} today={today} sort={sort} onSort={onSort} />
      <div ref={body} role="rowgroup" className="board-body" style={virtual ? { height: virtualizer.getTotalSize(), position: 'relative' } : undefined}>
        {virtual
          ? virtualizer.getVirtualItems().map((item) =>
              draw(item.index, { position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${item.start - offset}px)` }),
            )
          : lines.map((_, index) => draw(index))}
      </div>
      {rows.length === 0 ? <p className="board-none muted">{t('plan.nothing')}</p> : null}
    </div>
  )
}
