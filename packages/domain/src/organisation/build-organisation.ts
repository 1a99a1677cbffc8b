// An organisation from a name as read: its id, and whether it is one body or a set phrase.

import type { Organisation } from './organisation.ts'
import { organisationId } from './organisation-id.ts'
import { couldBeManyPlaces, isCollectivePiece, opensCollective, startsUnit } from './name-shape.ts'

/** "Theo phân công tại Quyết định …" names no body either: another document does. */
const ELSEWHERE = /^theo\s/iu

const isCollective = (name: string): boolean => {
  const first = name.split(/\s*(?:,|\svà\s)\s*/u)[0] ?? name
  if (ELSEWHERE.test(name) || opensCollective(name) || (first !== name && couldBeManyPlaces(first))) return true
  return isCollectivePiece(first) && !(startsUnit(name) && first === name)
}

/** Valid without bounds, no parent, no aliases; `overrides` says otherwise. */
export const organisation = (
  name: string,
  overrides: Partial<Omit<Organisation, 'id' | 'name'>> = {},
): Organisation => ({
  id: organisationId(name),
  name,
  kind: isCollective(name) ? 'collective' : 'unit',
  aliases: [],
  parent: null,
  validFrom: null,
  validTo: null,
  successors: [],
  ...overrides,
})
