// The whole journal of an authority folded from nothing: what every row must be equal to.

import {
  applyAwaited,
  applyMoney,
  applyRuleSet,
  applyWaiver,
  emptyBook,
  noSettings,
  replay,
  unrecorded,
  type AwaitedRecord,
  type MoneyBook,
  type ProgressEvent,
  type ProgressState,
  type ShareId,
} from '@tiendo/domain'
import type { CalendarAt, CheckSettingsAt, DraftRow, Journal, PlanAt, WaiversAt } from '../store.ts'
import {
  isAwaitedFact,
  isCalendarEvent,
  isDraftEvent,
  isMoneyEvent,
  isPlanEvent,
  isProgressEvent,
  isRuleSet,
  isWaiverFact,
} from '../write/event-kind.ts'
import { checkStream } from '../stream.ts'
import { applyToCalendar } from './calendar.ts'
import { applyToDraft } from './draft.ts'
import { applyToPlan, type PublishedPlan } from './plan.ts'

export type Replayed = {
  readonly drafts: ReadonlyMap<string, DraftRow>
  readonly plans: ReadonlyMap<string, PlanAt>
  /** By stream; shares of removed plans are gone. */
  readonly progress: ReadonlyMap<string, ProgressState>
  readonly calendar: CalendarAt | null
  readonly awaited: ReadonlyMap<string, AwaitedRecord>
  /** By plan; the book of a removed plan is gone. */
  readonly money: ReadonlyMap<string, MoneyBook>
  /** By stream; those of removed plans are gone. */
  readonly waivers: ReadonlyMap<string, WaiversAt>
  readonly checks: CheckSettingsAt
}

const OF_PLANS = checkStream({ kind: 'plan', id: '' })

/** `journal` in order, oldest first. */
export const replayAll = (journal: readonly Journal[]): Replayed => {
  const drafts = new Map<string, DraftRow>()
  const published = new Map<string, PublishedPlan | null>()
  const shares = new Map<string, ProgressEvent[]>()
  const awaited = new Map<string, AwaitedRecord>()
  const books = new Map<string, MoneyBook>()
  const waived = new Map<string, WaiversAt>()
  let checks: CheckSettingsAt = { settings: noSettings, version: 0 }
  let calendar: CalendarAt | null = null
  for (const { stream, event, by, at } of journal) {
    const id = stream.slice(stream.indexOf('/') + 1)
    if (isDraftEvent(event)) drafts.set(id, applyToDraft(id, drafts.get(id) ?? null, event, { by, at }))
    if (isPlanEvent(event)) published.set(id, applyToPlan(published.get(id) ?? null, event))
    if (isProgressEvent(event)) shares.set(stream, [...(shares.get(stream) ?? []), event])
    if (isCalendarEvent(event)) calendar = applyToCalendar(calendar, event)
    if (isWaiverFact(event)) {
      const { waivers, version } = waived.get(stream) ?? { waivers: [], version: 0 }
      waived.set(stream, { waivers: applyWaiver(waivers, event), version: version + 1 })
    }
    if (isRuleSet(event)) checks = { settings: applyRuleSet(checks.settings, event), version: checks.version + 1 }
    if (isAwaitedFact(event)) awaited.set(id, applyAwaited(awaited.get(id) ?? unrecorded(id), event))
    if (isMoneyEvent(event)) books.set(id, applyMoney(books.get(id) ?? emptyBook(id), event))
  }
  const plans = new Map(
    [...published].flatMap(([id, row]) => (row === null ? [] : [[id, { plan: row.plan, version: row.version }]])),
  )
  const progress = new Map(
    [...shares].flatMap(([stream, events]) => {
      const share = shareOf(stream)
      return plans.has(share.planId) ? [[stream, replay(share, events)]] : []
    }),
  )
  const money = new Map([...books].filter(([id]) => plans.has(id)))
  const waivers = new Map(
    [...waived].filter(([stream]) => !stream.startsWith(OF_PLANS) || plans.has(stream.slice(OF_PLANS.length))),
  )
  return { drafts, plans, progress, calendar, awaited, money, waivers, checks }
}

/** The other way of `shareStream`; an organisation's id may hold a slash, being last. */
const shareOf = (stream: string): ShareId => {
  const [, planId = '', workId = '', key = '', ...organisation] = stream.split('/')
  return { planId, workId, key, organisationId: organisation.join('/') }
}
