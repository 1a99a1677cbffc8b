// A table whose cells came out one below the other and whose rows have no numbers: only where each cell is a line, and
// row after row holds bodies and times where the heading says so.

import { flat } from '../extract/passage.ts'
import { roleOf, type Role } from './column-words.ts'
import { isTime, namesLine } from './flat-score.ts'
import type { FlatHeading, FlatLine, FlatRegion } from './flat-lines.ts'

const [FEWEST_COLUMNS, MOST_COLUMNS, FEWEST_ROWS, LONGEST_HEADING] = [3, 8, 3, 45]
const NAMES: ReadonlySet<Role> = new Set<Role>(['lead', 'people', 'coordinators', 'leadAndCoordinators'])

const textOf = (line: FlatLine | undefined): string => flat(line?.passage.text ?? '')

const rolesFrom = (lines: readonly FlatLine[], at: number): readonly Role[] => {
  const roles: Role[] = []
  for (const line of lines.slice(at, at + MOST_COLUMNS)) {
    const text = textOf(line)
    const role = text.length > LONGEST_HEADING || !/^\p{Lu}/u.test(text) || /[.:;]$/u.test(text) ? null : roleOf(text)
    if (role === null || roles.includes(role)) break
    roles.push(role)
  }
  return roles
}

/** Whether lines hold what the columns say, as far as that shows. */
const isRow = (texts: readonly string[], roles: readonly Role[]): boolean =>
  texts.length === roles.length &&
  roles.every((role, i) => {
    const text = texts[i] ?? ''
    if (!/[\p{L}\d]/u.test(text)) return role !== 'title'
    if (role === 'timing') return isTime(text)
    return NAMES.has(role) ? namesLine(text) : !isTime(text)
  })

/** The table that begins with a line; null where none does. */
export const unnumberedAt = (lines: readonly FlatLine[], at: number): FlatRegion | null => {
  const roles = rolesFrom(lines, at)
  const told = roles.filter((role) => role === 'timing' || NAMES.has(role)).length
  if (roles.length < FEWEST_COLUMNS || !roles.includes('title') || told < 2) return null
  const rows: FlatRegion['rows'][number][] = []
  let to = at + roles.length
  for (; to < lines.length; to += roles.length) {
    const own = lines.slice(to, to + roles.length)
    if (!isRow(own.map(textOf), roles)) break
    rows.push({ number: '', chunks: [own], beyond: [] })
  }
  const heading: FlatHeading = { roles, lines: lines.slice(at, at + roles.length).map(textOf), body: at + roles.length, joined: false }
  return rows.length < FEWEST_ROWS ? null : { heading, rows, from: at, to }
}
