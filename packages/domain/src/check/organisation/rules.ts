import type { Rules } from '../rule.ts'
import type { OrganisationFindings } from './findings.ts'

export const organisationRules: Rules<OrganisationFindings> = {}
