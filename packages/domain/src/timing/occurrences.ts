// Rules and years in, due instances out: computed when asked, never stored. Each has three dates and the reason for
// each: the literal last day, the last working day on or before it, and, only where the plan applies Điều 148 khoản 5
// of Bộ luật Dân sự 2015, the next working day.

import { expandTiming, type OccurrenceOptions } from './expand/timing.ts'
import type { Occurrence } from './occurrence.ts'
import type { Timing, TimingRule } from './rule.ts'

export type { OccurrenceOptions } from './expand/timing.ts'

/**
 * Every due instance. Keys are nominal (`2026`, `2026-Q2`, `2026-H1`, `2026-11`, `2026-W07`, `2026-11-15`,
 * `event:<id>`) and distinct inside one timing: where a later rule names a period that an earlier one named, its key
 * ends in `~` and the rule's number (`2026~2`), whatever years are asked. Undated rules give none, ever.
 *
 *     occurrences(parseTiming('Quý II hằng năm'), { years: [2026, 2027], calendar: vietnam })
 *     // keys 2026-Q2 and 2027-Q2, due 2026-06-30 and 2027-06-30
 */
export const occurrences = (
  timing: Timing | readonly TimingRule[],
  options: OccurrenceOptions,
): readonly Occurrence[] => expandTiming(timing, options, false)

/**
 * What is followed up: every due instance, and for each rule without a date one occurrence without days, known as
 * `always`, `onDemand`, `perPlan`, `unstated` or `event:<id>` (the key it keeps once its event is known). Never empty:
 * where every round lies before the plan's issue, one `unstated` occurrence keeps the work in sight.
 */
export const workOccurrences = (timing: Timing, options: OccurrenceOptions): readonly Occurrence[] => {
  const found = expandTiming(timing, options, true)
  if (found.length > 0) return found
  return expandTiming({ phrase: timing.phrase, rules: [{ kind: 'unstated', purpose: null }] }, options, true)
}
