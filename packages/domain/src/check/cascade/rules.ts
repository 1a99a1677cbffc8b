import type { Rules } from '../rule.ts'
import type { CascadeFindings } from './findings.ts'

export const cascadeRules: Rules<CascadeFindings> = {}
