// The source beside the values: its pages where they have pictures, or its text. Highlights go both ways; what was
// missed is selected here, with the mouse or with shift and arrows, and added as a row.
import { draftPagePath, type DraftPage } from '@tiendo/api/client'
import type { SourceFinder, SourceSelection } from '@tiendo/domain'
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'
import { useKept } from '../../../shared/lib/use-kept.ts'
import { PagesView } from './pages-view.tsx'
import { cursorSelection, domSelection, lineText, movedCursor, sourceLines, type Cursor } from './source-lines.ts'
import type { SourceMark } from './source-marks.ts'
import { SourceTools, zoomed } from './source-tools.tsx'
import { TextView } from './text-view.tsx'
import { usePaneSize } from './use-pane-size.ts'
import './source.css'

type Props = {
  readonly page: DraftPage
  readonly finder: SourceFinder
  readonly marks: readonly SourceMark[]
  readonly current: string | null
  readonly onPick: (id: string) => void
  /** Null on a draft that is closed. */
  readonly onAdd: ((selection: SourceSelection | null) => void) | null
  readonly onLeave: () => void
}

export const SourcePane = ({ page, finder, marks, current, onPick, onAdd, onLeave }: Props) => {
  const { t: d } = useDeskWords()
  const { source } = page
  const pane = useRef<HTMLElement>(null)
  const size = usePaneSize(pane)
  const isSeen = size !== null
  const hint = useId()
  const lines = useMemo(() => sourceLines(source), [source])
  const hasPages = page.file?.pictures === true && (source.pageSizes?.length ?? 0) > 0
  const [kept, keepView] = useKept('tiendo.review.view', 'pages')
  const view = hasPages && kept === 'pages' ? 'pages' : 'text'
  const [zoom, setZoom] = useState(1)
  const [at, setAt] = useState(1)
  const [asked, setAsked] = useState<{ readonly page: number } | null>(null)
  const [cursor, setCursor] = useState<Cursor | null>(null)
  const [picked, setPicked] = useState<SourceSelection | null>(null)
  const walked = useMemo(() => (cursor === null || view === 'pages' ? null : cursorSelection(lines, cursor)), [cursor, lines, view])
  const selection = picked ?? walked

  useEffect(() => {
    const look = (): void => {
      if (pane.current !== null) setPicked(domSelection(document.getSelection(), pane.current))
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])

  useEffect(() => {
    if (current === null || view === 'pages' || !isSeen) return
    bring(pane.current, pane.current?.querySelector('[data-current="true"]'))
  }, [current, isSeen, view])

  useEffect(() => {
    if (cursor === null || view === 'pages') return
    const line = lines[cursor.at]
    if (line !== undefined) pane.current?.querySelector(`[data-line="${line.row === null ? line.block : `${line.block}:${line.row}`}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [cursor, lines, view])

  /** Walking begins where the value being looked at stands. */
  const begin = (): Cursor => {
    const mark = marks.find(({ id }) => id === current)
    const [part] = mark === undefined ? [] : finder.partsOf(mark.span)
    const here = part === undefined ? -1 : lines.findIndex(({ block, row }) => block === part.block && (row === null || cellsAt(page, block, row).includes(part.cell?.row ?? -1)))
    return { at: Math.max(0, here), anchor: Math.max(0, here) }
  }
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') onLeave()
    else if ((event.key === 'Enter' || event.key === 'i') && onAdd !== null) onAdd(selection)
    else if (event.key === '+' || event.key === '-' || event.key === '0') setZoom((now) => zoomed(now, event.key))
    else if (event.key === 'p' && hasPages) keepView(view === 'pages' ? 'text' : 'pages')
    else {
      if (view === 'pages') return
      const next = cursor === null ? begin() : movedCursor(cursor, event.key, event.shiftKey, lines.length)
      if (next === null || (cursor === null && movedCursor(next, event.key, false, lines.length) === null)) return
      setCursor(next)
    }
    event.preventDefault()
  }
  const spoken = cursor === null || walked === null ? '' : lineText(source, lines[cursor.at] ?? { block: -1, row: null })
  const pictureOf = useCallback((number: number, width: number) => draftPagePath(page.id, number, width), [page.id])
  return (
    <div className="source-frame">
      <SourceTools
        view={hasPages ? view : null}
        zoom={zoom}
        page={at}
        pages={source.pageSizes?.length ?? 0}
        mayAdd={onAdd !== null}
        isSelected={selection !== null}
        onView={keepView}
        onZoom={setZoom}
        onPage={(number) => setAsked({ page: number })}
        onAdd={() => onAdd?.(selection)}
      />
      {/* What scrolls can be scrolled from the keyboard; lines are walked over with arrows, selected with shift. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section
        ref={pane}
        className="source"
        data-view={view}
        aria-label={d('review.source')}
        aria-describedby={hint}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        data-source-pane
        style={view === 'text' ? { fontSize: `${zoom * 100}%` } : undefined}
        onKeyDown={onKeyDown}
      >
        {view === 'pages' ? (
          <PagesView source={source} finder={finder} marks={marks} current={current} zoom={zoom} pane={pane} size={size} pictureOf={pictureOf} onPick={onPick} onPage={setAt} asked={asked} />
        ) : (
          <TextView source={source} finder={finder} marks={marks} current={current} selection={walked} onPick={onPick} />
        )}
      </section>
      <p id={hint} className="visually-hidden">
        {d('desk.sourceHint')}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </div>
  )
}

const cellsAt = ({ source }: DraftPage, block: number, row: number): readonly number[] => {
  const table = source.blocks[block]
  return table?.kind === 'table' ? (table.rows[row]?.cells.map((cell) => cell.row) ?? []) : []
}

/** Only the pane scrolls; the page stays where the reader has it. */
const bring = (box: HTMLElement | null, mark: Element | null | undefined): void => {
  if (box === null || mark === null || mark === undefined) return
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const away = mark.getBoundingClientRect().top - box.getBoundingClientRect().top
  box.scrollTo({ top: box.scrollTop + away - box.clientHeight / 3, behavior: still ? 'auto' : 'smooth' })
}
