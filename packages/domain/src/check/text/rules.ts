import type { Rules } from '../rule.ts'
import type { TextFindings } from './findings.ts'

export const textRules: Rules<TextFindings> = {}
