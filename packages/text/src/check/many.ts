// Findings about one task or about several that share a cause, as sentences.

import type { AboutTasks } from '@tiendo/domain'
import { listed, type Language } from '../language.ts'
import { taskName } from './values.ts'

/** As many numbers are told; the rest are counted. */
const MOST = 10

/** "I.1, I.2 và 12 nhiệm vụ khác". */
export const someOf = (items: readonly string[], count: number, rest: string, lang: Language): string => {
  const told = items.slice(0, MOST)
  const left = Math.max(count, items.length) - told.length
  return listed(left > 0 && told.length > 0 ? [...told, `${left} ${rest}`] : told, lang)
}

/** "Nhiệm vụ I.2" · "12 trong 20 nhiệm vụ"; begins a sentence. */
export const aboutWhich = (task: AboutTasks, lang: Language): string => {
  if (task.all === undefined) return taskName(task, lang)
  const { count, of } = task.all
  if (lang === 'vi') return count === of ? `Cả ${of} nhiệm vụ` : `${count} trong ${of} nhiệm vụ`
  return count === of ? `All ${of} tasks` : `${count} of ${of} tasks`
}

const MOST_LETTERS = 160

/** Words of the document in quotation marks, cut where they are long, without the sign they end with. */
export const quoted = (text: string): string => {
  const bare = text.replace(/[\s.;,/]{1,9}$/u, '')
  return bare.length > MOST_LETTERS ? `“${bare.slice(0, MOST_LETTERS).trimEnd()}…”` : `“${bare}”`
}

/** Which task by its title, or which tasks by their numbers; a sentence with its full stop. */
export const which = ({ title, all }: AboutTasks, lang: Language): string => {
  const vi = lang === 'vi'
  if (all === undefined) return `${quoted(title)}.`
  const some = someOf(all.numbers, all.count, vi ? 'nhiệm vụ khác' : 'others', lang)
  if (some === '') return vi ? `Đầu tiên là ${quoted(title)}.` : `The first is ${quoted(title)}.`
  return vi ? `Nhiệm vụ ${some}.` : `Tasks ${some}.`
}

/** The verb after either subject. */
export const are = ({ all }: AboutTasks, one: string, many: string): string => (all === undefined ? one : many)
