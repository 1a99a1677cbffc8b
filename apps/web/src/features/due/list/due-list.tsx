// Deadlines as a list: columns sort, sections fold, arrows move, Enter opens. Long lists draw only what is in sight;
// on paper every row is drawn.
import type { DueSectionName, WorkItem } from '@tiendo/domain'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'
import { usePrinting } from '../../../shared/lib/use-printing.ts'
import { useRoving } from '../../../shared/lib/use-roving.ts'
import { useMe } from '../../../shared/session/me.tsx'
import type { DueSearch } from '../due-search.ts'
import { DueHead } from './due-head.tsx'
import { dueLines, foldedAtFirst } from './due-lines.ts'
import { DueRow, DueSectionLine } from './due-row.tsx'
import './list.css'

/** Below this many lines drawing all is quicker than measuring, and the browser's own search finds everything. */
const VIRTUAL_FROM = 120

type Props = { readonly items: readonly WorkItem[]; readonly search: DueSearch; readonly onSearch: (search: DueSearch) => void }

export const DueList = ({ items, search, onSearch }: Props) => {
  const { t } = useDueWords()
  const { today } = useMe()
  // Somebody who asks for one standing or one period wants to see all of it.
  const asked = search.standing !== undefined || search.period !== undefined
  const [turned, setTurned] = useState<ReadonlySet<DueSectionName>>(new Set())
  const folded = useMemo(() => {
    const names = new Set(asked ? [] : foldedAtFirst)
    for (const name of turned) if (!names.delete(name)) names.add(name)
    return names
  }, [asked, turned])
  const { sort, desc } = search
  const lines = useMemo(() => dueLines(items, { ...(sort === undefined ? {} : { sort }), ...(desc === undefined ? {} : { desc }) }, today, folded), [items, sort, desc, today, folded])
  const printing = usePrinting()
  const virtual = lines.length >= VIRTUAL_FROM && !printing
  const grid = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const [offset, setOffset] = useState(0)
  // What stands above may grow: a longer row of chips, an alert.
  useLayoutEffect(() => {
    const measure = (): void => setOffset(Math.round((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [virtual])
  const virtualizer = useWindowVirtualizer({
    count: virtual ? lines.length : 0,
    estimateSize: (index) => (lines[index]?.kind === 'section' ? 40 : 72),
    overscan: 10,
    scrollMargin: offset,
    getItemKey: (index) => lines[index]?.id ?? index,
  })
  const ids = useMemo(() => lines.map(({ id }) => id), [lines])
  const roving = useRoving({ rows: ids, within: grid, reveal: (id) => virtualizer.scrollToIndex(ids.indexOf(id), { align: 'auto' }) })

  const toggle = (name: DueSectionName): void => {
    const next = new Set(turned)
    if (!next.delete(name)) next.add(name)
    setTurned(next)
  }
  const draw = (index: number, top: number | null) => {
    const line = lines[index]
    if (line === undefined) return null
    const place = { index, top, measure: virtualizer.measureElement, isStop: roving.stopIn(line.id) === 0, onFocus: roving.onFocus }
    return line.kind === 'section' ? (
      <DueSectionLine key={line.id} line={line} {...place} onToggle={() => toggle(line.name)} />
    ) : (
      <DueRow key={line.id} id={line.id} item={line.item} {...place} />
    )
  }
  return (
    <div className="due-list" ref={grid} role="grid" tabIndex={-1} aria-label={t('due.list')} aria-rowcount={lines.length + 1} onKeyDown={roving.onKeyDown}>
      <DueHead search={search} onSearch={onSearch} />
      <div ref={body} role="rowgroup" className="due-body" style={virtual ? { height: virtualizer.getTotalSize(), position: 'relative' } : undefined}>
        {virtual
          ? virtualizer.getVirtualItems().map((item) => draw(item.index, item.start - offset))
          : lines.map((_, index) => draw(index, null))}
      </div>
      {lines.length === 0 ? <p className="due-none muted">{t('due.none')}</p> : null}
    </div>
  )
}
