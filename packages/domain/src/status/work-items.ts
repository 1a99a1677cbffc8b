// A plan and what people said about it, seen on a day: one item for each share of each occurrence of each task and duty.

import { eventsFor, type Register } from '../awaited/register.ts'
import { workingDaysBetween } from '../date/work-calendar.ts'
import type { ReportingDuty } from '../duty/reporting-duty.ts'
import { untouched, type ProgressState, type ShareId } from '../execution/progress.ts'
import type { Organisation, OrganisationId } from '../organisation/organisation.ts'
import type { Plan } from '../plan/plan.ts'
import type { Task } from '../task/task.ts'
import type { Occurrence } from '../timing/occurrence.ts'
import { scheduled } from '../timing/schedule.ts'
import { directoryOf, sharersOf, type Directory, type Sharer } from './shares.ts'
import { standing } from './stand.ts'
import type { WorkItem, WorkRef } from './standing.ts'
import { refOf } from './work-ref.ts'
import { daysLate, isFinished, timeliness, type Today } from './timeliness.ts'

export type WorkContext = Today & {
  /** Which awaited events have come. */
  readonly register?: Register
  /** Bodies the authority knows beside those the plan names; a set phrase reaches them too. */
  readonly organisations?: readonly Organisation[]
}

/** A task or duty with its occurrences and the bodies that share it. */
export type Work = {
  readonly ref: WorkRef
  readonly task: Task | null
  readonly leads: readonly OrganisationId[]
  readonly occurrences: readonly Occurrence[]
  readonly sharers: readonly Sharer[]
}

const noRegister: Register = new Map()

/** Keys of periods that people have spoken of, by work. */
const spokenOf = (planId: string, facts: readonly ProgressState[]): ReadonlyMap<string, readonly string[]> => {
  const keys = new Map<string, string[]>()
  for (const fact of facts) {
    if (fact.planId !== planId) continue
    const known = keys.get(fact.workId)
    if (known === undefined) keys.set(fact.workId, [fact.key])
    else known.push(fact.key)
  }
  return keys
}

const occurrencesOf = (
  plan: Plan,
  work: Task | ReportingDuty,
  context: WorkContext,
  spoken: readonly string[],
): readonly Occurrence[] => {
  const changed = (work.changes ?? []).flatMap((change) => (change.kind === 'one' ? [] : [change.timing]))
  const place = { planId: plan.id, workId: work.id }
  const { years, issuedOn, settings } = plan
  const events = eventsFor(context.register ?? noRegister, place, [work.timing, ...changed])
  return scheduled(work, { years, calendar: context.calendar, issuedOn, settings, events }, spoken)
}

/** Tasks then duties, in the document's order. */
export const worksOf = (
  plan: Plan,
  context: WorkContext,
  directory: Directory,
  facts: readonly ProgressState[],
): readonly Work[] => {
  const spoken = spokenOf(plan.id, facts)
  return [...plan.tasks, ...plan.duties].map((work) => {
    const task = 'lead' in work ? work : null
    const leads = 'lead' in work ? work.lead : work.from
    return {
      ref: refOf(plan.id, work),
      task,
      leads,
      occurrences: occurrencesOf(plan, work, context, spoken.get(work.id) ?? []),
      sharers: sharersOf(directory, leads, task === null ? plan.monitor : null),
    }
  })
}

type Facts = ReadonlyMap<string, ProgressState>

const factKey = ({ workId, key, organisationId }: Omit<ShareId, 'planId'>): string =>
  `${workId}\n${key}\n${organisationId}`

export const factsOf = (planId: string, facts: readonly ProgressState[]): Facts =>
  new Map(facts.filter((fact) => fact.planId === planId).map((fact) => [factKey(fact), fact]))

const planOf = (plan: Plan): WorkItem['plan'] => ({
  id: plan.id,
  number: plan.document.number,
  title: plan.document.title ?? '',
  sample: plan.sample,
})

const itemOf = (
  work: Work,
  plan: WorkItem['plan'],
  occurrence: Occurrence,
  organisation: Sharer,
  facts: Facts,
  on: Today,
): WorkItem => {
  const share: ShareId = { planId: plan.id, workId: work.ref.id, key: occurrence.key, organisationId: organisation.id }
  const state = facts.get(factKey(share)) ?? untouched(share)
  const is = timeliness(occurrence, state, on)
  const stands = standing(state.progress, is)
  const left = occurrence.due === null || isFinished(state) ? null : workingDaysBetween(on.calendar, on.today, occurrence.due)
  return {
    work: work.ref,
    plan,
    organisation,
    shares: work.sharers.length,
    occurrence,
    state,
    timeliness: is,
    standing: stands,
    daysLate: stands === 'waived' ? null : daysLate(occurrence, state, is, on.today),
    workingDaysLeft: left,
  }
}

/** The items of one occurrence, one for each body that shares it. */
export const itemsOf = (work: Work, plan: Plan, occurrence: Occurrence, facts: Facts, on: Today): readonly WorkItem[] => {
  const planRef = planOf(plan)
  return work.sharers.map((sharer) => itemOf(work, planRef, occurrence, sharer, facts, on))
}

/**
 * Every share of a plan as it stands on a day: in the document's order, then by due day. Facts of other plans are
 * passed over; nobody having said anything is a fact too.
 */
export const workItems = (
  plan: Plan,
  facts: readonly ProgressState[],
  context: WorkContext,
): readonly WorkItem[] => {
  const known = factsOf(plan.id, facts)
  return worksOf(plan, context, directoryOf(plan, context.organisations ?? []), facts).flatMap((work) =>
    work.occurrences.flatMap((occurrence) => itemsOf(work, plan, occurrence, known, context)),
  )
}
