// Whatever is proposed, what was read stays: the source shown and every place of it are those of the words as read.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spanOf } from '../extract/passage.ts'
import { sourceText } from '../extract/extracted.ts'
import { layOut } from '../layout/lay-out.ts'
import type { PlacedPage, PlacedWord } from '../page/placed-page.ts'

const word = fc.constantFrom('kế', 'hoạch', 'tiền', 'độ', 'nhuụ', 'năm', '2026', 'I', 'Quý')
const proposal = fc.option(fc.constantFrom('tiến', 'nhiệm vụ', 'II', 'ở', 'chuyển'), { nil: null, freq: 2 })
const lines = fc.array(fc.array(fc.record({ word, proposal }), { minLength: 2, maxLength: 9 }), { minLength: 1, maxLength: 6 })

type Line = readonly { readonly word: string; readonly proposal: string | null }[]

const placed = (all: readonly Line[], isMended: boolean): PlacedPage => ({
  number: 1,
  width: 600,
  height: 840,
  rules: [],
  words: all.flatMap((line, row) =>
    line.map(({ word: read, proposal: text }, at): PlacedWord => ({
      box: [60 + at * 50, 80 + row * 20, 100 + at * 50, 92 + row * 20],
      size: 12,
      bold: false,
      certainty: 0.9,
      ...(isMended && text !== null && text !== read ? { text, read } : { text: read }),
    })),
  ),
})

describe('words that are proposed', () => {
  it('leave what is shown, quoted and placed as it was read', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const [plain, mended] = [layOut([placed(all, false)]), layOut([placed(all, true)])]
        expect(mended.raw).toEqual(plain.raw)
        // What is understood may join or part lines, and changes no word of what is shown.
        const { blocks } = sourceText({ kind: 'pdf', ...mended }, 'a.pdf', '')
        const shown = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.flatMap(({ cells }) => cells.map(({ text }) => text))))
        expect(shown.join(' ').split(/\s+/u)).toEqual(plain.raw.text.trim().split(/\s+/u))
        const rawLines = plain.raw.text.trim().split('\n')
        for (const block of blocks) {
          if (block.kind !== 'paragraph') continue
          for (const [i, { from }] of (block.places ?? []).entries())
            expect(block.text.slice(from).startsWith(rawLines[block.line[0] - 1 + i] ?? '?')).toBe(true)
        }
        for (const block of mended.blocks) {
          if (block.kind !== 'paragraph') continue
          expect(mended.raw.text).toContain(spanOf(mended.raw, block.passage).quote)
        }
      }),
      { seed: 6, numRuns: 60 },
    )
  })
})
