// Columns that stand for a time each ("Tháng 1 … Tháng 12", "Quý I … Quý IV", "2026 2027 …") and are marked in a row
// where it is worked on. The marks say when; the words are those of the headings.

import type { Table } from '../extract/extracted.ts'
import { flat } from '../extract/passage.ts'
import { fold } from './fold.ts'

const MARK = /^(?:[xX×✓✔√+*●■▪◼•vV]|\([xX]\))$/u

export const isMark = (text: string): boolean => MARK.test(text.trim())

const YEAR = /20\d{2}/
const OF_TIME = /thoi gian|thoi han|tien do|lo trinh|thang|quy|nam 20|ke hoach/

/** What a heading stands for in words of time; null where it is none. `above` is the heading it is a part of. */
export const periodOf = (heading: string, above: string): string | null => {
  const [text, over] = [fold(flat(heading)).trim(), fold(flat(above))]
  const year = YEAR.exec(text)?.[0] ?? YEAR.exec(over)?.[0] ?? null
  const dated = (words: string): string => (year === null ? words : `${words}/${year}`)
  const month =
    /^(?:t|thang)\s?\.?\s?0?(\d{1,2})(?:\s?[/-]\s?20\d{2})?$/.exec(text)?.[1] ??
    (OF_TIME.test(over) ? /^0?(\d{1,2})$/.exec(text)?.[1] : undefined)
  if (month !== undefined && Number(month) >= 1 && Number(month) <= 12) return dated(`Tháng ${month}`)
  const quarter =
    /^(?:quy|q)\s?\.?\s?(iv|i{1,3}|[1-4])(?:\s?[/-]?\s?(?:nam )?20\d{2})?$/.exec(text)?.[1] ??
    (over.includes('quy') || OF_TIME.test(over) ? /^(iv|i{1,3})$/.exec(text)?.[1] : undefined)
  if (quarter !== undefined) return dated(`Quý ${quarter.toUpperCase()}`)
  if (/^(?:nam )?20\d{2}$/.test(text)) return `Năm ${year}`
  if (/^(?:giai doan )?20\d{2}\s?[-–]\s?20\d{2}$/.test(text)) return flat(heading)
  if (/^(?:6|sau) thang (?:dau|cuoi)(?: nam)?$/.test(text)) return year === null ? flat(heading) : `${flat(heading)} ${year}`
  return null
}

/** Twelve columns under one heading of time are months, four are quarters, though their own labels are lost. */
const unlabelled = (headings: ReadonlyMap<number, readonly string[]>): ReadonlyMap<number, string> => {
  const byTop = new Map<string, number[]>()
  for (const [column, levels] of headings) {
    const top = levels[0] ?? ''
    if (OF_TIME.test(fold(flat(top)))) byTop.set(top, [...(byTop.get(top) ?? []), column])
  }
  for (const [top, columns] of byTop) {
    const name = (i: number): string => (columns.length === 12 ? `${i + 1}` : (['I', 'II', 'III', 'IV'][i] ?? ''))
    if (columns.length !== 12 && columns.length !== 4) continue
    return new Map(columns.flatMap((column, i) => [[column, periodOf(name(i), top) ?? ''] as const]))
  }
  return new Map()
}

/** The columns that stand for a time, where the rows below hold marks and nothing else. */
export const markedPeriods = (
  table: Table,
  body: number,
  headings: ReadonlyMap<number, readonly string[]>,
): ReadonlyMap<number, string> => {
  const periods = new Map<number, string>()
  for (const [column, levels] of headings) {
    const period = periodOf(levels.at(-1) ?? '', levels.slice(0, -1).join(' '))
    if (period !== null) periods.set(column, period)
  }
  if (periods.size < 2) for (const [column, period] of unlabelled(headings)) periods.set(column, period)
  if (periods.size < 2) return new Map()
  const cells = table.rows
    .slice(body)
    .flatMap((row) => row.cells.filter((cell) => periods.has(cell.column) && cell.passage.text !== ''))
    .filter((cell) => !/^\(?\d{1,2}\)?$/.test(cell.passage.text))
  return cells.length > 0 && cells.every((cell) => isMark(cell.passage.text)) ? periods : new Map()
}

/** A run of so many is said by its first and last. */
const RUN = 3

/** The words for the marked columns, in order; neighbours that make a run are one span. */
export const phraseOfMarks = (periods: ReadonlyMap<number, string>, marked: ReadonlySet<number>): string => {
  const columns = [...periods.keys()].sort((a, b) => a - b)
  const runs: string[][] = []
  let open = false
  for (const column of columns) {
    const period = periods.get(column) ?? ''
    if (!marked.has(column)) open = false
    else if (open) runs.at(-1)?.push(period)
    else {
      runs.push([period])
      open = true
    }
  }
  return runs
    .flatMap((run) => (run.length >= RUN ? [`${run[0] ?? ''} - ${run.at(-1) ?? ''}`] : run))
    .join('; ')
}
