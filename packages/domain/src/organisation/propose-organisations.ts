// What is known of the bodies a document names, for the reviewer to choose from: which one is meant, which are written
// almost so, which took the place of one that is no more, whom a set phrase stands for. Nothing of it is applied here.

import type { LocalDate } from '../date/local-date.ts'
import { expandAbbreviations } from './abbreviations.ts'
import { organisation } from './build-organisation.ts'
import { covers } from './covers.ts'
import { slug } from './fold.ts'
import { matchOrganisation } from './match-organisation.ts'
import type { Organisation } from './organisation.ts'

export type OrganisationProposal = {
  /** As the document has it. */
  readonly name: string
  /** The one known body it means; null where there is none, or more than one. */
  readonly match: Organisation | null
  /** Written almost so, likeliest first; only where none is meant. */
  readonly near: readonly Organisation[]
  /** In the place of a body that is no more on the day. */
  readonly successors: readonly Organisation[]
  /** Known bodies that a set phrase stands for. */
  readonly members: readonly Organisation[]
}

const MOST_NEAR = 3
/** Most pairs of letters in common: a slip of the pen, not another body. */
const ENOUGH = 0.72

const pairsOf = (name: string): ReadonlyMap<string, number> => {
  const letters = slug(expandAbbreviations(name)).replaceAll('-', '')
  const pairs = new Map<string, number>()
  for (let i = 0; i + 1 < letters.length; i++) pairs.set(letters.slice(i, i + 2), (pairs.get(letters.slice(i, i + 2)) ?? 0) + 1)
  return pairs
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, count) => all + count, 0)

/** 0 to 1: Dice's coefficient over pairs of letters. */
const likeness = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  let common = 0
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0)
  const all = sum(a) + sum(b)
  return all === 0 ? 0 : (2 * common) / all
}

const stands = ({ validFrom, validTo }: Organisation, day: LocalDate): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day)

/** Those that stand on the day, through as many successions as there were. */
const successorsOf = (gone: Organisation, byId: ReadonlyMap<string, Organisation>, day: LocalDate): readonly Organisation[] => {
  const seen = new Set([gone.id])
  const found: Organisation[] = []
  const open = [...gone.successors]
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    const next = byId.get(id)
    if (next === undefined || seen.has(id)) continue
    seen.add(id)
    if (stands(next, day)) found.push(next)
    else open.push(...next.successors)
  }
  return found
}

/** `day`: the one whose bodies are asked for, such as that of the plan's issue. */
export const proposeOrganisations = (
  names: readonly string[],
  known: readonly Organisation[],
  day: LocalDate,
): readonly OrganisationProposal[] => {
  const byId = new Map(known.map((one) => [one.id, one]))
  const standing = known.filter((one) => stands(one, day))
  const units = standing.filter(({ kind }) => kind === 'unit').map((unit) => ({ unit, pairs: pairsOf(unit.name) }))
  return [...new Set(names)].map((name): OrganisationProposal => {
    const match = matchOrganisation(name, standing) ?? matchOrganisation(name, known)
    const read = organisation(name)
    const pairs = pairsOf(name)
    const near =
      match !== null || read.kind === 'collective'
        ? []
        : units
            .map((one) => ({ ...one, likeness: likeness(pairs, one.pairs) }))
            .filter((one) => one.likeness >= ENOUGH)
            .sort((a, b) => b.likeness - a.likeness)
            .slice(0, MOST_NEAR)
    return {
      name,
      match,
      near: near.map(({ unit }) => unit),
      successors: match === null || stands(match, day) ? [] : successorsOf(match, byId, day),
      members: read.kind === 'collective' ? standing.filter((one) => covers(read, one)) : [],
    }
  })
}
