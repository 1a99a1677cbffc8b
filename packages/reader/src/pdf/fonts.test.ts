// Fonts that say other letters than they show.

import { describe, expect, it } from 'vitest'
import type { SourceNote } from '@tiendo/domain'
import { defaultLimits } from '../limits.ts'
import type { PlacedWord } from '../page/placed-page.ts'
import { toLegacy } from '../testing/to-legacy.ts'
import { fontOf, latinFont, pdfOf, show, type TestDocument } from '../testing/pdf.ts'
import { readPdf } from './read-pdf.ts'

const SENTENCE = 'Các đơn vị chủ trì tổ chức thực hiện kế hoạch và báo cáo kết quả hằng quý về cơ quan thường trực'

const read = async (document: TestDocument): Promise<{ readonly words: readonly PlacedWord[]; readonly notes: readonly SourceNote[] }> => {
  const result = await readPdf(pdfOf(document), defaultLimits)
  if (!result.ok) throw new Error(result.error.code)
  return { words: result.value.pages.flatMap(({ words }) => words), notes: result.value.notes }
}

const textOf = (words: readonly PlacedWord[]): string => words.map(({ text }) => text).join(' ')

/** Sentences long enough to judge a font by. */
const LINES = [SENTENCE, 'Nội dung phải được rà soát, hoàn thiện trước ngày ba mươi tháng sáu; người đứng đầu chịu trách nhiệm - theo Quyết định 12/QĐ-UBND, kinh tế-xã hội, thư viện tư']

const shown = (name: string, lines: readonly string[]): TestDocument => ({
  fonts: [latinFont(name)],
  pages: [{ box: [0, 0, 1600, 842], content: lines.map((line, i) => show(latinFont(name), 0, 30, 800 - i * 20, 10, line)).join('\n') }],
})

describe('a font of an old code', () => {
  it.each([
    ['tcvn3', '.VnTime'],
    ['tcvn3', 'ABCDEF+.VnTime,Bold'],
    ['vni', 'VNI-Times'],
    ['tcvn3', 'F1'],
    ['vni', 'F1'],
  ] as const)('%s named %s is read by it', async (encoding, name) => {
    const { words, notes } = await read(shown(name, LINES.map((line) => toLegacy(line, encoding))))
    expect(textOf(words)).toBe(LINES.join(' '))
    expect(notes).toEqual([{ kind: 'legacyEncoding', encoding }])
    expect(words.every(({ certainty }) => certainty === null)).toBe(true)
  })

  it('that names its "ư" a soft hyphen is read by it', async () => {
    const font = fontOf(toLegacy(LINES.join(''), 'tcvn3'), '.VnTime')
    const content = show(font, 0, 30, 800, 10, toLegacy(SENTENCE, 'tcvn3'))
    const { words } = await read({ fonts: [font], pages: [{ box: [0, 0, 1600, 842], content }] })
    expect(textOf(words)).toBe(SENTENCE)
  })

  it('of capitals is read in capitals', async () => {
    const { words } = await read(shown('.VnTimeH', LINES.map((line) => toLegacy(line.toLowerCase(), 'tcvn3'))))
    expect(textOf(words)).toBe(LINES.join(' ').toUpperCase())
  })

  it('leaves the fonts beside it alone', async () => {
    const [old, own] = [latinFont('.VnTime'), fontOf(LINES.join(''))]
    const content = show(old, 0, 30, 800, 10, toLegacy(SENTENCE, 'tcvn3')) + show(own, 1, 30, 780, 10, SENTENCE)
    const { words } = await read({ fonts: [old, own], pages: [{ box: [0, 0, 1600, 842], content }] })
    expect(textOf(words)).toBe(`${SENTENCE} ${SENTENCE}`)
  })
})

/** A font of glyph numbers that says nothing of their letters. */
const MUTE = '<</Type/Font/Subtype/Type0/BaseFont/Cam/Encoding/Identity-H/DescendantFonts[1001 0 R]>>'
const MUTE_PART =
  '<</Type/Font/Subtype/CIDFontType2/BaseFont/Cam/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 600/FontDescriptor<</Type/FontDescriptor/FontName/Cam/Flags 33/Ascent 800/Descent -200/FontBBox[0 -200 600 800]>>>>'

describe('a font that names its letters wrongly', () => {
  it('is said, with its pages, and its words are doubted', async () => {
    const font = fontOf(LINES.join(''))
    const wrong = { name: 'ABCDEF+Mau', letters: Array.from(font.letters ?? '', (_, i) => String.fromCodePoint(0x4c0 + i)).join('') }
    const page = (shownAs: typeof font) => ({
      box: [0, 0, 1600, 842] as const,
      content: LINES.map((line, i) => show(font, shownAs === font ? 0 : 1, 30, 800 - i * 20, 10, line)).join('\n'),
    })
    const { words, notes } = await read({ fonts: [font, wrong], pages: [page(font), page(wrong)] })
    expect(notes).toEqual([{ kind: 'brokenFont', pages: [2] }])
    expect(words.filter(({ certainty }) => certainty === null)).toHaveLength(words.length / 2)
  })

  it('or not at all', async () => {
    const own = fontOf(SENTENCE)
    const glyphs = '<00240025002600270028002900030024002500260027>'
    const content = `${show(own, 0, 30, 800, 10, SENTENCE)} BT /Cam 10 Tf 30 700 Td ${glyphs} Tj ET`
    const more = '/Resources<</Font<</F0 4 0 R/Cam 1000 0 R>>>>'
    const { words, notes } = await read({
      fonts: [own],
      pages: [{ box: [0, 0, 1600, 842], content, more }],
      objects: { 1000: MUTE, 1001: MUTE_PART },
    })
    expect(notes).toEqual([{ kind: 'brokenFont', pages: [1] }])
    expect(textOf(words)).toContain(SENTENCE)
    expect(words.at(-1)?.certainty).toBeLessThan(0.5)
  })

  it.each([
    ['names of programs and initials', 'Triển khai Kubernetes, PostgreSQL, VNeID tại UBND, HĐND, TTYT, BHXH; dùng API, DDR4, SSD'],
    ['another language', 'The Government shall approve the annual plan and report on its implementation by the end of June'],
    ['accents of French and German', 'Dự án hợp tác với Agence Française de Développement và Gesellschaft für Internationale Zusammenarbeit'],
  ])('is not suspected for %s', async (_, text) => {
    const font = fontOf(text)
    const { notes } = await read({ fonts: [font], pages: [{ box: [0, 0, 1600, 842], content: show(font, 0, 30, 800, 10, text) }] })
    expect(notes).toEqual([])
  })
})

describe('a font of signs', () => {
  it.each([
    ['Wingdings', 'v', '•'],
    ['Wingdings', '\u00fc', '✓'],
    ['Wingdings-Regular', 'q', '□'],
    ['ZapfDingbats', 'n', '•'],
  ])('%s draws a sign for %s', async (name, letter, sign) => {
    const [signs, own] = [latinFont(name), fontOf(SENTENCE)]
    const content = show(signs, 0, 30, 800, 10, letter) + show(own, 1, 50, 800, 10, 'Các đơn vị')
    const { words, notes } = await read({ fonts: [signs, own], pages: [{ content }] })
    expect(textOf(words)).toBe(`${sign} Các đơn vị`)
    expect(notes).toEqual([])
  })
})
