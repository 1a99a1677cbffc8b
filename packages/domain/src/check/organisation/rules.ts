import type { Rules } from '../rule.ts'
import { abolished } from './abolished.ts'
import { aliasOfTwo } from './alias-of-two.ts'
import type { OrganisationFindings } from './findings.ts'
import { inspectionPower } from './inspection-power.ts'
import { nameVariants } from './name-variants.ts'
import { unknown } from './unknown.ts'

export const organisationRules: Rules<OrganisationFindings> = {
  'organisation/unknown': unknown,
  'organisation/abolished': abolished,
  'organisation/inspection-power': inspectionPower,
  'organisation/alias-of-two': aliasOfTwo,
  'organisation/name-variants': nameVariants,
}
