// Notes at the foot of a page that was recognised: their raised mark is hardly ever made out, the rule above them is.

import { describe, expect, it } from 'vitest'
import type { PlacedPage, PlacedRule, PlacedWord } from '../page/placed-page.ts'
import { seenWords, type TestLine } from '../testing/eye.ts'
import { layOut } from './lay-out.ts'

const TEXT = 'Các đơn vị tổ chức thực hiện kế hoạch này và báo cáo'
const lines: readonly TestLine[] = [
  ...Array.from({ length: 28 }, (_, i) => ({ x: 60, y: 760 - 20 * i, text: TEXT })),
  { x: 66, y: 180, size: 9, text: 'Chương trình mục tiêu nêu tại văn bản khác' },
  { x: 60, y: 168, size: 9, text: 'giai đoạn trước.' },
]
const across = (left: number, right: number, y: number): PlacedRule => ({ direction: 'horizontal', box: [left, y, right, y + 0.5] })

const pageOf = (words: readonly PlacedWord[], rules: readonly PlacedRule[]): PlacedPage => ({ number: 1, width: 595, height: 842, words, rules })
const next: PlacedPage = { ...pageOf(seenWords([{ x: 60, y: 760, text: 'trước ngày 30/6.' }]), []), number: 2 }

const blocks = (words: readonly PlacedWord[], rules: readonly PlacedRule[]): readonly string[] =>
  layOut([pageOf(words, rules), next]).blocks.map((block) => (block.kind === 'paragraph' ? block.passage.text.slice(-16) : 'table'))

/** Held from the page's upper edge, as boxes are: the last line of text ends 620 down, the first note begins 655 down. */
const RULE = across(60, 200, 640)

describe('notes under a rule', () => {
  const words = seenWords(lines)

  it('follow the text, which goes on overleaf', () => {
    expect(blocks(words, [RULE])).toEqual(['trước ngày 30/6.', 'giai đoạn trước.'])
  })

  it.each([
    ['without a rule', []],
    ['under one as wide as the text', [across(60, 450, 640)]],
    ['under one in the middle of the page', [across(230, 370, 640)]],
    ['under one that underlines words above', [across(60, 434, 625)]],
  ])('%s are none', (_, rules) => {
    expect(blocks(words, rules)).not.toEqual(['trước ngày 30/6.', 'giai đoạn trước.'])
  })

  it('are no notes where the file states its letters', () => {
    const stated = words.map((word): PlacedWord => ({ ...word, certainty: null }))
    expect(blocks(stated, [RULE])).not.toEqual(['trước ngày 30/6.', 'giai đoạn trước.'])
  })
})
