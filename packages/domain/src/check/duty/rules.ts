import type { Rules } from '../rule.ts'
import type { DutyFindings } from './findings.ts'

export const dutyRules: Rules<DutyFindings> = {}
