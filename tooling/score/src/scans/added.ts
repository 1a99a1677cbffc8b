// What the measures of several documents come to.

import { addScores, type Score } from '../score.ts'
import { sum, type Tally } from '../tally.ts'
import type { Measured } from './measure.ts'

export const added = (list: readonly Measured[]): Score => addScores(list.map(({ score }) => score))
export const wrongSureOf = (list: readonly Measured[]): number =>
  list.reduce((count, { wrongSure }) => count + wrongSure.length, 0)
export const byHandOf = (list: readonly Measured[]): Tally => sum(list.map(({ byHand }) => byHand))

/** Seconds: by the clock, and of processor time. */
export const secondsAPage = (list: readonly Measured[]): { readonly clock: number; readonly cpu: number } => {
  const pages = list.reduce((count, measured) => count + measured.pages, 0)
  const each = (of: (measured: Measured) => number): number =>
    pages === 0 ? 0 : list.reduce((ms, measured) => ms + of(measured), 0) / 1000 / pages
  return { clock: each(({ ms }) => ms), cpu: each(({ cpu }) => cpu) }
}
