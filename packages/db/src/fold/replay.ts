// The whole journal of an authority folded from nothing: what every row must be equal to.

import { replay, type Plan, type ProgressEvent, type ProgressState, type ShareId } from '@tiendo/domain'
import type { DraftRow, Journal } from '../store.ts'
import { isDraftEvent, isPlanEvent, isProgressEvent } from '../write/event-kind.ts'
import { applyToDraft } from './draft.ts'
import { applyToPlan, type PublishedPlan } from './plan.ts'

export type Replayed = {
  readonly drafts: ReadonlyMap<string, DraftRow>
  readonly plans: ReadonlyMap<string, Plan>
  /** By stream; shares of removed plans are gone. */
  readonly progress: ReadonlyMap<string, ProgressState>
}

/** `journal` in order, oldest first. */
export const replayAll = (journal: readonly Journal[]): Replayed => {
  const drafts = new Map<string, DraftRow>()
  const published = new Map<string, PublishedPlan | null>()
  const shares = new Map<string, ProgressEvent[]>()
  for (const { stream, event, by, at } of journal) {
    const id = stream.slice(stream.indexOf('/') + 1)
    if (isDraftEvent(event)) drafts.set(id, applyToDraft(id, drafts.get(id) ?? null, event, { by, at }))
    if (isPlanEvent(event)) published.set(id, applyToPlan(published.get(id) ?? null, event))
    if (isProgressEvent(event)) shares.set(stream, [...(shares.get(stream) ?? []), event])
  }
  const plans = new Map([...published.values()].flatMap((row) => (row === null ? [] : [[row.plan.id, row.plan]])))
  const progress = new Map(
    [...shares].flatMap(([stream, events]) => {
      const share = shareOf(stream)
      return plans.has(share.planId) ? [[stream, replay(share, events)]] : []
    }),
  )
  return { drafts, plans, progress }
}

/** The other way of `shareStream`; an organisation's id may hold a slash, being last. */
const shareOf = (stream: string): ShareId => {
  const [, planId = '', workId = '', key = '', ...organisation] = stream.split('/')
  return { planId, workId, key, organisationId: organisation.join('/') }
}
