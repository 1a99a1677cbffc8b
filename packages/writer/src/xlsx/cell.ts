// Cells of a workbook. A formula carries its result, so that phones and previews, which compute nothing, show it too.

import type { LocalDate } from '@tiendo/domain'
import type { StyleName } from './styles.ts'

export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly style: StyleName }
  /** `digits`: a plain decimal, written as it is. */
  | { readonly kind: 'number'; readonly digits: string; readonly style: StyleName }
  | { readonly kind: 'date'; readonly date: LocalDate; readonly style: StyleName }
  /** In the words of the file, without its `=`: English names, commas between arguments. */
  | { readonly kind: 'formula'; readonly formula: string; readonly result: string; readonly style: StyleName }
  | { readonly kind: 'blank'; readonly style: StyleName }

export type SheetLayout = {
  readonly name: string
  /** In characters. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly (Cell | null)[])[]
  /** Rows and columns that stay in sight; the rows of headings are printed on every page. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  readonly headingRows: readonly [first: number, last: number]
  /** "A1:H1". */
  readonly merges: readonly string[]
}

export const text = (words: string, style: StyleName = 'text'): Cell => ({ kind: 'text', text: words, style })
export const number = (digits: bigint | number | string, style: StyleName): Cell => ({ kind: 'number', digits: String(digits), style })
export const formula = (words: string, result: bigint | string, style: StyleName): Cell => ({
  kind: 'formula',
  formula: words,
  result: String(result),
  style,
})

/** "A1": column from 0, row from 1; with `fixed`, "$A$1". */
export const place = (column: number, row: number, fixed = false): string =>
  fixed ? `$${columnLetters(column)}$${row}` : `${columnLetters(column)}${row}`

const columnLetters = (column: number): string => {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}

/** Names of sheets stand in quotes in formulas. */
export const sheetPlace = (sheet: string, range: string): string => `'${sheet.replaceAll("'", "''")}'!${range}`

/** A function takes 255 arguments at most: more of them are summed in groups. */
const MOST = 200

/** SUM over some rows of a column: rows that follow each other as one range. */
export const sumOfRows = (column: number, rows: readonly number[]): string => {
  const ranges: string[] = []
  for (let at = 0; at < rows.length; ) {
    const first = rows[at] ?? 0
    let last = first
    while (rows[at + 1] === last + 1) {
      at++
      last++
    }
    at++
    ranges.push(first === last ? place(column, first) : `${place(column, first)}:${place(column, last)}`)
  }
  return sumOf(ranges)
}

export const sumOf = (parts: readonly string[]): string => {
  if (parts.length <= MOST) return `SUM(${parts.join(',')})`
  const groups: string[] = []
  for (let at = 0; at < parts.length; at += MOST) groups.push(`SUM(${parts.slice(at, at + MOST).join(',')})`)
  return sumOf(groups)
}
