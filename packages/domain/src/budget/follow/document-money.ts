// What the document's own figures add to the money of a plan. A line that states more than the lines under it keeps the
// rest as its own. Where entries of the same stage were recorded for a line, they count instead, for the line and for
// all under it. What is stated for several years together belongs to none of them, and is never divided.

import { addRanges, type DongRange } from '../../money/dong.ts'
import { countYears, timesYears } from '../../money/range.ts'
import type { Frame, FrameLine } from './frame.ts'
import type { Posting } from './recorded-money.ts'
import { restsOf, type Rest } from './rests.ts'
import { statedStages, type StatedStage } from './stated-stage.ts'

/** More years than any plan has: then "a year" is not told year by year. */
const MOST_YEARS = 50

/** The years that a line's figure is told for one by one; empty where it is for all of them together. */
const yearsOneByOne = ({ line, years: [first, last] }: FrameLine): readonly number[] => {
  const count = countYears([first, last])
  if (count !== 1 && (line.each === undefined || count > MOST_YEARS)) return []
  return Array.from({ length: count }, (_, index) => first + index)
}

export type PlacedRest = Rest & { readonly place: number; /** Null: of all years together. */ readonly year: number | null }

export type DocumentMoney = {
  readonly stages: readonly StatedStage[]
  readonly rests: readonly PlacedRest[]
  readonly postings: readonly Posting[]
}

const ofStage = (frame: Frame, stages: readonly StatedStage[], stage: StatedStage, entered: readonly Posting[]): readonly PlacedRest[] => {
  const { lines } = frame
  const told = lines.map((one, place) =>
    stages[place] === stage && one.line.amount.kind === 'stated' && !one.restates ? yearsOneByOne(one) : null,
  )
  const rests: PlacedRest[] = []
  const all: (DongRange | null)[] = lines.map(() => null)
  const anyRecorded = lines.map(() => false)
  const take = (into: (DongRange | null)[], place: number, amount: DongRange): void => {
    const before = into[place] ?? null
    into[place] = before === null ? amount : addRanges(before, amount)
  }
  for (const { place, amount } of entered) {
    anyRecorded[place] = true
    take(all, place, amount)
  }
  const pass = (
    year: number | null,
    figures: readonly (DongRange | null)[],
    money: readonly (DongRange | null)[],
    recorded: readonly boolean[],
  ): void => {
    for (const [place, rest] of restsOf(frame, { figures, money, recorded }).entries()) {
      if (rest === null) continue
      rests.push({ ...rest, place, year })
      if (rest.own !== null && year !== null) take(all, place, rest.own)
    }
  }

  const years = [...new Set(told.flatMap((some) => some ?? []))].toSorted((a, b) => a - b)
  for (const year of years) {
    const money: (DongRange | null)[] = lines.map(() => null)
    for (const posting of entered) if (posting.year === year) take(money, posting.place, posting.amount)
    const figures = lines.map(({ line: { amount } }, place) =>
      amount.kind === 'stated' && told[place]?.includes(year) === true ? amount.range : null,
    )
    pass(year, figures, money, money.map((one) => one !== null))
  }
  const together = lines.map(({ line: { amount, each }, years: span }, place) => {
    if (amount.kind !== 'stated' || told[place]?.length !== 0) return null
    return each === undefined ? amount.range : timesYears(amount.range, span)
  })
  // What single years have is a part of what is stated for all of them together.
  if (together.some((figure) => figure !== null)) pass(null, together, all, anyRecorded)
  return rests
}

/** Of all years. `recorded`: what was entered; only needs and allocations matter here. */
export const documentMoney = (frame: Frame, recorded: readonly Posting[]): DocumentMoney => {
  const stages = statedStages(frame)
  const rests: PlacedRest[] = []
  const postings: Posting[] = []
  for (const stage of ['need', 'allocated'] as const) {
    const entered = recorded.filter(({ column, place }) => column === stage && place >= 0)
    for (const rest of ofStage(frame, stages, stage, entered)) {
      rests.push(rest)
      const { place, year, own } = rest
      const unnamed = { source: null, taskId: null, unit: null, from: 'document' } as const
      if (own !== null) postings.push({ ...unnamed, place, year, column: stage, amount: own })
    }
  }
  return { stages, rests, postings }
}
