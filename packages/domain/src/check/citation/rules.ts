import type { Rules } from '../rule.ts'
import { afterIssue } from './after-issue.ts'
import { dateConflict } from './date-conflict.ts'
import type { CitationFindings } from './findings.ts'
import { lawNotInForce } from './law-not-in-force.ts'
import { missingBasis } from './missing-basis.ts'
import { noDate } from './no-date.ts'
import { self } from './self.ts'
import { selfDate } from './self-date.ts'
import { twoNames } from './two-names.ts'
import { unknownIssuer } from './unknown-issuer.ts'
import { unknownType } from './unknown-type.ts'
import { yearMismatch } from './year-mismatch.ts'

export const citationRules: Rules<CitationFindings> = {
  'citation/date-conflict': dateConflict,
  'citation/after-issue': afterIssue,
  'citation/year-mismatch': yearMismatch,
  'citation/unknown-issuer': unknownIssuer,
  'citation/unknown-type': unknownType,
  'citation/law-not-in-force': lawNotInForce,
  'citation/no-date': noDate,
  'citation/missing-basis': missingBasis,
  'citation/two-names': twoNames,
  'citation/self': self,
  'citation/self-date': selfDate,
}
