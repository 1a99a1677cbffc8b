// Chance that comes out the same each time: what a scanner does at random, a measure must do again tomorrow.

export type Chance = {
  /** From 0 to 1, 1 excluded. */
  readonly next: () => number
  readonly between: (least: number, most: number) => number
  /** Of mean 0 and deviation 1. */
  readonly normal: () => number
}

/** FNV-1a. */
const hashOf = (words: string): number => {
  let hash = 0x81_1c_9d_c5
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01_00_01_93)
  return hash >>> 0
}

/** The same words, the same chance. Mulberry32. */
export const chanceOf = (words: string): Chance => {
  let state = hashOf(words)
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    between: (least, most) => least + (most - least) * next(),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  }
}
