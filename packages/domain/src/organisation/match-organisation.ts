// Which known organisation a name means. Only what the name itself says counts: case, tone placement, accents
// lost, "&" for "và", general abbreviations, declared aliases. Two candidates, or none, is no match: never a guess.

import { expandAbbreviations } from './abbreviations.ts'
import { slug } from './fold.ts'
import type { Organisation } from './organisation.ts'

const spellings = (name: string): readonly string[] => [slug(name), slug(expandAbbreviations(name))]

/** "và" is written and left out of the same name ("Tiêu chuẩn Đo lường" / "Tiêu chuẩn và Đo lường"): the last try. */
const loose = (spelling: string): string => spelling.replace(/-va-/g, '-')

const known = (organisation: Organisation): readonly string[] => [
  organisation.id,
  ...[organisation.name, ...organisation.aliases].flatMap(spellings),
]

const only = (found: readonly Organisation[]): Organisation | null => (found.length === 1 ? (found[0] ?? null) : null)

/** The one organisation the name means; null where there is none, or more than one. */
export const matchOrganisation = (name: string, organisations: readonly Organisation[]): Organisation | null => {
  const wanted = new Set(spellings(name))
  if (wanted.has('')) return null
  const exact = organisations.filter((one) => known(one).some((spelling) => wanted.has(spelling)))
  if (exact.length > 0) return only(exact)
  const wantedLoosely = new Set([...wanted].map(loose))
  return only(organisations.filter((one) => known(one).some((spelling) => wantedLoosely.has(loose(spelling)))))
}
