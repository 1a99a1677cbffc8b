// A plan page: each task and duty as one row with all its occurrences, and the one that needs a hand next.

import type { ProgressState } from '../execution/progress.ts'
import type { Plan } from '../plan/plan.ts'
import { directoryOf, sharerOf } from './shares.ts'
import type { BoardOccurrence, BoardRow, Standing } from './standing.ts'
import { factsOf, itemsOf, worksOf, type WorkContext } from './work-items.ts'

/** Most pressing first: the share that needs most attention speaks for all. */
const attention: readonly Standing[] = [
  'overdue',
  'returned',
  'dueSoon',
  'awaitingAcceptance',
  'withinTime',
  'waitingEvent',
  'notYet',
  'noDeadline',
  'doneLate',
  'doneOnTime',
  'waived',
]

const mostPressing = (standings: readonly Standing[]): Standing =>
  attention.find((one) => standings.includes(one)) ?? 'noDeadline'

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
  return worksOf(plan, context, directory).map((work) => {
    const occurrences = work.occurrences.map((occurrence): BoardOccurrence => {
      const items = itemsOf(work, plan, occurrence, known, context)
      return { occurrence, items, standing: mostPressing(items.map((item) => item.standing)) }
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
