// Rows of a summary that only say what the rows under them come to: "I. Hạ tầng 500" above "1. Máy chủ 300" and
// "2. Đường truyền 200". Recorded too, that money would be counted twice. A row is left out, and said to be, where each
// of its amounts is exactly the sum of the nearest rows of lines under its own, of the same stage, year and day.

import type { BudgetLine } from '../budget.ts'
import type { NewEntry, RowReading } from './row-reading.ts'

const kindOf = ({ stage, fiscalYear, on, act }: NewEntry): string => JSON.stringify([stage, fiscalYear, on, act])

/** The ids of the lines above each, nearest first, as far as the tree is one. */
const linesAbove = (lines: readonly BudgetLine[]): ((id: string) => readonly string[]) => {
  const byNumber = new Map(lines.flatMap(({ id, number }) => (number === null ? [] : [[number, id] as const])))
  const ids = new Set(lines.map(({ id }) => id))
  const parentOf = new Map(
    lines.map(({ id, parent }) => [id, parent === null ? null : ids.has(parent) ? parent : (byNumber.get(parent) ?? null)]),
  )
  return (id) => {
    const above: string[] = []
    const seen = new Set([id])
    for (let next = parentOf.get(id) ?? null; next !== null && !seen.has(next); next = parentOf.get(next) ?? null) {
      above.push(next)
      seen.add(next)
    }
    return above
  }
}

export const withoutSums = (rows: readonly RowReading[], lines: readonly BudgetLine[]): readonly RowReading[] => {
  const above = linesAbove(lines)
  const here = new Set(
    rows.flatMap((row) => (row.kind === 'entries' ? row.entries.flatMap((entry) => (entry.lineId === null ? [] : [`${entry.lineId} ${kindOf(entry)}`])) : [])),
  )
  // What the nearest rows under each line come to.
  const sums = new Map<string, bigint>()
  for (const row of rows) {
    if (row.kind !== 'entries') continue
    for (const entry of row.entries) {
      if (entry.lineId === null) continue
      const kind = kindOf(entry)
      const nearest = above(entry.lineId).find((id) => here.has(`${id} ${kind}`))
      if (nearest !== undefined) sums.set(`${nearest} ${kind}`, (sums.get(`${nearest} ${kind}`) ?? 0n) + entry.amount)
    }
  }
  return rows.map((row): RowReading => {
    if (row.kind !== 'entries' || row.entries.length === 0) return row
    const isSum = row.entries.every((entry) => entry.lineId !== null && sums.get(`${entry.lineId} ${kindOf(entry)}`) === entry.amount)
    return isSum ? { line: row.line, label: row.label, kind: 'skipped', why: 'sumOfParts' } : row
  })
}
