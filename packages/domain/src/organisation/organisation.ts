// A body that leads, coordinates, monitors or receives. Known by its name as written; valid for a span of days.

import type { LocalDate } from '../date/local-date.ts'

export type OrganisationId = string

export type Organisation = {
  /** Unique inside one authority; made from the name, so that the same name is the same organisation. */
  readonly id: OrganisationId
  readonly name: string
  /** `collective`: a set phrase such as "Các sở, ban, ngành", which no single body answers for. */
  readonly kind: 'unit' | 'collective'
  readonly aliases: readonly string[]
  readonly parent: OrganisationId | null
  readonly validFrom: LocalDate | null
  readonly validTo: LocalDate | null
  readonly successors: readonly OrganisationId[]
}
