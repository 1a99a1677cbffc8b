// What the figures of a document leave when the lines under them are taken: each đồng of a nested budget counts once.

import { addRanges, type DongRange } from '../../money/dong.ts'
import type { Frame } from './frame.ts'

const atLeastZero = (amount: bigint): bigint => (amount > 0n ? amount : 0n)

/** Never less than zero. */
const restOf = (figure: DongRange, parts: DongRange): DongRange => {
  const max = atLeastZero(figure.max - parts.max)
  const min = atLeastZero(figure.min - parts.min)
  return { min: min < max ? min : max, max }
}

export type RestUse = 'counts' | 'inParts' | 'recordedInstead' | 'coveredAbove'

/** By place. */
export type Rests = {
  /** Null where there is no figure. */
  readonly uses: readonly (RestUse | null)[]
  /** What counts as the line's own; null where nothing is left, or something else counts. */
  readonly owns: readonly (DongRange | null)[]
}

export type RestsOf = {
  /** By place: what the document states; null where it does not count here. */
  readonly figures: readonly (DongRange | null)[]
  /** By place: money that is there already; null where there is none. */
  readonly money: readonly (DongRange | null)[]
  /** By place: entries count instead of the figure, for the line and all under it. */
  readonly recorded: readonly boolean[]
}

/** One pass from below: what is under a line is known when it is reached. */
export const restsOf = ({ lines }: Frame, { figures, money, recorded }: RestsOf): Rests => {
  const covered: boolean[] = []
  for (const { above } of lines) covered.push(covered[above] === true || recorded[above] === true)

  const under = [...money]
  const uses: (RestUse | null)[] = lines.map(() => null)
  const owns: (DongRange | null)[] = lines.map(() => null)
  for (let place = lines.length - 1; place >= 0; place -= 1) {
    const figure = figures[place] ?? null
    if (figure !== null) {
      if (recorded[place] === true) uses[place] = 'recordedInstead'
      else if (covered[place] === true) uses[place] = 'coveredAbove'
      else {
        const parts = under[place] ?? null
        const left = parts === null ? figure : restOf(figure, parts)
        uses[place] = parts === null ? 'counts' : 'inParts'
        if (parts === null || left.max > 0n) {
          owns[place] = left
          under[place] = parts === null ? left : addRanges(parts, left)
        }
      }
    }
    const above = lines[place]?.above ?? -1
    const mine = under[place] ?? null
    if (above < 0 || mine === null) continue
    const over = under[above] ?? null
    under[above] = over === null ? mine : addRanges(over, mine)
  }
  return { uses, owns }
}
