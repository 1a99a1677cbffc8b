// A plan taken apart into rows. Positions keep the document's order.

import type { Plan } from '@tiendo/domain'
import type { AuthorityId } from '../store.ts'

export const planRow = (authority: AuthorityId, plan: Plan, draftId: string | null, version: number) => ({
  authority,
  id: plan.id,
  version,
  draftId,
  document: plan.document,
  firstYear: plan.years[0],
  lastYear: plan.years[1],
  issuedOn: plan.issuedOn,
  monitor: plan.monitor,
  organisations: plan.organisations,
  statedMin: plan.budget.statedTotal?.min ?? null,
  statedMax: plan.budget.statedTotal?.max ?? null,
  citations: plan.citations,
  settings: plan.settings,
  sample: plan.sample,
})

export const taskRows = (authority: AuthorityId, plan: Plan) =>
  plan.tasks.map(({ id, number, group, title, deliverable, reviewed, span }, position) => ({
    authority,
    planId: plan.id,
    id,
    position,
    number,
    heading: group,
    title,
    deliverable,
    reviewed,
    span,
  }))

export const dutyRows = (authority: AuthorityId, plan: Plan) =>
  plan.duties.map(({ id, text, to, reviewed, span }, position) => ({
    authority,
    planId: plan.id,
    id,
    position,
    text,
    recipient: to,
    reviewed,
    span,
  }))

export const timingRows = (authority: AuthorityId, plan: Plan) =>
  [...plan.tasks, ...plan.duties].map(({ id, timing, changes = [] }) => ({
    authority,
    planId: plan.id,
    workId: id,
    phrase: timing.phrase,
    rules: timing.rules,
    changes,
  }))

export const workOrganisationRows = (authority: AuthorityId, plan: Plan) => {
  const rows = (workId: string, part: 'lead' | 'coordinator' | 'reporter', ids: readonly string[]) =>
    ids.map((organisationId, position) => ({ authority, planId: plan.id, workId, part, position, organisationId }))
  return [
    ...plan.tasks.flatMap((task) => [
      ...rows(task.id, 'lead', task.lead),
      ...rows(task.id, 'coordinator', task.coordinators),
    ]),
    ...plan.duties.flatMap((duty) => rows(duty.id, 'reporter', duty.from)),
  ]
}

export const targetRows = (authority: AuthorityId, plan: Plan) =>
  plan.targets.map((target, position) => ({ authority, planId: plan.id, position, ...target }))

export const budgetRows = (authority: AuthorityId, plan: Plan) =>
  plan.budget.lines.map(({ amount, years, ...line }, position) => ({
    authority,
    planId: plan.id,
    position,
    ...line,
    kind: amount.kind,
    min: amount.kind === 'stated' ? amount.range.min : null,
    max: amount.kind === 'stated' ? amount.range.max : null,
    firstYear: years?.[0] ?? null,
    lastYear: years?.[1] ?? null,
  }))

/** In one order, so that two who add the same ones wait for each other and never in a circle. */
export const organisationRows = (authority: AuthorityId, organisations: Plan['organisations']) =>
  organisations
    .map((organisation) => ({ authority, ...organisation }))
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
