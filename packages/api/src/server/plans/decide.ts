// A change of a plan put to the domain, with all that it asks: who, on which day, and the periods that the work has.

import {
  decidePlanChange,
  workItems,
  type Actor,
  type Plan,
  type PlanChange,
  type PlanChangeContext,
  type PlanCommand,
  type PlanRefusal,
  type ProgressState,
  type Result,
  type WorkContext,
} from '@tiendo/domain'
import { found } from '../stored.ts'
import { only } from '../work/only.ts'
import { workContext, type Loading } from '../work/load-items.ts'

type Member = Loading & { readonly actor: Actor }

export type LoadedPlan = {
  readonly plan: Plan
  readonly version: number
  readonly facts: readonly ProgressState[]
  readonly context: WorkContext
}

export const loadPlan = async (ctx: Loading, planId: string): Promise<LoadedPlan> => {
  const [at, facts, context] = await Promise.all([
    ctx.store.plans.versioned(planId),
    ctx.store.progress.forPlan(planId),
    workContext(ctx),
  ])
  return { ...found(at, 'plan'), facts, context }
}

const periodsOf = ({ plan, facts, context }: LoadedPlan, command: PlanCommand): PlanChangeContext['periods'] =>
  new Map(
    command.kind === 'changeSettings'
      ? []
      : workItems(only(plan, command.workId), facts, context).map(({ occurrence: { key, due } }) => [key, due]),
  )

export const decideChange = (
  { actor }: Member,
  loaded: LoadedPlan,
  command: PlanCommand,
): Result<PlanChange, PlanRefusal> =>
  decidePlanChange(loaded.plan, command, { actor, today: loaded.context.today, periods: periodsOf(loaded, command) })

/** Changes nothing: stands in for a change that could not be decided, where storage is only asked what it knows. */
export const sameSettings = ({ actor }: Member, { plan, context }: LoadedPlan): PlanChange => ({
  kind: 'settingsChanged',
  settings: plan.settings,
  reason: '',
  by: actor.userId,
  on: context.today,
})
