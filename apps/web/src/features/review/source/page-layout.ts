// Pages under one another in a pane: where each stands, which are in sight, where a box of a page is.
import type { PageBox, PageSize, SourceFinder, SourcePlace, SourceText } from '@tiendo/domain'
import { boxesOf, isFinding, type SourceMark } from './source-marks.ts'

const GAP = 14
/** Drawn above and below what is in sight, so that scrolling meets no blank paper. */
const AHEAD = 1

export type PageLayout = { readonly tops: readonly number[]; readonly heights: readonly number[]; readonly width: number; readonly total: number }

export const pageLayout = (sizes: readonly PageSize[], width: number): PageLayout => {
  const heights = sizes.map((size) => Math.round((width * size.height) / size.width))
  const tops: number[] = []
  let top = GAP
  for (const height of heights) {
    tops.push(top)
    top += height + GAP
  }
  return { tops, heights, width, total: top }
}

/** Index of the page a height falls on. */
export const pageAt = ({ tops }: PageLayout, y: number): number => Math.max(0, tops.findLastIndex((top) => top - GAP <= y))

/** First and last index to draw. */
export const pagesInSight = (layout: PageLayout, top: number, height: number): readonly [number, number] => {
  const last = layout.tops.length - 1
  return [Math.max(0, pageAt(layout, top) - AHEAD), Math.min(last, pageAt(layout, top + height) + AHEAD)]
}

/** Where to scroll so that a box stands a third of the way down. */
export const scrollFor = (layout: PageLayout, { page, box }: PageBox, height: number): number =>
  Math.max(0, (layout.tops[page - 1] ?? 0) + box[1] * (layout.heights[page - 1] ?? 0) - height / 3)

export type PageMark = PageBox & { readonly mark: SourceMark }

export const pageMarks = (finder: SourceFinder, marks: readonly SourceMark[]): ReadonlyMap<number, readonly PageMark[]> => {
  const byPage = new Map<number, PageMark[]>()
  for (const mark of marks)
    for (const { page, box } of boxesOf(finder, mark)) {
      const here = byPage.get(page) ?? []
      byPage.set(page, here)
      here.push({ page, box, mark })
    }
  return byPage
}

/** One frame around all the boxes of a mark on a page; null where it has none there. */
export const frameOf = (marks: readonly PageMark[], id: string | null): PageBox['box'] | null => {
  const boxes = marks.filter(({ mark }) => mark.id === id).map(({ box }) => box)
  if (id === null || boxes.length === 0) return null
  const side = (at: 0 | 1 | 2 | 3): readonly number[] => boxes.map((box) => box[at])
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))]
}

const areaOf = ({ box: [left, top, right, bottom] }: PageMark): number => (right - left) * (bottom - top)

/** The mark under a point of a page, as shares of it: the smallest where several lie over one another. */
export const markAt = (marks: readonly PageMark[], x: number, y: number): SourceMark | null => {
  const hit = marks.filter(({ box: [left, top, right, bottom], mark }) => mark.tone !== 'place' && x >= left && x <= right && y >= top && y <= bottom)
  // A finding has its flag; the rest of its place leads to the value.
  const values = hit.filter(({ mark }) => !isFinding(mark))
  return (values.length === 0 ? hit : values).reduce<PageMark | null>((best, one) => (best === null || areaOf(one) < areaOf(best) ? one : best), null)?.mark ?? null
}

export type PageLine = PageBox & { readonly line: string; readonly text: string }

/** The words on each page, line by line, to be read aloud and selected over its picture. */
export const pageLines = ({ blocks }: SourceText): ReadonlyMap<number, readonly PageLine[]> => {
  const byPage = new Map<number, PageLine[]>()
  const put = (line: string, text: string, places: readonly SourcePlace[] | undefined): void =>
    places?.forEach(({ from, page, box }, index) => {
      const here = byPage.get(page) ?? []
      byPage.set(page, here)
      here.push({ page, box, line, text: text.slice(from, places[index + 1]?.from) })
    })
  blocks.forEach((block, index) => {
    if (block.kind === 'paragraph') put(`${index}`, block.text, block.places)
    else block.rows.forEach((row, at) => row.cells.forEach((cell) => put(`${index}:${at}`, cell.text, cell.places)))
  })
  return byPage
}
