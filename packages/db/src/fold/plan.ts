// What an event makes of a plan: published whole, later perhaps removed. The row is the fold of its stream.

import { unreachable, type Plan } from '@tiendo/domain'
import type { PlanEvent } from '../store.ts'

export type PublishedPlan = { readonly plan: Plan; readonly draftId: string | null; readonly version: number }

/** Null where there is no such plan (any more). */
export const applyToPlan = (row: PublishedPlan | null, event: PlanEvent): PublishedPlan | null => {
  switch (event.kind) {
    case 'planPublished':
      return { plan: event.plan, draftId: event.draftId, version: (row?.version ?? 0) + 1 }
    case 'planRemoved':
      return null
    default:
      return unreachable(event)
  }
}
