// Which stream an event belongs to, by its kind.

import type { AwaitedFact, ProgressEvent } from '@tiendo/domain'
import type { StoredEvent } from '../codec/event.ts'
import type { CalendarEvent, DraftEvent, PlanEvent } from '../store.ts'

const ofDrafts: { readonly [Kind in DraftEvent['kind']]: true } = {
  draftImported: true,
  valuesAnswered: true,
  draftReshaped: true,
  reshapeWithdrawn: true,
  draftLinked: true,
  draftPublished: true,
  draftDiscarded: true,
}
const ofPlans: { readonly [Kind in PlanEvent['kind']]: true } = {
  planPublished: true,
  planRemoved: true,
  timingChanged: true,
  settingsChanged: true,
}
const ofAwaited: { readonly [Kind in AwaitedFact['kind']]: true } = { eventRecorded: true, eventWithdrawn: true }

export const isDraftEvent = (event: StoredEvent): event is DraftEvent => event.kind in ofDrafts
export const isPlanEvent = (event: StoredEvent): event is PlanEvent => event.kind in ofPlans
export const isCalendarEvent = (event: StoredEvent): event is CalendarEvent => event.kind === 'calendarChanged'
export const isAwaitedFact = (event: StoredEvent): event is AwaitedFact => event.kind in ofAwaited
export const isProgressEvent = (event: StoredEvent): event is ProgressEvent =>
  !isDraftEvent(event) && !isPlanEvent(event) && !isCalendarEvent(event) && !isAwaitedFact(event)
