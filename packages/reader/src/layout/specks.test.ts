// What an eye makes of specks stands in no text; whatever may be a word does.

import { describe, expect, it } from 'vitest'
import type { PlacedWord } from '../page/placed-page.ts'
import { seenWords } from '../testing/eye.ts'
import { layOut } from './lay-out.ts'

const textOf = (words: readonly PlacedWord[]): string =>
  layOut([{ number: 1, width: 595, height: 842, words, rules: [] }]).raw.text.trim()

const line = (text: string, certainty: number): readonly PlacedWord[] => [
  ...seenWords([{ x: 60, y: 700, text: 'Báo cáo' }]),
  ...seenWords([{ x: 170, y: 700, text, certainty }]),
]

describe('a recognised word', () => {
  it.each([
    ['=—”””m”', 0.17],
    ['.....mƒ—', 0.3],
    ['”', 0.5],
    ['—', 0.2],
  ])('%s of certainty %d is a speck', (text, certainty) => {
    expect(textOf(line(text, certainty))).toBe('Báo cáo')
  })

  it.each([
    ['-', 0.9],
    ['quý', 0.1],
    ['20/6', 0.2],
    ['m²', 0.4],
    ['(a)', 0.5],
  ])('%s of certainty %d is none', (text, certainty) => {
    expect(textOf(line(text, certainty))).toBe(`Báo cáo ${text}`)
  })

  it('that the file itself states is never a speck', () => {
    const stated = line('=—”””m”', 0.1).map(({ text, box, size, bold, certainty }): PlacedWord => ({ text, box, size, bold, certainty }))
    expect(textOf(stated)).toBe('Báo cáo =—”””m”')
  })
})
