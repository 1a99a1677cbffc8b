import type { Rules } from '../rule.ts'
import { afterIssue } from './after-issue.ts'
import { dateConflict } from './date-conflict.ts'
import type { CitationFindings } from './findings.ts'
import { yearMismatch } from './year-mismatch.ts'

export const citationRules: Rules<CitationFindings> = {
  'citation/date-conflict': dateConflict,
  'citation/after-issue': afterIssue,
  'citation/year-mismatch': yearMismatch,
}
