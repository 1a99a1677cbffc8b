import { sourceFinder, type SourceText } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { frameOf, markAt, pageAt, pageLayout, pageLines, pageMarks, pagesInSight, scrollFor } from './page-layout.ts'
import type { SourceMark } from './source-marks.ts'

const layout = pageLayout(Array.from({ length: 500 }, () => ({ width: 600, height: 800 })), 300)

describe('pages under one another', () => {
  it('keep their shape at any width', () => {
    expect([layout.tops[0], layout.tops[1], layout.heights[1]]).toEqual([14, 428, 400])
    expect(layout.total).toBe(14 + 500 * 414)
  })

  it.each([
    [0, 0],
    [413, 0],
    [414, 1],
    [1_000_000, 499],
  ])('at %i stands page index %i', (y, index) => {
    expect(pageAt(layout, y)).toBe(index)
  })

  it('only those in sight are drawn, and one ahead', () => {
    expect(pagesInSight(layout, 0, 300)).toEqual([0, 1])
    expect(pagesInSight(layout, 4140, 800)).toEqual([9, 12])
  })

  it('a box is brought a third of the way down', () => {
    expect(scrollFor(layout, { page: 2, box: [0, 0.5, 1, 0.6] }, 300)).toBe(428 + 200 - 100)
    expect(scrollFor(layout, { page: 1, box: [0, 0, 1, 0.1] }, 300)).toBe(0)
  })
})

describe('marks and words on the page', () => {
  const source: SourceText = {
    name: 'mau.pdf',
    kind: 'pdf',
    sha256: '',
    pages: 2,
    blocks: [
      { kind: 'paragraph', line: [1, 1], text: 'Rà soát trạm cân', strong: false, places: [{ from: 0, page: 1, box: [0.1, 0.1, 0.5, 0.12] }, { from: 8, page: 2, box: [0.1, 0.05, 0.3, 0.07] }] },
    ],
    pageSizes: [],
  }
  const mark = (id: string, quote: string): SourceMark => ({ id, tone: 'sure', span: { page: 1, line: [1, 1], cell: null, quote } })
  const marks = pageMarks(sourceFinder(source), [mark('whole', 'Rà soát trạm cân'), mark('part', 'Rà soát')])

  it('a point finds the smallest mark over it', () => {
    expect(markAt(marks.get(1) ?? [], 0.2, 0.11)?.id).toBe('part')
    expect(markAt(marks.get(2) ?? [], 0.2, 0.06)?.id).toBe('whole')
    expect(markAt(marks.get(1) ?? [], 0.9, 0.9)).toBeNull()
  })

  it('one frame goes around all lines of a mark', () => {
    const lines = [
      { page: 1, box: [0.1, 0.1, 0.5, 0.12], mark: mark('a', '') },
      { page: 1, box: [0.1, 0.13, 0.7, 0.15], mark: mark('a', '') },
      { page: 1, box: [0.8, 0.1, 0.9, 0.12], mark: mark('b', '') },
    ] as const
    expect(frameOf(lines, 'a')).toEqual([0.1, 0.1, 0.7, 0.15])
    expect(frameOf(lines, 'c')).toBeNull()
    expect(frameOf(lines, null)).toBeNull()
  })

  it('each line of the page has its words', () => {
    expect([...pageLines(source)].map(([page, lines]) => [page, lines.map(({ line, text }) => `${line} ${text}`)])).toEqual([
      [1, ['0 Rà soát ']],
      [2, ['0 trạm cân']],
    ])
  })
})
