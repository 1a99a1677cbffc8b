// What an event makes of a plan: published whole, then changed, later perhaps removed. The row is the fold of its
// stream.

import { applyPlanChange, unreachable, type PlanChange } from '@tiendo/domain'
import type { PlanAt, PlanEvent } from '../store.ts'

export type PublishedPlan = PlanAt & { readonly draftId: string | null }

export const changedPlan = ({ plan, version }: PlanAt, event: PlanChange): PlanAt => ({
  plan: applyPlanChange(plan, event),
  version: version + 1,
})

/** Null where there is no such plan (any more). */
export const applyToPlan = (row: PublishedPlan | null, event: PlanEvent): PublishedPlan | null => {
  switch (event.kind) {
    case 'planPublished':
      return { plan: event.plan, draftId: event.draftId, version: (row?.version ?? 0) + 1 }
    case 'planRemoved':
      return null
    case 'timingChanged':
    case 'settingsChanged':
      return row === null ? never(event) : { ...row, ...changedPlan(row, event) }
    default:
      return unreachable(event)
  }
}

const never = ({ kind }: PlanChange): never => {
  throw new Error(`${kind} on a plan that is not there`)
}
