// What a reading must reach: the shares asked of every set of documents.

import type { Score } from './score.ts'
import { precision, ratio, recall } from './tally.ts'

type Threshold = { readonly name: string; readonly least: number; readonly of: (score: Score) => number }

const thresholds: readonly Threshold[] = [
  { name: 'tasks found', least: 0.98, of: (score) => ratio(recall(score.tasks)) },
  { name: 'tasks not invented', least: 0.98, of: (score) => ratio(precision(score.tasks)) },
  { name: 'lead', least: 0.97, of: (score) => ratio(score.values.lead) },
  { name: 'coordinators', least: 0.97, of: (score) => ratio(score.values.coordinators) },
  { name: 'timing phrase', least: 0.97, of: (score) => ratio(score.values.timing) },
  { name: 'deliverable', least: 0.95, of: (score) => ratio(score.values.deliverable) },
  { name: 'citations with day', least: 0.98, of: (score) => ratio(recall(score.citations)) },
  { name: 'head', least: 1, of: (score) => ratio(score.head) },
  { name: 'budget lines found', least: 1, of: (score) => ratio(recall(score.budget)) },
  { name: 'budget lines not invented', least: 1, of: (score) => ratio(precision(score.budget)) },
  { name: 'stated total', least: 1, of: (score) => ratio(score.total) },
  { name: 'sure and right', least: 0.995, of: (score) => ratio(score.sure) },
]

export type Shortfall = { readonly name: string; readonly least: number; readonly reached: number }

export const shortfalls = (score: Score): readonly Shortfall[] =>
  thresholds.flatMap(({ name, least, of }) => {
    const reached = of(score)
    return reached < least ? [{ name, least, reached }] : []
  })
