// The columns of every line, alone and with all under it.

import type { Frame, FrameLine } from './frame.ts'
import type { PlanMoney } from './plan-money.ts'
import type { Posting } from './recorded-money.ts'
import { addAll, addTo, noSums, type Sums } from './sums.ts'

export type TreeSums = {
  /** By place. Of a line without parts both are one. */
  readonly own: readonly Sums[]
  readonly total: readonly Sums[]
  readonly noLine: Sums
  readonly whole: Sums
}

export const treeSums = ({ lines }: Frame, postings: readonly Posting[]): TreeSums => {
  const own = lines.map(noSums)
  const noLine = noSums()
  for (const { place, column, amount } of postings) addTo(own[place] ?? noLine, column, amount)
  const total = own.map((sums, place) => (lines[place]?.hasParts === true ? { ...sums } : sums))
  const whole = { ...noLine }
  for (let place = lines.length - 1; place >= 0; place -= 1) {
    const sums = total[place]
    if (sums !== undefined) addAll(total[lines[place]?.above ?? -1] ?? whole, sums)
  }
  return { own, total, noLine, whole }
}

/** From flags of places to flags of the places above them, themselves included. */
export const atOrUnder = (lines: readonly FrameLine[], flagged: readonly boolean[]): readonly boolean[] => {
  const under = [...flagged]
  for (let place = lines.length - 1; place >= 0; place -= 1) {
    const above = lines[place]?.above ?? -1
    if (above >= 0 && under[place] === true) under[above] = true
  }
  return under
}

/** Places of lines that have money given for several years together. */
export const givenForAllYears = ({ frame: { lines }, document }: PlanMoney): readonly boolean[] => {
  const given = lines.map(() => false)
  for (const { stage, year, owns } of document.years) {
    if (year === null && stage === 'allocated') for (const [place, own] of owns.entries()) given[place] = own !== null
  }
  return given
}
