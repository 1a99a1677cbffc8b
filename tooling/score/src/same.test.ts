// When words are the same, and which entry of one list is which of the other.

import { describe, expect, it } from 'vitest'
import { align } from './align.ts'
import { bare, likeness, sameHeading, sameNames } from './same.ts'

describe('words are the same', () => {
  it.each([
    ['over a line’s break', 'Quyết định số 12/QĐ-\nUBND', 'Quyết định số 12/QĐ-UBND'],
    ['with Markdown marks and tags', '**Quý  II**<br>/2026', 'Quý II/2026'],
    ['in NFD', 'Sở Y tế'.normalize('NFD'), 'Sở Y tế'],
    ['with a stop at the end', 'Hằng năm;', 'Hằng năm'],
  ])('%s', (_, a, b) => {
    expect(bare(a)).toBe(bare(b))
  })

  it.each([
    ['a, b', ['Sở Y tế', 'Công an'], ['Công an', 'Sở Y tế'], true, false],
    ['joined', ['Các sở, ban, ngành'], ['Các sở', 'ban', 'ngành'], false, true],
    ['not split', ['Các sở, ban, ngành'], ['Các sở', 'ban', 'ngành'], true, false],
    ['small letters', ['các sở'], ['Các sở'], true, true],
  ] as const)('names, %s', (_, a, b, split, same) => {
    expect(sameNames(a, b, split)).toBe(same)
  })

  it.each([
    ['Nhóm 2: Đội ngũ', 'Đội ngũ', true],
    ['II. Đội ngũ', 'Đội ngũ', true],
    ['1.2. Đội ngũ', 'Đội ngũ', true],
    ['Vì trẻ em', 'trẻ em', false],
  ])('headings %s and %s: %s', (a, b, same) => {
    expect(sameHeading(a, b)).toBe(same)
  })

  it('only as far as they share words', () => {
    expect(likeness('một hai ba bốn', 'một hai ba bốn')).toBe(1)
    expect(likeness('một hai ba bốn', 'một hai')).toBeCloseTo(2 / 3)
    expect(likeness('một một', 'một hai')).toBe(0.5)
  })
})

describe('alignment', () => {
  it('takes the pairs that are worth most, in order', () => {
    const [golds, founds] = [
      ['a', 'c', 'b', 'a'],
      ['b', 'a', 'c', 'x', 'a'],
    ]
    const pairs = align(4, 5, (g, f) => (golds[g] === founds[f] ? 1 : 0), 0.5)
    expect(pairs.map(({ gold: g, found }) => [g, found])).toEqual([
      [0, 1],
      [1, 2],
      [3, 4],
    ])
  })
})
