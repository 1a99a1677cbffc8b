import type { OrganisationFindings } from '@tiendo/domain'
import type { FamilyWords } from './rule-words.ts'

export const organisationWords: FamilyWords<OrganisationFindings> = {}
