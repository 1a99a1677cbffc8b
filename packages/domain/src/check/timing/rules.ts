import type { Rules } from '../rule.ts'
import { backward } from './backward.ts'
import { bodyAgainstColumn } from './body-against-column.ts'
import { dayOff } from './day-off.ts'
import { eventWithoutLength } from './event-without-length.ts'
import type { TimingFindings } from './findings.ts'
import { methodInTime } from './method-in-time.ts'
import { noYear } from './no-year.ts'
import { openEnd } from './open-end.ts'
import { outsideYears } from './outside-years.ts'
import { pastAtSigning } from './past-at-signing.ts'
import { vague } from './vague.ts'

export const timingRules: Rules<TimingFindings> = {
  'timing/vague': vague,
  'timing/no-year': noYear,
  'timing/backward': backward,
  'timing/past-at-signing': pastAtSigning,
  'timing/outside-years': outsideYears,
  'timing/body-against-column': bodyAgainstColumn,
  'timing/day-off': dayOff,
  'timing/event-without-length': eventWithoutLength,
  'timing/open-end': openEnd,
  'timing/method-in-time': methodInTime,
}
