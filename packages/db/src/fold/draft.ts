// What an event makes of a draft. The row is the fold of its stream.

import { unreachable, type Answer, type GivenAnswer, type ValuePath } from '@tiendo/domain'
import type { DraftEvent, DraftRow } from '../store.ts'

export type Occasion = { readonly by: string; readonly at: Date }

/** Null before the import. Events on a draft never imported are a bug. */
export const applyToDraft = (id: string, row: DraftRow | null, event: DraftEvent, { by, at }: Occasion): DraftRow => {
  if (event.kind === 'draftImported') {
    const { draft } = event
    return {
      id,
      version: 1,
      status: 'inReview',
      draft,
      answers: new Map(),
      reshapes: [],
      earlierId: null,
      planId: null,
      importedBy: by,
      importedAt: at,
    }
  }
  if (row === null) throw new Error(`draft ${id}: ${event.kind} before its import`)
  const next = { ...row, version: row.version + 1 }
  switch (event.kind) {
    case 'draftReadOn':
      return { ...next, draft: event.draft, answers: new Map(event.kept.answers), reshapes: event.kept.reshapes }
    case 'valuesAnswered':
      return { ...next, answers: answered(row.answers, event.answers) }
    case 'draftReshaped': {
      const entry = { id: event.id, reshape: event.reshape, withdrawn: false }
      return { ...next, answers: answered(row.answers, event.answers), reshapes: [...row.reshapes, entry] }
    }
    case 'reshapeWithdrawn':
      return {
        ...next,
        answers: answered(row.answers, event.answers),
        reshapes: row.reshapes.map((entry) => (entry.id === event.id ? { ...entry, withdrawn: true } : entry)),
      }
    case 'draftLinked':
      return {
        ...next,
        earlierId: event.earlier,
        answers: answered(row.answers, event.answers),
        reshapes: [...row.reshapes, ...event.reshapes],
      }
    case 'draftPublished':
      return { ...next, status: 'published', planId: event.planId }
    case 'draftDiscarded':
      return { ...next, status: 'discarded' }
    default:
      return unreachable(event)
  }
}

/** A null answer takes an earlier one back. */
const answered = (
  before: ReadonlyMap<ValuePath, Answer>,
  given: readonly GivenAnswer[],
): ReadonlyMap<ValuePath, Answer> => {
  const after = new Map(before)
  for (const { path, answer } of given) {
    if (answer === null) after.delete(path)
    else after.set(path, answer)
  }
  return after
}
