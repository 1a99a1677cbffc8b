// What a list of bodies could say instead, by what is known of them: written almost so, or in the place of one that is
// no more. Choices for the reviewer; none is ever taken by itself.

import type { LocalDate } from '../date/local-date.ts'
import type { Organisation } from '../organisation/organisation.ts'
import { proposeOrganisations } from '../organisation/propose-organisations.ts'

export type NameChoice = {
  readonly kind: 'known' | 'successor'
  /** The whole list with the other name in its place, each name once. */
  readonly names: readonly string[]
  readonly name: string
  /** In the place of which name. */
  readonly instead: string
}

/** `day`: as in `proposeOrganisations`. */
export const nameChoices = (
  names: readonly string[],
  known: readonly Organisation[],
  day: LocalDate,
): readonly NameChoice[] =>
  proposeOrganisations(names, known, day).flatMap(({ name: instead, near, successors }) => {
    const choice =
      (kind: NameChoice['kind']) =>
      ({ name }: Organisation): NameChoice => ({
        kind,
        names: [...new Set(names.map((one) => (one === instead ? name : one)))],
        name,
        instead,
      })
    return [...near.map(choice('known')), ...successors.map(choice('successor'))]
  })
