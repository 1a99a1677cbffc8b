// What the checks say of a draft or a plan: of the document as people have answered it so far, with the calendar and the
// register of the authority and the plans above, as the authority weighs the rules, and with who answers for what, here
// or in a comment of the document itself. A plan is held to the document it was published from, so that its findings
// keep their places and their keys.

import {
  answeredDraft,
  check,
  checkDraft,
  checkedPlan,
  settle,
  upperPlans,
  waiversIn,
  writtenWaivers,
  type CheckFacts,
  type Citation,
  type Plan,
  type Settled,
  type SourceText,
  type Waiver,
} from '@tiendo/domain'
import type { CheckSubject, DraftRow } from '@tiendo/db'
import { calendarNow } from '../calendar/calendar-now.ts'
import type { Loading } from '../work/load-items.ts'
import { keptFindings, registerStamp, type Found } from './kept-findings.ts'

type Around = { readonly facts: CheckFacts; readonly stamp: string }

const around = async (ctx: Loading, citations: readonly Citation[], self: string | null): Promise<Around> => {
  const [{ calendar }, organisations, plans] = await Promise.all([
    calendarNow(ctx),
    ctx.store.organisations(),
    ctx.store.plans.all(),
  ])
  const upper = upperPlans(citations, plans.filter(({ id }) => id !== self))
  const versions = await Promise.all(upper.map(async ({ id }) => [id, (await ctx.store.plans.versioned(id))?.version]))
  const stamp = JSON.stringify([calendar.id, calendar.version, registerStamp(organisations), versions])
  return { facts: { calendar, organisations, upper: upper.map((plan) => checkedPlan(plan, null)) }, stamp }
}

const keyOf = ({ store }: Loading, subject: CheckSubject, version: number, { stamp }: Around): string =>
  JSON.stringify([store.authority, subject.kind, subject.id, version, stamp])

/** Names in place of ids; blank where the person is no longer known. */
const named = async ({ api, store }: Loading, waivers: readonly Waiver[]): Promise<readonly Waiver[]> => {
  if (waivers.length === 0) return []
  const members = await api.store.accounts.membersOf(store.authority)
  const names = new Map(members.map(({ userId, name }) => [userId, name]))
  return waivers.map((waiver) => ({ ...waiver, by: names.get(waiver.by) ?? '' }))
}

const settled = async (ctx: Loading, subject: CheckSubject, { findings, written }: Found): Promise<Settled> => {
  const [{ settings }, waivers] = await Promise.all([ctx.store.checks.settings(), ctx.store.checks.waivers(subject)])
  return settle(findings, settings, [...(await named(ctx, waivers)), ...writtenWaivers(findings, settings, written)])
}

const checked = ({ draft, answers, reshapes }: DraftRow, source: SourceText | null, facts: CheckFacts): Found => {
  const title = draft.document.title.span?.line[0] ?? null
  const written = source === null ? [] : waiversIn(source, title).waivers
  return { findings: checkDraft(answeredDraft(draft, answers, reshapes), { source, ...facts }), written }
}

/** `source`: where it is at hand; else it is asked for, where it is needed. */
export const draftCheckup = async (ctx: Loading, row: DraftRow, source?: SourceText | null): Promise<Settled> => {
  const subject = { kind: 'draft', id: row.id } as const
  const known = await around(ctx, row.draft.citations, row.planId)
  const found = await keptFindings(keyOf(ctx, subject, row.version, known), async () =>
    checked(row, source ?? (await ctx.store.drafts.source(row.id)), known.facts),
  )
  return settled(ctx, subject, found)
}

/** A plan that came of no draft is held to itself. */
export const planCheckup = async (
  ctx: Loading,
  plan: Plan,
  version: number,
  draftId: string | null,
): Promise<Settled> => {
  const subject = { kind: 'plan', id: plan.id } as const
  const known = await around(ctx, plan.citations, plan.id)
  const found = await keptFindings(keyOf(ctx, subject, version, known), async () => {
    const [row, source] =
      draftId === null
        ? [null, null]
        : await Promise.all([ctx.store.drafts.get(draftId), ctx.store.drafts.source(draftId)])
    return row === null ? { findings: check(plan, known.facts), written: [] } : checked(row, source, known.facts)
  })
  return settled(ctx, subject, found)
}
