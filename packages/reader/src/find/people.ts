// Leads and coordinators as lists of single names. A cell lists them by lines, or in words that the domain splits.

import { splitOrganisations } from '@tiendo/domain'
import type { Passage } from '../extract/passage.ts'
import { flat } from '../extract/passage.ts'
import { opensOrganisation } from './organisation-words.ts'

/** A dash or dots where nobody is named. */
const isBlank = (text: string): boolean => /^[\s\-–—.…/]*$/.test(text)

const bare = (line: string): string =>
  line
    .replace(/^[-+•–]\s+/, '')
    .replace(/^\d{1,2}[.)]\s+/, '')
    .replace(/[;,.]+$/, '')
    .trim()

/** `Nguyễn Văn A`: two to five words, each with a capital, none of them a body's. */
export const isPersonName = (text: string): boolean => {
  const words = text.split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^\p{Lu}\p{Ll}*$/u.test(word)) &&
    !opensOrganisation(text)
  )
}

/** Single names from one or several cells; cells that stand apart are separate lists. */
export const namesIn = (passages: readonly Passage[]): readonly string[] => {
  const names: string[] = []
  const add = (found: readonly string[]): void => {
    for (const name of found) if (name !== '' && !names.includes(name)) names.push(name)
  }
  for (const passage of passages) {
    if (isBlank(passage.text)) continue
    const lines = passage.text
      .split('\n')
      .map(bare)
      .filter((line) => !isBlank(line))
    const listed = lines.length > 1 && lines.every((line) => isPersonName(line) || opensOrganisation(line))
    if (listed) for (const line of lines) add(isPersonName(line) ? [line] : splitOrganisations(line))
    else if (isPersonName(bare(passage.text))) add([bare(flat(passage.text))])
    else add(splitOrganisations(bare(flat(passage.text))))
  }
  return names
}

/** Whether one cell says who leads and who coordinates: "Chủ trì: …; phối hợp: …". */
export const namesBoth = (text: string): boolean =>
  /(?:^|[\n;.(])\s*[-–+•]?\s*(?:đơn vị |cơ quan )?phối hợp(?: thực hiện)?\s*:/iu.test(text)

const LEADS = /\s*\((?:cơ quan |đơn vị )?chủ trì\)/iu
const JOINS = /\s*\((?:cơ quan |đơn vị )?phối hợp\)/iu

/** "Sở Mẫu (chủ trì); Sở Khác (phối hợp)": names that say their part; null where they do not. */
export const namesByPart = (
  names: readonly string[],
): { readonly lead: readonly string[]; readonly coordinators: readonly string[] } | null =>
  names.some((name) => LEADS.test(name) || JOINS.test(name))
    ? {
        lead: names.filter((name) => !JOINS.test(name)).map((name) => name.replace(LEADS, '')),
        coordinators: names.filter((name) => JOINS.test(name)).map((name) => name.replace(JOINS, '')),
      }
    : null

/** "Chủ trì: …; phối hợp: …" in one cell, as two parts. */
export const leadAndCoordinators = (
  text: string,
): { readonly lead: readonly [number, number]; readonly coordinators: readonly [number, number] } => {
  const mark = /[;.,(\n]?\s*(?:(?<=\n)[-–+•]\s*)?(?:đơn vị |cơ quan )?phối hợp(?:\s+thực hiện)?\s*(?:với)?\s*:?\s*/iu.exec(text)
  const start = /^\s*[-–+•]?\s*(?:đơn vị |cơ quan )?chủ trì(?:\s+thực hiện)?\s*:?\s*/iu.exec(text)?.[0].length ?? 0
  const cut = mark === null || mark.index < start ? null : mark
  return cut === null
    ? { lead: [start, text.length], coordinators: [text.length, text.length] }
    : { lead: [start, cut.index], coordinators: [cut.index + cut[0].length, text.replace(/\)\s*$/, '').length] }
}
