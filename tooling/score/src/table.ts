// Scores as a table for people. A share is followed by what it is a share of: 81 of 81 and 1 of 1 are not the same news.

import type { Score } from './score.ts'
import { precision, ratio, recall, type Finds, type Tally } from './tally.ts'

export type Row = { readonly name: string; readonly score: Score; readonly note: string }

const share = (tally: Tally): string => (tally.of === 0 ? '–' : (Math.floor(ratio(tally) * 1000) / 1000).toFixed(3))
const counted = (tally: Tally): string => (tally.of === 0 ? '–' : `${tally.right}/${tally.of}`)
const finds = (found: Finds): string =>
  found.gold + found.invented === 0
    ? '–'
    : `${found.found}/${found.gold}${found.invented === 0 ? '' : ` +${found.invented}`}`

/** A heading, and what stands under it. */
export type Column<R> = readonly [name: string, shown: (of: R) => string]

const columns: readonly Column<Score>[] = [
  ['tasks', (score) => finds(score.tasks)],
  ['recall', (score) => share(recall(score.tasks))],
  ['precision', (score) => share(precision(score.tasks))],
  ['title', (score) => share(score.values.title)],
  ['lead', (score) => share(score.values.lead)],
  ['coord.', (score) => share(score.values.coordinators)],
  ['timing', (score) => share(score.values.timing)],
  ['deliv.', (score) => share(score.values.deliverable)],
  ['number', (score) => share(score.values.number)],
  ['group', (score) => share(score.values.group)],
  ['cited', (score) => finds(score.citations)],
  ['head', (score) => counted(score.head)],
  ['budget', (score) => finds(score.budget)],
  ['total', (score) => counted(score.total)],
  ['duties', (score) => finds(score.duties)],
  ['sure', (score) => share(score.sure)],
  ['of', (score) => `${score.sure.of}`],
]

export const table = <R extends Row>(title: string, rows: readonly R[], more: readonly Column<R>[] = []): string => {
  const cells = [
    [title, ...columns.map(([name]) => name), ...more.map(([name]) => name), ''],
    ...rows.map((row) => [
      row.name,
      ...columns.map(([, shown]) => shown(row.score)),
      ...more.map(([, shown]) => shown(row)),
      row.note,
    ]),
  ]
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? []
  return cells
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
