// One word for a whole timing, from the first of its rules that has a time.

import { unreachable } from '../result/result.ts'
import type { TimingClass, TimingRule } from './rule.ts'

const classOf = (rule: TimingRule): TimingClass => {
  switch (rule.kind) {
    case 'by':
      return 'deadline'
    case 'within':
      return 'period'
    case 'every':
      return 'recurring'
    case 'after':
      // Counted from a day already known it has its date; else it waits.
      return rule.event.kind === 'day' && rule.length !== null ? 'deadline' : 'relative'
    case 'continuous':
    case 'onDemand':
    case 'perPlan':
    case 'unstated':
      return 'undated'
    default:
      return unreachable(rule)
  }
}

/** The class of a timing: of its first dated, recurring or awaited part; `undated` where there is none. */
export const classify = (rules: readonly TimingRule[]): TimingClass =>
  rules.map(classOf).find((kind) => kind !== 'undated') ?? 'undated'
