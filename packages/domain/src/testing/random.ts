// A source of choices that a seed decides (mulberry32): the same seed, the same values, on every machine. With it
// the builders below are arbitraries for any property-testing tool: give them the tool's random integers.

export type Choices = {
  /** Whole, from `min` to `max`, both included. */
  readonly integer: (min: number, max: number) => number
  readonly chance: (percent: number) => boolean
  readonly one: <T>(first: T, ...others: readonly T[]) => T
  /** `min` to `max` values. */
  readonly many: <T>(min: number, max: number, make: (index: number) => T) => readonly T[]
}

export const choices = (seed: number): Choices => {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const integer = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))
  return {
    integer,
    chance: (percent) => next() * 100 < percent,
    one: (first, ...others) => [first, ...others][integer(0, others.length)] ?? first,
    many: (min, max, make) => Array.from({ length: integer(min, max) }, (_, index) => make(index)),
  }
}
