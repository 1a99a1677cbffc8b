// The table by condition: first what the reader makes of the documents' own text, then what is left of it when they are
// seen. For people, and as JSON for machines.

import type { Judged } from '../judged.ts'
import { table, type Column, type Row } from '../table.ts'
import { added, byHandOf, secondsAPage, wrongSureOf } from './added.ts'
import type { Missed } from './asked.ts'
import type { Condition } from './conditions.ts'
import type { Measured } from './measure.ts'

export type Measure = { readonly condition: Condition; readonly list: readonly Measured[] }
type Below = Missed & { readonly in: string }
type ScanRow = Row & { readonly list: readonly Measured[] }

const seconds = (value: number): string => (value === 0 ? '–' : value.toFixed(2))

const columns: readonly Column<ScanRow>[] = [
  ['wrong+sure', ({ list }) => `${wrongSureOf(list)}`],
  [
    'by hand',
    ({ list }) => {
      const { right, of } = byHandOf(list)
      return of === 0 ? '–' : `${right}/${of}`
    },
  ],
  ['s/page', ({ list }) => seconds(secondsAPage(list).clock)],
  ['cpu', ({ list }) => seconds(secondsAPage(list).cpu)],
]

const ownText = 'their own text'

const rowOf = (name: string, list: readonly Measured[], note: string): ScanRow => ({ name, score: added(list), note, list })

const missLine = (where: string, { field, at, confidence, expected, found }: Judged): string =>
  `${where} | ${field} | ${at}${confidence === null ? '' : ` | ${confidence}`}\n  expected ${expected}\n  found    ${found}`

const missesOf = (name: string, { sample, misses, wrongSure, error }: Measured): readonly string[] => {
  const where = `${name} | ${sample.name}`
  return [
    ...(error === null ? [] : [`${where} | ${error}`]),
    ...misses.map((miss) => missLine(where, miss)),
    ...wrongSure.map((miss) => missLine(`${where} | WRONG AND SURE`, miss)),
  ]
}

const askedRow = (measures: readonly Measure[]): readonly ScanRow[] => {
  const asked = measures.filter(({ condition }) => condition.asked)
  return asked.length < 2 ? [] : [rowOf('all that are asked', asked.flatMap(({ list }) => list), '')]
}

export const scansAsText = (
  texts: readonly Measured[],
  measures: readonly Measure[],
  below: readonly Below[],
  show: boolean,
): string => {
  const rows = [
    rowOf(ownText, texts, ''),
    ...measures.map(({ condition, list }) => rowOf(condition.name, list, condition.asked ? 'asked' : '')),
    ...askedRow(measures),
  ]
  const documents = show
    ? measures.map(({ condition, list }) => table(condition.name, list.map((one) => rowOf(one.sample.name, [one], one.error ?? '')), columns))
    : []
  const misses = show ? measures.flatMap(({ condition, list }) => list.flatMap((one) => missesOf(condition.name, one))) : []
  return [
    table('scans', rows, columns),
    ...documents.map((text) => `\n${text}`),
    ...misses,
    ...below.map((missed) => `${missed.in}: ${missed.name} ${missed.reached}, asked: ${missed.asked}`),
  ].join('\n')
}

export const scansAsJson = (
  texts: readonly Measured[],
  measures: readonly Measure[],
  below: readonly Below[],
  named: boolean,
): string => {
  const of = (list: readonly Measured[]) => ({
    score: added(list),
    wrongSure: wrongSureOf(list),
    byHand: byHandOf(list),
    secondsAPage: secondsAPage(list),
    ...(named && {
      documents: list.map(({ sample: { name, file }, score, misses, wrongSure, error, pages, ms, cpu }) => ({ document: name, file, score, misses, wrongSure, error, pages, ms, cpu })),
    }),
  })
  return JSON.stringify(
    {
      schema: 'tiendo.score.scans/1',
      text: of(texts),
      conditions: measures.map(({ condition: { name, dpi, asked }, list }) => ({ name, dpi, asked, ...of(list) })),
      below,
    },
    null,
    2,
  )
}
