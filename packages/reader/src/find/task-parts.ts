// Parts of a task in rows of their own ("1.1", "a", "-" under a task that has a lead or a time): what they do not say
// themselves, the task says for them.

import type { Passage } from '../extract/passage.ts'
import type { Role } from './columns.ts'
import type { OpenTask } from './draft-task.ts'
import { valueOf, type Entry } from './entry.ts'
import { isBullet } from './rows.ts'

/** The tasks above that a row is a part of: "1" of "1.1", the last with a number of "a" and of "-". */
export const parentsOf = (parents: readonly OpenTask[], number: string | null, entry: Entry): readonly OpenTask[] => {
  if (number === null) return isBullet(valueOf(entry, 'number').text) ? parents : []
  if (/^[a-zđ]/u.test(number)) return parents.filter(({ own }) => own !== null && /^\d/.test(own))
  return parents.filter(({ own }) => own !== null && number.startsWith(`${own}.`))
}

export const nearestValue = (tasks: readonly OpenTask[], role: Role): Passage | null =>
  tasks.findLast((task) => task.values.has(role))?.values.get(role) ?? null
