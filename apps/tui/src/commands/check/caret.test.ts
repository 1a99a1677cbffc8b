// Signs under words: letters of every width, lines of every length.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { width } from '../../text/width.ts'
import { underlined } from './caret.ts'

const under = (text: string, words: string, most = 120): readonly string[] => {
  const from = text.indexOf(words)
  const { text: line, signs } = underlined(text, from, from + words.length, most)
  return [line, signs]
}

describe('signs stand under the words', () => {
  it.each([
    ['Sở Y tế chủ trì', 'Y tế', ['Sở Y tế chủ trì', '   ^^^^']],
    ['Sở Y tế', 'Sở', ['Sở Y tế', '^^']],
    [
      'tu\u031b\u0300ng b\u01b0\u01a1\u0301c xong',
      'xong',
      ['tu\u031b\u0300ng b\u01b0\u01a1\u0301c xong', '          ^^^^'],
    ],
    ['số ２０ nhiệm vụ', '２０', ['số ２０ nhiệm vụ', '   ^^^^']],
    ['Kế hoạch 👍 xong', 'xong', ['Kế hoạch 👍 xong', '            ^^^^']],
  ])('%s: %s', (text, words, expected) => {
    expect(under(text, words)).toEqual(expected)
  })
})

describe('a long line is cut around them', () => {
  const text = `${'a'.repeat(50)} đây ${'b'.repeat(50)}`

  it.each([
    [30, ['…aaaaaaaaa đây bbbbbbbbbbbbbb…', '           ^^^']],
    [60, [`${'a'.repeat(50)} đây bbbb…`, `${' '.repeat(51)}^^^`]],
    [200, [text, `${' '.repeat(51)}^^^`]],
  ])('at %i columns', (most, expected) => {
    expect(under(text, 'đây', most)).toEqual(expected)
  })

  it('whatever it is: never wider, and the first of the words is in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 20, max: 120 }),
        (any, a, b, most) => {
          const clean = any.replace(/\p{C}/gu, 'x')
          const from = a % Math.max(1, clean.length)
          const to = from + 1 + (b % (clean.length - from))
          const { text: line, signs } = underlined(clean, from, to, most)
          expect(width(line)).toBeLessThanOrEqual(most)
          expect(signs.length).toBeLessThanOrEqual(most)
          // A combining mark alone takes no column.
          if (width(clean.slice(from, to)) > 2) expect(signs).toContain('^')
        },
      ),
    )
  })
})
