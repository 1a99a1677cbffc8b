// Which properties each stretch of the old Word format's text has: pages of 512 bytes (FKP), each for some hundred
// stretches, found by a list of pages. Places are bytes of the document's stream.

import type { Binary } from './binary.ts'

/** Where the properties of the bytes up to `to` are kept. */
export type DocRun = {
  readonly to: number
  readonly from: number
  readonly at: number
  readonly end: number
  readonly style: number
}

const PAGE = 512
const MOST_RUNS = 1_000_000

const pagesOf = (table: Binary, at: number, length: number, document: Binary): readonly number[] => {
  const count = Math.min(Math.max(0, Math.floor((length - 4) / 8)), Math.floor(document.length / PAGE) + 1)
  return Array.from({ length: count }, (_, i) => table.u32(at + (count + 1 + i) * 4) & 0x3fffff)
}

type Found = { readonly at: number; readonly end: number; readonly style: number }

const paragraphAt = (document: Binary, page: number, offset: number): Found => {
  const at = page + offset * 2
  const short = document.u8(at)
  const [begin, length] = short === 0 ? [at + 2, document.u8(at + 1) * 2] : [at + 1, short * 2 - 1]
  return { at: begin + 2, end: begin + length, style: document.u16(begin) }
}

const charactersAt = (document: Binary, page: number, offset: number): Found => {
  const at = page + offset * 2
  return { at: at + 1, end: at + 1 + document.u8(at), style: 0 }
}

/** `at` and `length` say where in the table stream the list of pages is. */
export const readRuns = (
  table: Binary,
  at: number,
  length: number,
  document: Binary,
  kind: 'paragraphs' | 'characters',
): readonly DocRun[] => {
  const runs: DocRun[] = []
  const width = kind === 'paragraphs' ? 13 : 1
  for (const number of pagesOf(table, at, length, document)) {
    const page = number * PAGE
    const count = document.u8(page + PAGE - 1)
    if (page + PAGE > document.length || runs.length > MOST_RUNS) break
    for (let i = 0; i < count; i++) {
      const offset = document.u8(page + (count + 1) * 4 + i * width)
      const [from, to] = [document.u32(page + i * 4), document.u32(page + (i + 1) * 4)]
      const found =
        offset === 0
          ? { at: 0, end: 0, style: 0 }
          : (kind === 'paragraphs' ? paragraphAt : charactersAt)(document, page, offset)
      runs.push({ from, to, ...found })
    }
  }
  return runs.sort((a, b) => a.from - b.from)
}

/** The run that holds a byte; null where none does. */
export const runAt = (runs: readonly DocRun[], byte: number): DocRun | null => {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.from ?? 0) <= byte) low = middle + 1
    else high = middle
  }
  const run = runs[low - 1]
  return run !== undefined && byte < run.to ? run : null
}
