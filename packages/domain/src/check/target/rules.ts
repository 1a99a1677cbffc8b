import type { Rules } from '../rule.ts'
import type { TargetFindings } from './findings.ts'

export const targetRules: Rules<TargetFindings> = {}
