// Which stream an event belongs to, by its kind.

import type { ProgressEvent } from '@tiendo/domain'
import type { StoredEvent } from '../codec/event.ts'
import type { DraftEvent, PlanEvent } from '../store.ts'

const ofDrafts: { readonly [Kind in DraftEvent['kind']]: true } = {
  draftImported: true,
  valuesAnswered: true,
  draftPublished: true,
  draftDiscarded: true,
}
const ofPlans: { readonly [Kind in PlanEvent['kind']]: true } = { planPublished: true, planRemoved: true }

export const isDraftEvent = (event: StoredEvent): event is DraftEvent => event.kind in ofDrafts
export const isPlanEvent = (event: StoredEvent): event is PlanEvent => event.kind in ofPlans
export const isProgressEvent = (event: StoredEvent): event is ProgressEvent =>
  !isDraftEvent(event) && !isPlanEvent(event)
