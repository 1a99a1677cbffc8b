// Pages drawn with letters, for tests: a word stands where it is drawn, "+---+" and "|" are ruled lines, "===" is a
// double one, *word* is bold, ^1 is small and raised, ~word small. A line "%%" begins the next page; "%% 120x50" one of
// that many letters across and lines down.

import type { Box, PlacedPage, PlacedRule, PlacedWord } from '../../page/placed-page.ts'

/** Points: of one letter's place. */
export const ACROSS = 6
export const DOWN = 14
const SIZE = 12
const SMALL = 9
const RAISED = 6
/** A4, standing: so many letters across and lines down. */
const SHEET = { columns: 99, lines: 60 }

const isDown = (letter: string | undefined): boolean => letter === '|' || letter === '+'

const rulesOf = (lines: readonly string[]): readonly PlacedRule[] => {
  const rules: PlacedRule[] = []
  lines.forEach((line, row) => {
    const y = row * DOWN + DOWN / 2
    for (const match of line.matchAll(/[+\-=]*(?:[-=]{3}|\+)[+\-=]*/g)) {
      const box = (at: number): Box => [
        match.index * ACROSS + ACROSS / 2,
        at,
        (match.index + match[0].length) * ACROSS - ACROSS / 2,
        at,
      ]
      if (match[0].length < 2) continue
      if (match[0].includes('='))
        rules.push({ direction: 'horizontal', box: box(y - 1) }, { direction: 'horizontal', box: box(y + 1) })
      else rules.push({ direction: 'horizontal', box: box(y) })
    }
    for (let column = 0; column < line.length; column++) {
      const letter = line[column]
      if (!isDown(letter)) continue
      const [above, below] = [lines[row - 1]?.[column], lines[row + 1]?.[column]]
      const from = letter === '|' || isDown(above) ? y - DOWN / 2 : y
      const to = letter === '|' || isDown(below) ? y + DOWN / 2 : y
      const x = column * ACROSS + ACROSS / 2
      if (to > from) rules.push({ direction: 'vertical', box: [x, from, x, to] })
    }
  })
  return rules
}

const wordOf = (drawn: string, column: number, row: number): PlacedWord => {
  const [raised, small, bold] = [drawn.startsWith('^'), drawn.startsWith('~'), /^\*.+\*$/u.test(drawn)]
  const text = bold ? drawn.slice(1, -1) : raised || small ? drawn.slice(1) : drawn
  const size = raised ? RAISED : small ? SMALL : SIZE
  const x = column * ACROSS
  const bottom = row * DOWN + DOWN - 1 - (raised ? 5 : 0)
  const width = raised ? text.length * ACROSS * 0.6 : drawn.length * ACROSS
  return { text, box: [x, bottom - size, x + width, bottom], size, bold, certainty: null }
}

const wordsOf = (lines: readonly string[]): readonly PlacedWord[] =>
  lines.flatMap((line, row) => {
    // Lines are no words; a single hyphen and a sum with its sign are.
    const words = line.replace(/[+\-=]*(?:[-=]{3}|\+)[+\-=]*/g, (rule) => ' '.repeat(rule.length)).replaceAll('|', ' ')
    return [...words.matchAll(/\^?[^\s^]+/g)].map((match) => wordOf(match[0], match.index, row))
  })

export const pagesOf = (picture: string): readonly PlacedPage[] =>
  picture
    .replace(/^%%.*\n/, '')
    .split(/^(?=%%)/m)
    .map((part, i): PlacedPage => {
      const size = /^%% (\d+)x(\d+)/.exec(part)
      const lines = part.replace(/^%%.*\n/, '').split('\n')
      return {
        number: i + 1,
        width: Number(size?.[1] ?? SHEET.columns) * ACROSS,
        height: Number(size?.[2] ?? SHEET.lines) * DOWN,
        words: wordsOf(lines),
        rules: rulesOf(lines),
      }
    })
