import type { Rules } from '../rule.ts'
import { annexAbsent } from './annex-absent.ts'
import { countMismatch } from './count-mismatch.ts'
import { executionClause } from './execution-clause.ts'
import type { DocumentFindings } from './findings.ts'
import { missingDate } from './missing-date.ts'
import { missingNumber } from './missing-number.ts'
import { noIssuer } from './no-issuer.ts'
import { noNationalTitle } from './no-national-title.ts'
import { noRecipients } from './no-recipients.ts'
import { noSignatory } from './no-signatory.ts'
import { recipientsUntold } from './recipients-untold.ts'
import { titleYearMismatch } from './title-year-mismatch.ts'
import { yearsCount } from './years-count.ts'

export const documentRules: Rules<DocumentFindings> = {
  'document/missing-number': missingNumber,
  'document/missing-date': missingDate,
  'document/no-national-title': noNationalTitle,
  'document/no-issuer': noIssuer,
  'document/no-signatory': noSignatory,
  'document/no-recipients': noRecipients,
  'document/recipients-untold': recipientsUntold,
  'document/annex-absent': annexAbsent,
  'document/count-mismatch': countMismatch,
  'document/years-count': yearsCount,
  'document/title-year-mismatch': titleYearMismatch,
  'document/execution-clause': executionClause,
}
