// Tables as people and as spreadsheets read them.

import { clean } from '../text/clean.ts'
import { fit, width } from '../text/width.ts'

export type TableColumn<T> = {
  readonly label: string
  /** Name of the column in CSV: stays the same in every language. */
  readonly name: string
  readonly text: (row: T) => string
  /** Most columns on a terminal. */
  readonly max: number
  readonly align?: 'left' | 'right'
}

/** Columns under their labels, two spaces between; what is too long is cut. */
export const textTable = <T>(columns: readonly TableColumn<T>[], rows: readonly T[]): string => {
  const cells = rows.map((row) => columns.map((column) => clean(column.text(row))))
  const widths = columns.map((column, index) =>
    Math.min(column.max, Math.max(width(column.label), ...cells.map((line) => width(line[index] ?? '')))),
  )
  const line = (texts: readonly string[]): string =>
    columns
      .map((column, index) => fit(texts[index] ?? '', widths[index] ?? 0, column.align))
      .join('  ')
      .trimEnd()
  return [columns.map((column) => column.label), ...cells].map((texts) => `${line(texts)}\n`).join('')
}

const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** RFC 4180, names of columns first. */
export const csv = <T>(columns: readonly TableColumn<T>[], rows: readonly T[]): string =>
  [columns.map((column) => column.name), ...rows.map((row) => columns.map((column) => column.text(row)))]
    .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
    .join('')
