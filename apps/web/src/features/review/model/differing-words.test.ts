import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differingWords, type DifferingWord } from './differing-words.ts'

const marked = (words: readonly DifferingWord[]): string => words.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(' ')

describe('what two wordings do not share', () => {
  it.each([
    ['báo cáo tiền độ hằng quý', 'báo cáo tiến độ hằng quý', 'báo cáo [tiền] độ hằng quý', 'báo cáo [tiến] độ hằng quý'],
    ['a b c', 'a c', 'a [b] c', 'a c'],
    ['a c', 'a b  c', 'a c', 'a [b] c'],
    ['', 'a', '', '[a]'],
    ['a', '', '[a]', ''],
    ['xong', 'xong', 'xong', 'xong'],
  ])('%s / %s', (one, other, left, right) => {
    expect(differingWords(one, other).map(marked)).toEqual([left, right])
  })

  it('keeps every word, and the unmarked ones are the same on both sides', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [left, right] = differingWords(one, other)
        expect([left, right].map((side) => side.map(({ text }) => text).join(' '))).toEqual([one, other])
        const same = (side: readonly DifferingWord[]): readonly string[] => side.filter(({ differs }) => !differs).map(({ text }) => text)
        expect(same(left)).toEqual(same(right))
      }),
    )
  })
})
