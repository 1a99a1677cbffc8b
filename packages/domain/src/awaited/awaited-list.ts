// What is blocked on what, since when: every event that published work waits for or waited for.

import { daysBetween, type LocalDate } from '../date/local-date.ts'
import type { Plan } from '../plan/plan.ts'
import { directoryOf, sharersOf, type Sharer } from '../status/shares.ts'
import type { WorkRef } from '../status/standing.ts'
import { refOf } from '../status/work-ref.ts'
import type { AwaitedEvent, After } from '../timing/rule.ts'
import { inForceNow } from '../timing/schedule.ts'
import type { Organisation } from '../organisation/organisation.ts'
import { unrecorded } from './apply.ts'
import { awaitedId } from './awaited-id.ts'
import type { AwaitedId, AwaitedRecord, Recorded } from './awaited-event.ts'
import { recordedFor, type Register } from './register.ts'

export type WaitingWork = {
  readonly work: WorkRef
  readonly plan: { readonly id: string; readonly number: string | null; readonly title: string; readonly issuedOn: LocalDate | null }
  readonly rule: After
  readonly sharers: readonly Sharer[]
  /** Null while it waits. */
  readonly recorded: Recorded | null
}

export type Awaited = {
  readonly id: AwaitedId
  readonly event: AwaitedEvent
  readonly works: readonly WaitingWork[]
  /** How many of them still wait. */
  readonly waiting: number
  /** The earliest issue of a plan that still waits; null where none waits or none says its day. */
  readonly since: LocalDate | null
  /** Days from `since` to today. */
  readonly days: number | null
  readonly record: AwaitedRecord
}

export type AwaitedListContext = {
  readonly today: LocalDate
  readonly register: Register
  readonly organisations: readonly Organisation[]
}

type Entry = { readonly id: AwaitedId; readonly event: AwaitedEvent; readonly work: WaitingWork }

const entriesOf = (plan: Plan, { register, organisations }: AwaitedListContext): readonly Entry[] => {
  const directory = directoryOf(plan, organisations)
  const { id: planId, issuedOn, document } = plan
  const named = { id: planId, number: document.number, title: document.title ?? '', issuedOn }
  return [...plan.tasks, ...plan.duties].flatMap((work) => {
    const place = { planId, workId: work.id }
    const leads = 'lead' in work ? work.lead : work.from
    const sharers = sharersOf(directory, leads, 'lead' in work ? null : plan.monitor)
    return inForceNow(work).rules.flatMap((rule): readonly Entry[] => {
      if (rule.kind !== 'after') return []
      const id = awaitedId(rule.event, place)
      // A plan's own issue is known from its head; it is awaited only where the head does not say it.
      if (id === null || (rule.event.kind === 'issued' && issuedOn !== null)) return []
      const recorded = recordedFor(register.get(id), place)
      return [{ id, event: rule.event, work: { work: refOf(planId, work), plan: named, rule, sharers, recorded } }]
    })
  })
}

const earliest = (works: readonly WaitingWork[]): LocalDate | null =>
  works.map(({ plan }) => plan.issuedOn).filter((day) => day !== null).toSorted()[0] ?? null

const awaitedOf = (id: AwaitedId, entries: readonly Entry[], { register, today }: AwaitedListContext): readonly Awaited[] => {
  const [first] = entries
  if (first === undefined) return []
  const works = entries.map(({ work }) => work)
  const waiting = works.filter(({ recorded }) => recorded === null)
  const since = earliest(waiting)
  const days = since === null ? null : daysBetween(since, today)
  return [{ id, event: first.event, works, waiting: waiting.length, since, days, record: register.get(id) ?? unrecorded(id) }]
}

const still = ({ waiting }: Awaited): number => (waiting > 0 ? 0 : 1)

/** Those still waited for first, the longest wait first; then those that have come. */
export const awaitedEvents = (plans: readonly Plan[], context: AwaitedListContext): readonly Awaited[] => {
  const groups = new Map<AwaitedId, Entry[]>()
  for (const entry of plans.flatMap((plan) => entriesOf(plan, context))) {
    const group = groups.get(entry.id)
    if (group === undefined) groups.set(entry.id, [entry])
    else group.push(entry)
  }
  return [...groups]
    .flatMap(([id, entries]) => awaitedOf(id, entries, context))
    .toSorted((a, b) => still(a) - still(b) || (b.days ?? -1) - (a.days ?? -1))
}
