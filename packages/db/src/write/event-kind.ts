// Which stream an event belongs to, by its kind.

import type { AwaitedFact, MoneyEvent, ProgressEvent, RuleSet, WaiverFact } from '@tiendo/domain'
import type { StoredEvent } from '../codec/event.ts'
import type { CalendarEvent, DraftEvent, PlanEvent } from '../store.ts'

const ofDrafts: { readonly [Kind in DraftEvent['kind']]: true } = {
  draftImported: true,
  draftReadOn: true,
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
const ofMoney: { readonly [Kind in MoneyEvent['kind']]: true } = {
  moneyRecorded: true,
  moneyTransferred: true,
  moneyCarriedOver: true,
  moneyWithdrawn: true,
  lineLinked: true,
  policySet: true,
}
const ofWaivers: { readonly [Kind in WaiverFact['kind']]: true } = {
  findingWaived: true,
  waiverWithdrawn: true,
  waiversCarried: true,
}

export const isDraftEvent = (event: StoredEvent): event is DraftEvent => event.kind in ofDrafts
export const isPlanEvent = (event: StoredEvent): event is PlanEvent => event.kind in ofPlans
export const isCalendarEvent = (event: StoredEvent): event is CalendarEvent => event.kind === 'calendarChanged'
export const isAwaitedFact = (event: StoredEvent): event is AwaitedFact => event.kind in ofAwaited
export const isMoneyEvent = (event: StoredEvent): event is MoneyEvent => event.kind in ofMoney
export const isWaiverFact = (event: StoredEvent): event is WaiverFact => event.kind in ofWaivers
export const isRuleSet = (event: StoredEvent): event is RuleSet => event.kind === 'ruleSet'
export const isProgressEvent = (event: StoredEvent): event is ProgressEvent =>
  !isDraftEvent(event) &&
  !isPlanEvent(event) &&
  !isCalendarEvent(event) &&
  !isAwaitedFact(event) &&
  !isMoneyEvent(event) &&
  !isWaiverFact(event) &&
  !isRuleSet(event)
