// How things are measured: repeat for a while, take the median round. Everything ends as a ratio against a peer or
// a floor measured in the same run, because a machine's own speed says nothing.
import { performance } from 'node:perf_hooks'

export type Figure = {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What it is held against, in the same unit. */
  readonly peer: { readonly name: string; readonly value: number } | null
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

const WARM_UP_MS = 200
const ROUNDS = 7
const ROUND_MS = 150

const round = (work: () => number, ms: number): number => {
  const started = performance.now()
  let done = 0
  do done += work()
  while (performance.now() - started < ms)
  return (done * 1000) / (performance.now() - started)
}

/** Units of work per second, `work` saying how many it did; the median of seven rounds after a warm-up. */
export const perSecond = (work: () => number): number => {
  round(work, WARM_UP_MS)
  return median(Array.from({ length: ROUNDS }, () => round(work, ROUND_MS)))
}

/** Milliseconds of one run of an asynchronous piece of work; the median after one warm-up. */
export const milliseconds = async (work: () => Promise<unknown>, rounds = ROUNDS): Promise<number> => {
  await work()
  const times: number[] = []
  for (let i = 0; i < rounds; i += 1) {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  return median(times)
}

/**
 * Milliseconds of processor time of this very run: what else runs on the machine would lengthen a run of a tenth of a
 * second and spare its floor of a tenth of a millisecond.
 */
export const once = (work: () => unknown): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const FIRST_RUNS = 3
const RUNS = 9

/** Milliseconds of processor time of one run; the median of nine after a warm-up. */
export const timed = (work: () => unknown): number => {
  for (let i = 0; i < FIRST_RUNS; i += 1) work()
  return median(Array.from({ length: RUNS }, () => once(work)))
}
