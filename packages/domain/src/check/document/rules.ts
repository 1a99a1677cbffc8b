import type { Rules } from '../rule.ts'
import type { DocumentFindings } from './findings.ts'
import { missingDate } from './missing-date.ts'
import { missingNumber } from './missing-number.ts'

export const documentRules: Rules<DocumentFindings> = {
  'document/missing-number': missingNumber,
  'document/missing-date': missingDate,
}
