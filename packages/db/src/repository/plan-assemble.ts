// Plans put together again from their rows. Asked in one transaction that sees one moment, so that a plan removed
// meanwhile is there whole or not at all.

import type { Plan, Schedule } from '@tiendo/domain'
import { and, asc, eq, getTableColumns, inArray } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { someChanges } from '../codec/timing-change.ts'
import type { Database } from '../engine/engine.ts'
import { budgetLines, targets } from '../schema/figures.ts'
import { plans } from '../schema/plans.ts'
import { duties, tasks, timings, workOrganisations } from '../schema/work.ts'
import type { AuthorityId, PlanAt } from '../store.ts'
import { lineOf } from './budget-line.ts'
import { stampOf, type Kept } from './kept.ts'

/** All plans of an authority, or one; by issue, then id. */
export const plansOf = async (
  db: Database,
  kept: Kept<PlanAt>,
  authority: AuthorityId,
  planId: string | null,
): Promise<readonly PlanAt[]> => {
  const heads = await db
    .select({ id: plans.id, stamp })
    .from(plans)
    .where(and(eq(plans.authority, authority), planId === null ? undefined : eq(plans.id, planId)))
    .orderBy(asc(plans.issuedOn), asc(plans.id))
  const found = new Map(heads.map(({ id, stamp: seen }) => [id, kept.get(authority, id, seen)]))
  const missing = heads.filter(({ id }) => found.get(id) === null).map(({ id }) => id)
  const loaded = missing.length === 0 ? [] : await assemble(db, authority, missing)
  for (const { stamp: seen, ...plan } of loaded) {
    kept.put(authority, plan.plan.id, plan, seen)
    found.set(plan.plan.id, plan)
  }
  return heads.flatMap(({ id }) => found.get(id) ?? [])
}

const stamp = stampOf(plans)

const assemble = (
  db: Database,
  authority: AuthorityId,
  ids: readonly string[],
): Promise<readonly (PlanAt & { readonly stamp: string })[]> =>
  db.transaction(
    async (tx) => {
      const owned = (table: { authority: PgColumn }, plan: PgColumn) =>
        and(eq(table.authority, authority), inArray(plan, [...ids]))
      const heads = await tx
        .select({ ...getTableColumns(plans), stamp })
        .from(plans)
        .where(owned(plans, plans.id))
      const of = {
        tasks: byPlan(await tx.select().from(tasks).where(owned(tasks, tasks.planId)).orderBy(asc(tasks.position))),
        duties: byPlan(
          await tx.select().from(duties).where(owned(duties, duties.planId)).orderBy(asc(duties.position)),
        ),
        timings: byPlan(await tx.select().from(timings).where(owned(timings, timings.planId))),
        people: byPlan(
          await tx
            .select()
            .from(workOrganisations)
            .where(owned(workOrganisations, workOrganisations.planId))
            .orderBy(asc(workOrganisations.position)),
        ),
        targets: byPlan(
          await tx.select().from(targets).where(owned(targets, targets.planId)).orderBy(asc(targets.position)),
        ),
        lines: byPlan(
          await tx
            .select()
            .from(budgetLines)
            .where(owned(budgetLines, budgetLines.planId))
            .orderBy(asc(budgetLines.position)),
        ),
      }
      return heads.map((head) => ({ plan: joined(head, of), version: head.version, stamp: head.stamp }))
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )

type Rows = {
  readonly tasks: ByPlan<typeof tasks.$inferSelect>
  readonly duties: ByPlan<typeof duties.$inferSelect>
  readonly timings: ByPlan<typeof timings.$inferSelect>
  readonly people: ByPlan<typeof workOrganisations.$inferSelect>
  readonly targets: ByPlan<typeof targets.$inferSelect>
  readonly lines: ByPlan<typeof budgetLines.$inferSelect>
}
type ByPlan<Row> = (planId: string) => readonly Row[]

const byPlan = <Row extends { readonly planId: string }>(rows: readonly Row[]): ByPlan<Row> => {
  const groups = grouped(rows, (row) => row.planId)
  return (planId) => groups.get(planId) ?? []
}

const grouped = <Row>(rows: readonly Row[], by: (row: Row) => string): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(by(row))
    if (group === undefined) groups.set(by(row), [row])
    else group.push(row)
  }
  return groups
}

const joined = (head: typeof plans.$inferSelect, of: Rows): Plan => {
  const schedules = new Map(
    of
      .timings(head.id)
      .map(({ workId, phrase, rules, changes }): [string, Schedule] => [
        workId,
        { timing: { phrase, rules }, ...someChanges(changes) },
      ]),
  )
  const people = grouped(of.people(head.id), ({ workId, part }) => `${part} ${workId}`)
  const scheduleOf = (id: string): Schedule => schedules.get(id) ?? missing(head.id, id)
  const peopleOf = (part: string, id: string) =>
    (people.get(`${part} ${id}`) ?? []).map(({ organisationId }) => organisationId)
  const {
    id,
    document,
    firstYear,
    lastYear,
    issuedOn,
    monitor,
    organisations,
    statedMin,
    statedMax,
    citations,
    settings,
    sample,
  } = head
  return {
    id,
    document,
    years: [firstYear, lastYear],
    issuedOn,
    monitor,
    organisations,
    tasks: of.tasks(id).map((task) => ({
      id: task.id,
      number: task.number,
      group: task.heading,
      title: task.title,
      lead: peopleOf('lead', task.id),
      coordinators: peopleOf('coordinator', task.id),
      deliverable: task.deliverable,
      ...scheduleOf(task.id),
      reviewed: task.reviewed,
      span: task.span,
    })),
    targets: of.targets(id).map(({ id: targetId, text, quantity, comparator, unit, span }) => ({
      id: targetId,
      text,
      quantity,
      comparator,
      unit,
      span,
    })),
    budget: {
      statedTotal: statedMin === null || statedMax === null ? null : { min: statedMin, max: statedMax },
      lines: of.lines(id).map(lineOf),
    },
    duties: of.duties(id).map((duty) => ({
      id: duty.id,
      text: duty.text,
      from: peopleOf('reporter', duty.id),
      to: duty.recipient,
      ...scheduleOf(duty.id),
      reviewed: duty.reviewed,
      span: duty.span,
    })),
    citations,
    settings,
    sample,
  }
}

const missing = (planId: string, workId: string): never => {
  throw new Error(`plan ${planId}: ${workId} has no timing`)
}
