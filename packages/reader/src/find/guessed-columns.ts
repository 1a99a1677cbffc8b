// Columns whose heading says nothing known, by what stands under them: bodies in row after row are who does it, times are
// when. Only where no heading says so itself; what is read there is doubted.

import type { Table } from '../extract/extracted.ts'
import { flat } from '../extract/passage.ts'
import { parseTiming } from '@tiendo/domain'
import { roleOf, saysNothing, type Role } from './column-words.ts'
import type { Columns } from './columns.ts'
import { opensOrganisation } from './organisation-words.ts'

const isTimed = (text: string): boolean =>
  text.length <= 60 && /\d|hằng|hàng|thường xuyên|quý/iu.test(text) && parseTiming(text).rules.every((rule) => rule.kind !== 'unstated')

const isBody = (text: string): boolean => text.length <= 160 && opensOrganisation(text)

const LEAST = 2

const mostly = (texts: readonly string[], is: (text: string) => boolean): boolean =>
  texts.length >= LEAST && texts.filter(is).length * 10 >= texts.length * 8

const GUESSES: readonly (readonly [Role, readonly Role[], (text: string) => boolean])[] = [
  ['lead', ['lead', 'people', 'leadAndCoordinators'], isBody],
  // Bodies in a further column beside those who lead.
  ['coordinators', ['coordinators', 'leadAndCoordinators'], isBody],
  ['timing', ['timing', 'start'], isTimed],
]

export const withGuesses = (table: Table, columns: Columns): Columns => {
  const byRole = new Map(columns.byRole)
  const guessed = new Set<Role>()
  for (const [role, known, is] of GUESSES) {
    if (known.some((each) => byRole.has(each)) || (role === 'timing' && columns.periods.size > 0)) continue
    const taken = new Set(byRole.values())
    for (const [column, heading] of columns.headings) {
      if (taken.has(column) || columns.periods.has(column) || roleOf(heading) !== null || saysNothing(heading)) continue
      const texts = table.rows
        .slice(columns.body)
        .flatMap((row) => row.cells.filter((cell) => cell.column === column && cell.columnSpan === 1))
        .map((cell) => flat(cell.passage.text))
        .filter((text) => /\p{L}{2}|\d\/\d/u.test(text))
      if (!mostly(texts, is)) continue
      byRole.set(role, column)
      guessed.add(role)
      break
    }
  }
  return guessed.size === 0 ? columns : { ...columns, byRole, guessed }
}
