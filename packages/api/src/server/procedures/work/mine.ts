// What waits for the asker's hand: open shares of their own organisation and, for a monitor, results to accept.

import { unreachable, type Actor, type Plan, type Standing, type WorkItem } from '@tiendo/domain'
import { memberProcedure } from '../../trpc.ts'
import { byDue, loadItems } from '../../work/load-items.ts'

/** Whether the one who leads has something to do about it today. */
const needsItsLead = (standing: Standing): boolean => {
  switch (standing) {
    case 'withinTime':
    case 'dueSoon':
    case 'overdue':
    case 'returned':
      return true
    case 'waitingEvent':
    case 'notYet':
    case 'awaitingAcceptance':
    case 'doneOnTime':
    case 'doneLate':
    case 'waived':
    case 'noDeadline':
      return false
    default:
      return unreachable(standing)
  }
}

/** Where the plan names no monitor, any of the authority; never the author of the result. */
const awaits = ({ role, organisationId, userId }: Actor, { monitor }: Plan, { standing, state }: WorkItem): boolean =>
  standing === 'awaitingAcceptance' &&
  role === 'monitor' &&
  (monitor === null || monitor === organisationId) &&
  state.submittedBy !== userId

export const mine = memberProcedure.query(async ({ ctx }): Promise<readonly WorkItem[]> => {
  const { actor } = ctx
  const waits = (plan: Plan) => (item: WorkItem) =>
    (item.organisation.id === actor.organisationId && needsItsLead(item.standing)) || awaits(actor, plan, item)
  const plans = await loadItems(ctx)
  return plans.flatMap(({ plan, items }) => items.filter(waits(plan))).toSorted(byDue)
})
