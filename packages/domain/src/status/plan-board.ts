// A plan page: each task and duty as one row with all its occurrences, and the one that needs a hand next.

import type { ProgressState } from '../execution/progress.ts'
import type { Plan } from '../plan/plan.ts'
import { directoryOf, sharerOf } from './shares.ts'
import type { BoardOccurrence, BoardRow } from './standing.ts'
import { mostPressing } from './urgency.ts'
import { factsOf, itemsOf, worksOf, type WorkContext } from './work-items.ts'

const isDone = ({ standing }: BoardOccurrence): boolean =>
  standing === 'doneOnTime' || standing === 'doneLate' || standing === 'waived'

const currentOf = (occurrences: readonly BoardOccurrence[]): number => {
  const first = occurrences.findIndex((occurrence) => !isDone(occurrence))
  return first < 0 ? Math.max(0, occurrences.length - 1) : first
}

/** Rows in the document's order, tasks then duties; a row has at least one occurrence. */
export const planBoard = (
  plan: Plan,
  facts: readonly ProgressState[],
  context: WorkContext,
): readonly BoardRow[] => {
  const directory = directoryOf(plan, context.organisations ?? [])
  const known = factsOf(plan.id, facts)
  return worksOf(plan, context, directory, facts).map((work) => {
    const occurrences = work.occurrences.map((occurrence): BoardOccurrence => {
      const items = itemsOf(work, plan, occurrence, known, context)
      return { occurrence, items, standing: mostPressing(items.map((item) => item.standing)) ?? 'noDeadline' }
    })
    return {
      work: work.ref,
      leads: work.leads.map((id) => sharerOf(directory, id)),
      coordinators: (work.task?.coordinators ?? []).map((id) => sharerOf(directory, id)),
      deliverable: work.task?.deliverable ?? null,
      occurrences,
      current: currentOf(occurrences),
    }
  })
}
