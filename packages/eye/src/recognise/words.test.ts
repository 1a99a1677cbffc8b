import { describe, expect, it } from 'vitest'
import type { Grey, PixelBox, Prepared } from '../image/prepared.ts'
import { partedByHeight, partedBySpace } from './apart.ts'
import { inkOf, type Ink } from './ink.ts'
import { linesOf, wordText, type SeenWord } from './lines.ts'
import { isEmptyLine, isNoise } from './noise.ts'
import { stemsOf, withStems } from './roman.ts'
import { settledSize, sizeOf } from './size.ts'
import { boldOnLine, strokeOf } from './strokes.ts'
import { compared } from './twice.ts'

/** Letters of 20 pixels' height on a line at 100, each ten wide and two apart. */
const word = (text: string, certainty = 0.9): SeenWord => ({
  certainty,
  letters: Array.from(text, (letter, i) => ({ text: letter, certainty, box: [i * 12, 80, i * 12 + 10, 100] })),
})

const WIDTH = 400
const HEIGHT = 200

const drawn = (boxes: readonly PixelBox[]): Grey => {
  const grey = new Uint8Array(WIDTH * HEIGHT).fill(255)
  for (const [l, t, r, b] of boxes) for (let y = t; y < b; y++) grey.fill(0, y * WIDTH + l, y * WIDTH + r)
  return { width: WIDTH, height: HEIGHT, grey }
}

describe('what the recogniser says', () => {
  const said = (symbols: readonly (readonly [text: string, left: number, right: number])[]): string => {
    const bbox = { x0: 0, y0: 0, x1: 100, y1: 20 }
    const letters = symbols.map(([text, x0, x1]) => ({ text, confidence: 90, bbox: { ...bbox, x0, x1 } }))
    const line = { baseline: bbox, words: [{ confidence: 90, symbols: letters }] }
    return JSON.stringify({ blocks: [{ paragraphs: [{ lines: [line] }] }] })
  }
  it.each([
    ['composed letters', [['e\u0302', 0, 10]], 'ê'],
    ['an Icelandic letter', [['Q', 0, 20], ['Ð', 22, 42]], 'QĐ'],
    ['the same stroke said twice', [['Q', 0, 20], ['Đ', 22, 32], ['Ð', 32, 42]], 'QĐ'],
    ['two letters that are two', [['Đ', 0, 20], ['Đ', 22, 42]], 'ĐĐ'],
  ] as const)('is written as Vietnamese is: %s', (_, symbols, text) => {
    expect(linesOf(said(symbols)).flatMap(({ words }) => words.map(wordText))).toEqual([text])
  })
  it('is no word where it is blank, and nothing where it says nothing', () => {
    expect(linesOf(said([[' ', 0, 10]]))).toEqual([])
    expect(linesOf('{"blocks":null}')).toEqual([])
  })
})

describe('words run into one', () => {
  const inkFor = (own: SeenWord): Ink => inkOf(drawn(own.letters.map(({ box }) => box)))
  const moved = ({ letters, certainty }: SeenWord, from: number, by: number): SeenWord => ({
    certainty,
    letters: letters.map((letter, i) => {
      const [l, t, r, b] = letter.box
      return i < from ? letter : { ...letter, box: [l + by, t, r + by, b] }
    }),
  })
  it.each([
    ['Khoahọc', 4, 8, ['Khoa', 'học']],
    ['180km', 3, 8, ['180', 'km']],
    ['học;Phòng', 4, 8, ['học;', 'Phòng']],
    ['Khoahọc', 4, 1, ['Khoahọc']],
    ['14500', 2, 8, ['14500']],
    ['QĐ-TTg', 2, 8, ['QĐ-TTg']],
  ])('%s, white before letter %i wider by %i: %j', (text, at, by, parts) => {
    const own = moved(word(text), at, by)
    expect(partedBySpace(inkFor(own), own, 100, 30).map(wordText)).toEqual(parts)
  })

  it.each([
    ['Mẫu1', 3, ['Mẫu', '1']],
    ['Mẫu(1)', 3, ['Mẫu', '(1)']],
    ['Mẫu1', 4, ['Mẫu1']],
    ['1234', 0, ['1234']],
  ])('%s, raised from letter %i: %j', (text, from, parts) => {
    const plain = word(text)
    const letters = plain.letters.map((letter, i) => {
      const [l, , r] = letter.box
      return i < from ? letter : { ...letter, box: [l, 78, r, 90] as const }
    })
    expect(partedByHeight({ ...plain, letters }, 100, 30).map(wordText)).toEqual(parts)
  })
})

describe('the size of print', () => {
  it.each([
    ['by tall letters', 'HNT', 30],
    ['by low letters', 'nmo', 44],
    ['by what shows none', 'ế.,', null],
  ])('is told %s', (_, text, size) => {
    const found = sizeOf(word(text).letters)
    expect(found === null ? null : Math.round(found)).toBe(size)
  })
  it('is that of the body where it is nearly so', () => {
    expect([settledSize(37, 36), settledSize(30, 36), settledSize(null, 36), settledSize(20, null)]).toEqual([36, 30, 36, 20])
  })
})

describe('bold print', () => {
  it.each([
    ['words thicker than the body', [0.15, 0.15], [true, true]],
    ['one word of a line', [0.1, 0.15], [false, true]],
    ['a body a little uneven', [0.11, 0.12], [false, false]],
  ])('is %s', (_, strokes, bold) => {
    expect(boldOnLine(strokes.map((stroke) => ({ stroke, letters: 6 })), 0.1)).toEqual(bold)
  })
  it('is measured by the stems of letters', () => {
    const stems = (thick: number): Grey =>
      drawn([0, 1, 2].map((i): PixelBox => [20 + i * 20, 80, 20 + i * 20 + thick, 100]))
    const measured = [3, 5].map((thick) => strokeOf(stems(thick), [20, 80, 70, 100], 100, 30))
    expect(measured).toEqual([0.1, 5 / 30])
    expect(strokeOf(stems(3), [200, 80, 250, 100], 100, 30)).toBeNull()
  })
  it('is a short word in doubt where its line is', () => {
    const line = [{ stroke: 0.15, letters: 8 }, { stroke: null, letters: 1 }]
    expect(boldOnLine(line, 0.1)).toEqual([true, true])
  })
})

describe('noise', () => {
  const box: PixelBox = [10, 10, 40, 20]
  const mark = (kind: Prepared['marks'][number]['kind']): Prepared['marks'] => [{ kind, box: [0, 0, 100, 100] }]
  it.each([
    ['a word', 'Kế', 0.4, [], false],
    ['a sign of a list', '-', 0.8, [], false],
    ['a sign hardly seen', '-', 0.3, [], true],
    ['strokes', '~—._', 0.9, [], true],
    ['letters that are none', 'wV', 0.05, [], true],
    ['a scrawl read as letters', 'Jlu', 0.6, mark('handwriting'), true],
    ['print by a stamp', 'TỊCH', 0.8, mark('stamp'), false],
    ['a stamp read as letters', 'TOO', 0.4, mark('stamp'), true],
  ] as const)('%s', (_, text, certainty, marks, noise) => {
    expect(isNoise({ text, box, certainty }, marks)).toBe(noise)
  })
  it.each([
    [['-----'], true],
    [['-'], false],
    [['.....', '…'], true],
    [['-', 'Lưu:'], false],
  ])('a line of %j says nothing: %s', (texts, empty) => {
    expect(isEmptyLine(texts.map((text) => ({ text, box, certainty: 0.9 })))).toBe(empty)
  })
})

describe('numbers read twice', () => {
  it.each([
    ['15/7/2026', '15/7/2026', 0, null],
    ['15/7/2026.', '15/7/2026', 0, null],
    ['15/7/2026', '16/7/2026', 0, [1]],
    ['1.500', '1500', 0, [1]],
    ['15/7/2026', '', 0, [0, 1, 2, 3, 4, 5, 6, 7, 8]],
    ['III/2026', 'HI/2026', 3, null],
    ['III/2026', 'HI/2028', 3, [7]],
  ])('%s and %s', (text, other, counted, apart) => {
    const own = word(text)
    const settled = compared(own, other, counted)
    expect(settled.certainty).toBe(apart === null ? own.certainty : 0.5)
    const doubted = settled.letters.flatMap(({ certainty }, i) => (certainty < 0.6 ? [i] : []))
    if (apart !== null) expect(doubted).toEqual(expect.arrayContaining([...apart]))
    else expect(doubted).toEqual([])
  })
})

describe('Roman numbers', () => {
  const stems = (count: number): Ink =>
    inkOf(drawn(Array.from({ length: count }, (_, i): PixelBox => [10 + i * 9, 80, 14 + i * 9, 100])))
  const read = (text: string, count: number): SeenWord => {
    const wide = 9 * count - 5
    const letters = Array.from(text)
    return {
      certainty: 0.9,
      letters: letters.map((letter, i) => ({
        text: letter,
        certainty: 0.9,
        box: [10 + Math.round((wide * i) / letters.length), 80, 10 + Math.round((wide * (i + 1)) / letters.length), 100],
      })),
    }
  }
  it.each([
    ['H', 2, 'II'],
    ['HI', 3, 'III'],
    ['II', 3, 'III'],
    ['III', 3, 'III'],
    ['11', 2, '11'],
    ['L', 1, 'L'],
  ])('%s over %i stems is %s', (text, count, counted) => {
    expect(wordText(withStems(stems(count), read(text, count)))).toBe(counted)
  })
  it('counted, is never certain; confirmed, needs no second reading', () => {
    expect(withStems(stems(2), read('H', 2)).certainty).toBeLessThan(0.6)
    expect([stemsOf(stems(3), read('III', 3)), stemsOf(stems(3), read('II', 3)), stemsOf(stems(2), read('15', 2))]).toEqual([3, 0, 0])
  })
  it('is none where letters have a bar', () => {
    const bar: PixelBox = [10, 88, 23, 92]
    const ink = inkOf(drawn([[10, 80, 14, 100], [19, 80, 23, 100], bar]))
    expect(wordText(withStems(ink, read('H', 2)))).toBe('H')
  })
})
