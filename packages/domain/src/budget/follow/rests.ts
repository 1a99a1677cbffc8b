// What the figures of a document leave when the lines under them are taken: each đồng of a nested budget counts once.

import { addRanges, exactly, type DongRange } from '../../money/dong.ts'
import type { Frame } from './frame.ts'

const ZERO = exactly(0n)

const atLeastZero = (amount: bigint): bigint => (amount > 0n ? amount : 0n)

/** Never less than zero. */
const restOf = (figure: DongRange, parts: DongRange): DongRange => {
  const max = atLeastZero(figure.max - parts.max)
  const min = atLeastZero(figure.min - parts.min)
  return { min: min < max ? min : max, max }
}

export type Rest = {
  readonly use: 'counts' | 'inParts' | 'recordedInstead' | 'coveredAbove'
  /** What counts as the line's own; null where nothing is left, or something else counts. */
  readonly own: DongRange | null
}

export type RestsOf = {
  /** By place: what the document states; null where it does not count here. */
  readonly figures: readonly (DongRange | null)[]
  /** By place: money that is there already; null where there is none. */
  readonly money: readonly (DongRange | null)[]
  /** By place: entries count instead of the figure, for the line and all under it. */
  readonly recorded: readonly boolean[]
}

/** By place; null where there is no figure. One pass from below: what is under a line is known when it is reached. */
export const restsOf = ({ lines }: Frame, { figures, money, recorded }: RestsOf): readonly (Rest | null)[] => {
  const covered: boolean[] = []
  for (const { above } of lines) covered.push(covered[above] === true || recorded[above] === true)

  const under = [...money]
  const rests: (Rest | null)[] = lines.map(() => null)
  for (let place = lines.length - 1; place >= 0; place -= 1) {
    const figure = figures[place] ?? null
    if (figure !== null) {
      if (recorded[place] === true) rests[place] = { use: 'recordedInstead', own: null }
      else if (covered[place] === true) rests[place] = { use: 'coveredAbove', own: null }
      else {
        const parts = under[place] ?? null
        const left = restOf(figure, parts ?? ZERO)
        const own = parts !== null && left.max === 0n ? null : left
        rests[place] = { use: parts === null ? 'counts' : 'inParts', own }
        if (own !== null) under[place] = parts === null ? own : addRanges(parts, own)
      }
    }
    const above = lines[place]?.above ?? -1
    const [mine, over] = [under[place] ?? null, under[above] ?? null]
    if (above >= 0 && mine !== null) under[above] = over === null ? mine : addRanges(over, mine)
  }
  return rests
}
