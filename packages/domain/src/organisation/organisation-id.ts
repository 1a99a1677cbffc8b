// Ids made from names, so that the same name is the same organisation in every plan of an authority.

import { slug } from './fold.ts'
import type { OrganisationId } from './organisation.ts'

/** Stable: accents, case, tone placement, spaces and punctuation do not matter. "unnamed" for text without letters. */
export const organisationId = (name: string): OrganisationId => slug(name) || 'unnamed'
