// Widths, cutting, wrapping, folding: what a terminal does with Vietnamese, wide and combining characters.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from './clean.ts'
import { dayInVietnam } from './day.ts'
import { ascii, fold } from './fold.ts'
import { cut, fit, inkWidth, width, wrap } from './width.ts'
import stringWidth from 'string-width'

it.each([
  ['Quý', 3],
  ['Quý', 3],
  ['đổi mới', 7],
  ['日本', 4],
  ['✖▲◐', 3],
  ['…–“”', 4],
  ['👩‍👩‍👧', 2],
  ['', 0],
])('%s takes %i columns', (text, columns) => expect(width(text)).toBe(columns))

it.each([
  ['Sở Khoa học', 20, 'Sở Khoa học'],
  ['Sở Khoa học', 8, 'Sở Khoa…'],
  ['Sở Khoa học', 4, 'Sở…'],
  ['日本語', 4, '日…'],
  ['Quý', 2, 'Q…'],
  ['abc', 0, ''],
])('%s cut to %i: %s', (text, columns, expected) => expect(cut(text, columns)).toBe(expected))

it('measures as string-width does, with colours or without', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[a-zA-ZđĐạảãâấầêếôơưýỹ0-9 …–—“”·─│▌✖▲◐◇●◍○◌∞↩]*$/),
      (any, ours) => {
        for (const text of [any, ours, `${ours}${any}`, `\u001B[1m\u001B[31m${ours}\u001B[39m\u001B[22m ${ours}`]) {
          expect(inkWidth(text)).toBe(stringWidth(text))
        }
      },
    ),
  )
})

it('fits exactly, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.nat(40),
      (text, columns) => width(fit(clean(text), columns)) === columns,
    ),
  )
})

it('wraps to lines that fit and loses no word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zđêý]{1,30}$/), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 2, max: 25 }),
      (words, columns) => {
        const lines = wrap(words.join(' '), columns)
        expect(lines.every((line) => width(line) <= columns)).toBe(true)
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
      },
    ),
  )
})

describe('folding', () => {
  it.each([
    ['Quý II – Đo lường', 'quy ii – do luong'],
    ['ĐẶC BIỆT', 'dac biet'],
    ['Thời', 'thoi'],
  ])('%s → %s', (text, expected) => expect(fold(text)).toBe(expected))

  it('keeps each character one column in ASCII', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zA-ZđĐạảãâấầêếôơưýỹ …–“”·─│▌]*$/),
        (text) => /^[\x20-\x7e]*$/.test(ascii(text)) && ascii(text).length === width(text),
      ),
    )
  })
})

it.each([
  ['a\u001B[31mđỏ', 'a [31mđỏ'],
  ['một\nhai\t ba', 'một hai ba'],
  ['a\u202Eb', 'a b'],
])('%j is cleaned to %s', (text, expected) => expect(clean(text)).toBe(expected))

it.each([
  ['2026-11-19T16:59:59Z', '2026-11-19'],
  ['2026-11-19T17:00:00Z', '2026-11-20'],
])('%s is %s in Việt Nam', (instant, day) => expect(dayInVietnam(Date.parse(instant))).toBe(day))
