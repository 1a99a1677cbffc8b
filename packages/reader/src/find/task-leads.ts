// Who leads a task of a catalogue and with whom: from cells of their own, from one cell that says both, from names that
// say their part, or from a heading that gives its tasks to a body.

import type { Doubt, DraftTask, Read } from '@tiendo/domain'
import { join, spanOf, type Passage } from '../extract/passage.ts'
import type { Columns, Role } from './columns.ts'
import type { OpenTask } from './draft-task.ts'
import { valueOf } from './entry.ts'
import { lowered, read, unread, type Source } from './found.ts'
import { fold } from './fold.ts'
import { isCapitals, written } from './names.ts'
import { leadPartsIn, namesByPart } from './lead-parts.ts'
import { isNameLike, otherNames } from './name-doubts.ts'
import { namesIn, namesInText } from './people.ts'
import { apart, mayBeTwo } from './run-together.ts'

/** Names of one or several cells, doubted where a name is like none or the list could be parted otherwise. */
export const readNames = (
  source: Source,
  passages: readonly Passage[],
  doubt: Doubt | undefined,
  absent: 'likely' | 'sure' | 'doubtful',
): Read<readonly string[]> => {
  const stated = passages.filter((passage) => passage.text !== '')
  const [first, ...others] = stated
  if (first === undefined) return unread([], absent)
  const names = namesIn(stated)
  if (names.length === 0) return unread([], absent)
  const all = others.reduce((a, b) => join(a, b, '; ', true), first)
  const several = namesInText(stated.map((passage) => passage.text.split('\n').flatMap(apart).join('\n')))
  const found = read(several, spanOf(source.raw, all), doubt === undefined ? 'sure' : 'likely', doubt)
  if (several.length > names.length) return { ...lowered(found, 'likely', 'ambiguous'), alternatives: [names] }
  if (names.some(mayBeTwo)) return lowered(found, 'likely', 'ambiguous')
  if (!names.every(isNameLike)) return lowered(found, 'likely', 'unlikeName')
  const other = otherNames(names, stated)
  return other === null ? found : { ...lowered(found, 'likely', 'ambiguous'), alternatives: [other] }
}

type Leads = Pick<DraftTask, 'lead' | 'coordinators'>

/** "Chủ trì/Phối hợp" over cells that a stroke parts too. */
const isParted = (columns: Columns): boolean =>
  /(?:tr[iì]|hi[eệ]n)\s*\/\s*.*ph[oố]i/iu.test(columns.headings.get(columns.byRole.get('leadAndCoordinators') ?? 0) ?? '')

export const leadsOf = (source: Source, task: OpenTask, columns: Columns, leadRole: Role | null): Leads => {
  const lead = leadRole === null ? null : (task.values.get(leadRole) ?? null)
  const both = task.values.get('leadAndCoordinators') ?? null
  const cell = lead ?? both
  const parts = cell === null ? null : leadPartsIn(cell, lead === null && isParted(columns))
  const own = task.values.get('coordinators') ?? null
  const leads = [parts?.lead ?? cell, ...(leadRole === null ? [] : task.further.map((entry) => valueOf(entry, leadRole)))]
  // Beside a column of leads, one for both says who joins in.
  const beside = lead === null ? null : both
  const joins = [parts?.coordinators ?? null, own, beside, ...task.further.map((entry) => valueOf(entry, 'coordinators'))]
  const doubt = task.doubts.get(leadRole ?? 'leadAndCoordinators') ?? (parts?.labelled === false ? 'ambiguous' : undefined)
  const stated = readNames(source, leads.filter((each) => each !== null), doubt, cell === null && leadRole === null ? 'likely' : 'doubtful')
  const withOthers = readNames(
    source,
    joins.filter((each) => each !== null),
    task.doubts.get('coordinators') ?? (parts === null || parts.labelled ? undefined : 'ambiguous'),
    'sure',
  )
  if (stated.value.length === 0 && task.above.lead !== null) {
    const { name, sureness } = task.above.lead
    const names = namesIn([name]).map((each) => (isCapitals(each) ? written(each, source.raw.text, fold(source.raw.text)) : each))
    return { lead: read(names, spanOf(source.raw, name), sureness, 'inherited'), coordinators: withOthers }
  }
  const byPart = namesByPart(stated.value)
  // One cell headed for both that names several and says nothing of their parts.
  const unparted = lead === null && both !== null && parts === null && stated.value.length > 1
  if (byPart === null) return { lead: unparted ? lowered(stated, 'likely', 'ambiguous') : stated, coordinators: withOthers }
  return {
    lead: { ...stated, value: byPart.lead },
    coordinators: byPart.coordinators.length === 0 ? withOthers : { ...stated, value: [...byPart.coordinators, ...withOthers.value] },
  }
}
