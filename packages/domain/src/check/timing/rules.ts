import type { Rules } from '../rule.ts'
import type { TimingFindings } from './findings.ts'

export const timingRules: Rules<TimingFindings> = {}
