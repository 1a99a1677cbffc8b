// Pages as they are kept: what comes back is what was seen, or nothing.

import { describe, expect, it } from 'vitest'
import type { SeenPage } from '@tiendo/reader/page'
import { packPage, unpackPages } from './seen-pages.ts'

const word = { text: 'KẾ', box: [1.25, 2, 3, 1 / 3], size: 12, bold: true, certainty: 0.1 + 0.2, letters: [0.9, 0.3] } as const
const page: SeenPage = {
  page: { number: 2, width: 595, height: 842, words: [word, { ...word, certainty: null }], rules: [{ direction: 'vertical', box: [1, 2, 1, 9] }] },
  hold: [1, 0.001, 0, -0.001, 1, 0, 0, 0, 1],
  marks: [{ kind: 'handwriting', box: [5, 5, 9, 9] }],
}

describe('a page that is kept', () => {
  it('comes back to the last digit', () => {
    expect(unpackPages(new Map([[2, packPage(page)]]))).toEqual(new Map([[2, page]]))
  })

  it.each([
    ['of another number', 3, packPage(page)],
    ['that is no page', 2, packPage({ ...page, marks: [{ kind: 'khác' }] } as unknown as SeenPage)],
    ['that is nothing', 2, new Uint8Array([1, 2, 3])],
  ])('%s is as good as none', (_, number, bytes) => {
    expect(unpackPages(new Map([[number, bytes]])).size).toBe(0)
  })
})
