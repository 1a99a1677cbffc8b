// Groups of a catalogue, one inside the other, and the numbers that tasks have under them ("A.I.1.2").

import { flat } from '../extract/passage.ts'
import type { GroupLevel } from './rows.ts'
import type { SaidAbove } from './said-above.ts'

export type Group = {
  readonly level: GroupLevel
  readonly label: string | null
  readonly title: string
  readonly said: SaidAbove
}

const PREFIXED = /^(?:[IVXLC]+|[A-HĐ])\./u

/** "A1" in the group "A". */
const isGlued = (label: string, number: string): boolean =>
  /^\p{Lu}$/u.test(label) && number.startsWith(label) && /^\p{Lu}\d/u.test(number)

const holds = (number: string, label: string): boolean =>
  number === label || number.startsWith(`${label}.`) || isGlued(label, number)

/** The labels above go before a number that does not hold them. */
export const numberOf = (labels: readonly (string | null)[], number: string | null): string | null => {
  if (number === null || PREFIXED.test(number)) return number
  const kept = labels.filter((label): label is string => label !== null)
  return kept.reduceRight((whole, label) => (holds(whole, label) ? whole : `${label}.${whole}`), number)
}

const isUnder = (outer: Group, label: string | null): boolean =>
  outer.level === 'number' && label !== null && label.startsWith(`${outer.label ?? ''}.`)

/** Opens a group: those of its own level and below it close, but "1.1" opens inside "1". */
export const enter = (groups: readonly Group[], group: Group): readonly Group[] => {
  const at = groups.findIndex((outer) => outer.level === group.level && !isUnder(outer, group.label))
  const unnumbered = groups.findIndex(({ level }) => level === 'unnumbered')
  const cut = at >= 0 ? at : group.level !== 'unnumbered' && unnumbered >= 0 ? unnumbered : groups.length
  return [...groups.slice(0, cut), group]
}

const isNumbered = ({ level }: Group): boolean => level === 'number' || level === 'letter'

/** "2" after the group "1" with its "1.1" is the group's neighbour, not its part. */
export const leave = (groups: readonly Group[], number: string | null): readonly Group[] => {
  if (number === null || !/^\d/.test(number)) return groups
  const outside = groups.findIndex((group) => isNumbered(group) && !number.startsWith(`${group.label ?? ''}.`))
  return outside < 0 ? groups : groups.slice(0, outside)
}

/** The words after a label that stands in the same cell: "I. Thể chế", or "IThể chế" that lost its space. */
export const strippedTitle = (title: string, label: string | null): string => {
  const text = flat(title)
  if (label === null || !text.startsWith(label)) return text
  const rest = text.slice(label.length)
  return /^(?:[\s.):-]|\p{Lu}\p{Ll})/u.test(rest) ? rest.replace(/^[\s.):-]+/, '') : text
}
