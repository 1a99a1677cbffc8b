import type { Rules } from '../rule.ts'
import type { OutlineFindings } from './findings.ts'
import { gap } from './gap.ts'

export const outlineRules: Rules<OutlineFindings> = { 'outline/gap': gap }
