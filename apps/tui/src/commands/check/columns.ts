// Places of a text file as editors count them: lines and columns of the file itself, columns in UTF-16 units.

import type { Span } from '@tiendo/domain'

export type Region = {
  readonly startLine: number
  readonly endLine: number
  /** 1-based; the end is the column behind the last character. Null where only the lines are known. */
  readonly columns: readonly [start: number, end: number] | null
}

export type FileText = { readonly text: string; readonly starts: readonly number[] }

/** Lines as the reader counts them: they end at LF, CRLF or CR. */
export const fileText = (text: string): FileText => ({
  text,
  starts: [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)],
})

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** White space and marks of Markdown may stand between the words of a quotation. */
const found = (text: string, quote: string): readonly [number, number] | null => {
  const exact = text.indexOf(quote)
  if (exact >= 0) return [exact, exact + quote.length]
  const words = quote.split(/\s+/).filter((word) => word !== '')
  const match = words.length === 0 ? null : new RegExp(words.map(escaped).join('[\\s*_]+'), 'u').exec(text)
  return match === null ? null : [match.index, match.index + match[0].length]
}

const lineOf = (starts: readonly number[], offset: number): number => {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Where the words of a span stand in the file; `file` is null for formats whose lines are not the file's own. */
export const regionOf = ({ line, quote }: Span, file: FileText | null): Region => {
  const lines = { startLine: line[0], endLine: line[1], columns: null }
  if (file === null) return lines
  const { text, starts } = file
  const from = starts[line[0] - 1] ?? 0
  // What was put together from several places is found by its first one.
  const place = found(text.slice(from, starts[line[1]] ?? text.length), quote.split('\n')[0] ?? '')
  if (place === null) return lines
  const [start, end] = [from + place[0], from + place[1]]
  const [startLine, endLine] = [lineOf(starts, start), lineOf(starts, Math.max(start, end - 1))]
  return {
    startLine,
    endLine,
    columns: [start - (starts[startLine - 1] ?? 0) + 1, end - (starts[endLine - 1] ?? 0) + 1],
  }
}
