// Tables drawn as words and ruled lines on pages, as a word processor sets them: cells wrap, rows are as high as their
// highest cell, a row that does not fit goes overleaf or is cut.

import type { PlacedPage, PlacedRule, PlacedWord } from '../../page/placed-page.ts'

export type DrawnCell = {
  /** 1-based. */
  readonly column: number
  readonly columnSpan: number
  /** Reaches down over so many rows. */
  readonly rowSpan: number
  /** `\n` is a meant break. */
  readonly text: string
}

export type DrawnTable = {
  /** Points. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly DrawnCell[])[]
  /** Rows, 0-based, before which a page ends; and rows that the end of a page cuts after so many lines. */
  readonly breaks: ReadonlySet<number>
  readonly cuts: ReadonlyMap<number, number>
}

const LETTER = 5.5
const PITCH = 15
const SIZE = 12
const PADDING = 5.4
const [LEFT, TOP] = [70, 90]

export const linesOf = (text: string, width: number): readonly (readonly string[])[] => {
  const room = width - PADDING * 2
  return text === ''
    ? []
    : text.split('\n').flatMap((part) => {
        const lines: string[][] = [[]]
        let used = 0
        for (const word of part.split(' ')) {
          const needed = word.length * LETTER + (used > 0 ? LETTER / 2 : 0)
          if (used > 0 && used + needed > room) {
            lines.push([word])
            used = word.length * LETTER
          } else {
            lines.at(-1)?.push(word)
            used += needed
          }
        }
        return lines
      })
}

/** Where each column begins, and where the last ends. */
const sidesOf = (widths: readonly number[]): readonly number[] => {
  const sides = [LEFT]
  for (const width of widths) sides.push((sides.at(-1) ?? LEFT) + width)
  return sides
}

type Sheet = { readonly words: PlacedWord[]; readonly rules: PlacedRule[] }

const setLine = (sheet: Sheet, words: readonly string[], x: number, y: number): void => {
  let at = x
  for (const text of words) {
    const end = at + text.length * LETTER
    sheet.words.push({
      text,
      box: [at, y + PITCH - SIZE - 1, end, y + PITCH - 1],
      size: SIZE,
      bold: false,
      certainty: null,
    })
    at = end + LETTER / 2
  }
}

export const drawTable = ({ widths, rows, breaks, cuts }: DrawnTable): readonly PlacedPage[] => {
  const sides = sidesOf(widths)
  const sheets: Sheet[] = [{ words: [], rules: [] }]
  let y = TOP
  /** Columns that a cell merged downwards still covers, and for how many rows. */
  const covered = new Map<number, number>()
  const sheet = (): Sheet => sheets.at(-1) ?? { words: [], rules: [] }
  const across = (from: number, to: number, at: number): void => {
    sheet().rules.push({ direction: 'horizontal', box: [sides[from] ?? 0, at, sides[to] ?? 0, at] })
  }
  const down = (side: number, from: number, to: number): void => {
    sheet().rules.push({ direction: 'vertical', box: [sides[side] ?? 0, from, sides[side] ?? 0, to] })
  }
  const turn = (): void => {
    across(0, widths.length, y)
    sheets.push({ words: [], rules: [] })
    y = TOP
    across(0, widths.length, y)
  }
  /** The sides of the cells of a row between two heights. */
  const frame = (row: readonly DrawnCell[], from: number, to: number): void => {
    down(0, from, to)
    for (const cell of row) down(cell.column - 1 + cell.columnSpan, from, to)
    for (const column of covered.keys()) {
      down(column - 1, from, to)
      down(column, from, to)
    }
  }
  across(0, widths.length, y)
  rows.forEach((row, r) => {
    if (breaks.has(r)) turn()
    const set = row.map((cell) => ({
      cell,
      lines: linesOf(cell.text, (sides[cell.column - 1 + cell.columnSpan] ?? 0) - (sides[cell.column - 1] ?? 0)),
    }))
    const most = set.reduce((sum, { cell, lines }) => Math.max(sum, cell.rowSpan > 1 ? 1 : lines.length), 1)
    const cut = Math.min(cuts.get(r) ?? most, most)
    const put = (from: number, to: number): void => {
      for (const { cell, lines } of set)
        lines.slice(from, cell.rowSpan > 1 && from === 0 ? lines.length : to).forEach((words, i) => {
          setLine(sheet(), words, (sides[cell.column - 1] ?? 0) + PADDING, y + i * PITCH)
        })
      const end = y + (to - from) * PITCH + 3
      frame(row, y, end)
      y = end
    }
    put(0, cut)
    if (cut < most) {
      turn()
      put(cut, most)
    }
    for (const cell of row) if (cell.rowSpan > 1) covered.set(cell.column, cell.rowSpan)
    for (const [column, left] of covered) {
      if (left <= 1) covered.delete(column)
      else covered.set(column, left - 1)
    }
    for (let column = 1; column <= widths.length; column++) if (!covered.has(column)) across(column - 1, column, y)
  })
  across(0, widths.length, y)
  return sheets.map(({ words, rules }, i) => ({
    number: i + 1,
    width: 900,
    height: Math.max(900, y + 100),
    words,
    rules,
  }))
}
