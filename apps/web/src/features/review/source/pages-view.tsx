// The pages as they are printed, with what was read marked over them. Only pages in sight are drawn; their words lie
// over the picture, to be selected, searched and read aloud.
import type { SourceFinder, SourceText } from '@tiendo/domain'
import { memo, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'
import { frameOf, markAt, pageAt, pageLayout, pageLines, pageMarks, pagesInSight, scrollFor, type PageLine, type PageMark } from './page-layout.ts'
import { boxesOf, isFinding, type SourceMark } from './source-marks.ts'
import type { PaneSize } from './use-pane-size.ts'

type Props = {
  readonly source: SourceText
  readonly finder: SourceFinder
  readonly marks: readonly SourceMark[]
  readonly current: string | null
  readonly zoom: number
  readonly pane: RefObject<HTMLElement | null>
  /** Null while the pane is not shown. */
  readonly size: PaneSize | null
  readonly pictureOf: (page: number, width: number) => string
  readonly onPick: (id: string) => void
  readonly onPage: (page: number) => void
  /** A page asked for: a new object each time. */
  readonly asked: { readonly page: number } | null
}

/** Few widths, so that pictures are kept and used again. */
const WIDTHS = [800, 1200, 1800, 2400] as const
const pictureWidth = (css: number): number => {
  const wanted = css * Math.min(2, window.devicePixelRatio)
  return WIDTHS.find((width) => width >= wanted) ?? 2400
}

const EDGE = 28
const UNSEEN: PaneSize = { width: 600, height: 800 }
const calm = (): ScrollBehavior => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth')

export const PagesView = ({ source, finder, marks, current, zoom, pane, size, pictureOf, onPick, onPage, asked }: Props) => {
  const [top, setTop] = useState(0)
  const { width, height } = size ?? UNSEEN
  const sizes = source.pageSizes
  const layout = useMemo(() => pageLayout(sizes ?? [], Math.max(240, (width - EDGE) * zoom)), [width, sizes, zoom])
  const byPage = useMemo(() => pageMarks(finder, marks), [finder, marks])
  const lines = useMemo(() => pageLines(source), [source])
  const here = pageAt(layout, top + height / 3) + 1

  useEffect(() => {
    const box = pane.current
    if (box === null) return
    const look = (): void => setTop(box.scrollTop)
    look()
    box.addEventListener('scroll', look, { passive: true })
    return () => box.removeEventListener('scroll', look)
  }, [pane])

  useEffect(() => onPage(here), [here, onPage])

  // Where the current value stands, whenever another becomes current or the pane is shown: colours may change under one
  // that stays.
  const isSeen = size !== null
  const latest = useRef({ finder, marks, layout })
  latest.current = { finder, marks, layout }
  useEffect(() => {
    const box = pane.current
    const now = latest.current
    const mark = now.marks.find(({ id }) => id === current)
    const [first] = mark === undefined ? [] : boxesOf(now.finder, mark)
    const page = first?.page ?? mark?.span.page ?? null
    if (box === null || page === null || !isSeen) return
    const left = first === undefined ? 0 : first.box[0] * now.layout.width - box.clientWidth / 4
    box.scrollTo({ top: scrollFor(now.layout, first ?? { page, box: [0, 0, 1, 0] }, box.clientHeight), left, behavior: calm() })
  }, [current, isSeen, pane])

  useEffect(() => {
    if (asked !== null) pane.current?.scrollTo({ top: (latest.current.layout.tops[asked.page - 1] ?? 0) - 8 })
  }, [asked, pane])

  const [first, last] = pagesInSight(layout, top, height)
  const shown = layout.tops.map((_, index) => index).slice(first, last + 1)
  return (
    <div className="pages" lang="vi" style={{ height: layout.total, width: layout.width + EDGE }}>
      {shown.map((index) => (
        <Page
          key={index}
          page={index + 1}
          pages={layout.tops.length}
          top={layout.tops[index] ?? 0}
          width={layout.width}
          height={layout.heights[index] ?? 0}
          picture={pictureOf(index + 1, pictureWidth(layout.width))}
          marks={byPage.get(index + 1) ?? noMarks}
          lines={lines.get(index + 1) ?? noLines}
          current={current}
          onPick={onPick}
        />
      ))}
    </div>
  )
}

const noMarks: readonly PageMark[] = []
const noLines: readonly PageLine[] = []

type PageProps = {
  readonly page: number
  readonly pages: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly picture: string
  readonly marks: readonly PageMark[]
  readonly lines: readonly PageLine[]
  readonly current: string | null
  readonly onPick: (id: string) => void
}

const share = (part: number): string => `${(part * 100).toFixed(3)}%`
const placed = ({ box: [left, top, right, bottom] }: { readonly box: PageLine['box'] }): React.CSSProperties => ({ left: share(left), top: share(top), width: share(right - left), height: share(bottom - top) })

const Page = memo(({ page, pages, top, width, height, picture, marks, lines, current, onPick }: PageProps) => {
  const { t } = useDeskWords()
  const [failed, setFailed] = useState<string | null>(null)
  const frame = frameOf(marks, current)
  return (
    // A shortcut for the mouse, as in the text.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <section
      className="paper"
      aria-label={t('desk.pageOf', { page, pages })}
      style={{ top, width, height }}
      data-bare={failed === picture ? true : undefined}
      onClick={(event) => {
        if (document.getSelection()?.isCollapsed === false) return
        const flag = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-flag]')?.dataset['mark'] : undefined
        if (flag !== undefined) return onPick(flag)
        const { left, top: y } = event.currentTarget.getBoundingClientRect()
        const mark = markAt(marks, (event.clientX - left) / width, (event.clientY - y) / height)
        if (mark !== null) onPick(mark.id)
      }}
    >
      {failed === picture ? <p className="paper-note">{t('desk.pictureFailed')}</p> : <img src={picture} alt="" decoding="async" draggable={false} onError={() => setFailed(picture)} />}
      <div className="paper-words">
        {lines.map((line, index) => (
          <span key={index} data-line={line.line} style={{ ...placed(line), fontSize: (line.box[3] - line.box[1]) * height * 0.78 }}>
            {line.text}
          </span>
        ))}
      </div>
      <div className="paper-marks" aria-hidden="true">
        {marks.map((entry, index) => (
          <span key={index} style={placed(entry)} data-tone={entry.mark.tone} data-mark={entry.mark.id}>
            {isFinding(entry.mark) && marks.findIndex(({ mark }) => mark.id === entry.mark.id) === index ? <span className="flag" data-flag={entry.mark.tone} data-mark={entry.mark.id} /> : null}
          </span>
        ))}
        {frame === null ? null : <span className="paper-frame" data-current="true" style={placed({ box: frame })} />}
      </div>
    </section>
  )
})
