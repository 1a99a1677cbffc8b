// Due instances of many timings, one after another: nothing is held but the timing at hand.

import { occurrences, type OccurrenceOptions } from './occurrences.ts'
import type { Occurrence } from './occurrence.ts'
import type { Timing, TimingRule } from './rule.ts'

/** As `occurrences` of each timing in turn, for lists too long to hold at once. */
export function* eachOccurrence(
  timings: Iterable<Timing | readonly TimingRule[]>,
  options: OccurrenceOptions,
): Generator<Occurrence, void, undefined> {
  for (const timing of timings) yield* occurrences(timing, options)
}
