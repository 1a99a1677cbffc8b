// What the document's own figures add to the money of a plan. A line that states more than the lines under it keeps the
// rest as its own. Where entries of the same stage were recorded for a line, they count instead, for the line and for
// all under it. What is stated for several years together belongs to none of them, and is never divided.

import { addRanges, type DongRange } from '../../money/dong.ts'
import { countYears, timesYears } from '../../money/range.ts'
import type { Frame, FrameLine } from './frame.ts'
import type { Posting } from './recorded-money.ts'
import { restsOf, type Rests } from './rests.ts'
import { statedStages, type StatedStage } from './stated-stage.ts'

/** More years than any plan has: then "a year" is not told year by year. */
const MOST_YEARS = 50

/** Whether a line's figure is told year by year: it is for one year only, or "a year". */
const isYearly = ({ line, years }: FrameLine): boolean => {
  const count = countYears(years)
  return count === 1 || (line.each !== undefined && count <= MOST_YEARS)
}

/** What the figures of one stage come to in a year; null: in what is stated for several years together. */
export type DocumentYear = Rests & { readonly stage: StatedStage; readonly year: number | null }

export type DocumentMoney = { readonly stages: readonly StatedStage[]; readonly years: readonly DocumentYear[] }

type Amounts = (DongRange | null)[]

const take = (into: Amounts, place: number, amount: DongRange): void => {
  const before = into[place] ?? null
  into[place] = before === null ? amount : addRanges(before, amount)
}

const isOf = ([first, last]: readonly [number, number], year: number): boolean => first <= year && year <= last

const ofStage = (frame: Frame, stages: readonly StatedStage[], stage: StatedStage, entered: readonly Posting[]): readonly DocumentYear[] => {
  const { lines } = frame
  const nothing = (): Amounts => lines.map(() => null)
  const stated = lines.map((one, place) =>
    stages[place] === stage && one.line.amount.kind === 'stated' && !one.restates ? one.line.amount.range : null,
  )
  const yearly = lines.map((one, place) => stated[place] !== null && isYearly(one))
  const together = lines.map((one, place) => {
    const range = yearly[place] === true ? null : (stated[place] ?? null)
    return range === null || one.line.each === undefined ? range : timesYears(range, one.years)
  })
  const anyTogether = together.some((figure) => figure !== null)
  const found: DocumentYear[] = []
  /** All years' money, for what is stated of all of them together. */
  const all = nothing()
  const anyRecorded = lines.map(() => false)
  for (const { place, amount } of entered) {
    anyRecorded[place] = true
    take(all, place, amount)
  }

  const years = new Set<number>()
  for (const [place, { years: [first, last] }] of lines.entries()) {
    if (yearly[place] === true) for (let year = first; year <= last; year += 1) years.add(year)
  }
  for (const year of [...years].toSorted((a, b) => a - b)) {
    const money = nothing()
    for (const posting of entered) if (posting.year === year) take(money, posting.place, posting.amount)
    const recorded = money.map((one) => one !== null)
    const figures = lines.map((one, place) => (yearly[place] === true && isOf(one.years, year) ? (stated[place] ?? null) : null))
    const rests = restsOf(frame, { figures, money, recorded })
    found.push({ ...rests, stage, year })
    if (anyTogether) for (const [place, own] of rests.owns.entries()) if (own !== null) take(all, place, own)
  }
  if (!anyTogether) return found
  return [...found, { ...restsOf(frame, { figures: together, money: all, recorded: anyRecorded }), stage, year: null }]
}

/** Of all years. `recorded`: what was entered; only needs and allocations matter here. */
export const documentMoney = (frame: Frame, recorded: readonly Posting[]): DocumentMoney => {
  const stages = statedStages(frame)
  const years = (['need', 'allocated'] as const).flatMap((stage) =>
    ofStage(frame, stages, stage, recorded.filter(({ column, place }) => column === stage && place >= 0)),
  )
  return { stages, years }
}

/** What the document adds in the years asked about. */
export const documentPostings = ({ years }: DocumentMoney, wanted: (year: number | null) => boolean): readonly Posting[] => {
  const postings: Posting[] = []
  for (const { year, stage, owns } of years) {
    if (!wanted(year)) continue
    for (const [place, amount] of owns.entries()) {
      if (amount === null) continue
      postings.push({ place, year, column: stage, amount, source: null, taskId: null, unit: null, from: 'document' })
    }
  }
  return postings
}
