// The organisations a plan names: those the authority knows, found by name, and new ones for the rest. A name and
// its abbreviation in one plan ("Sở KH&CN") are one organisation; the name in full is the one kept.

import { expandAbbreviations } from '../organisation/abbreviations.ts'
import { organisation } from '../organisation/build-organisation.ts'
import { matchOrganisation } from '../organisation/match-organisation.ts'
import type { Organisation, OrganisationId } from '../organisation/organisation.ts'
import { organisationId } from '../organisation/organisation-id.ts'

export type Gathered = {
  /** In the order first named. */
  readonly organisations: readonly Organisation[]
  readonly idOf: (name: string) => OrganisationId
  readonly idsOf: (names: readonly string[]) => readonly OrganisationId[]
}

export const gatherOrganisations = (names: readonly string[], known: readonly Organisation[]): Gathered => {
  const unique = [...new Set(names)]
  const full = unique.filter((name) => expandAbbreviations(name) === name)
  const pool: Organisation[] = [...known]
  for (const name of [...full, ...unique]) if (matchOrganisation(name, pool) === null) pool.push(organisation(name))

  const byName = new Map(
    unique.map((name) => [name, matchOrganisation(name, pool) ?? pool.find((one) => one.id === organisationId(name))]),
  )
  const found = [...new Set(byName.values())].flatMap((one) => (one === undefined ? [] : [one]))
  const withAliases = found.map((one): Organisation => {
    const written = unique.filter(
      (name) => byName.get(name) === one && name !== one.name && !one.aliases.includes(name),
    )
    return known.includes(one) || written.length === 0 ? one : { ...one, aliases: [...one.aliases, ...written] }
  })
  const idOf = (name: string): OrganisationId => byName.get(name)?.id ?? organisationId(name)
  return { organisations: withAliases, idOf, idsOf: (list) => [...new Set(list.map(idOf))] }
}
