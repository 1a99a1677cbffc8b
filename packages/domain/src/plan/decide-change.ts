// Whether a person may change a published plan so, and what was then changed. Days: who follows the plan up, or a
// leader, who approves extensions. Settings: who follows it up, or an administrator, who keeps the data.

import type { Actor } from '../execution/command.ts'
import type { LocalDate } from '../date/local-date.ts'
import type { ReportingDuty } from '../duty/reporting-duty.ts'
import { err, ok, unreachable, type Result } from '../result/result.ts'
import type { Task } from '../task/task.ts'
import { classify } from '../timing/classify.ts'
import { parseTiming } from '../timing/parse.ts'
import { inForceNow } from '../timing/schedule.ts'
import type { Plan } from './plan.ts'
import type { PlanChange, PlanCommand, PlanRefusal } from './plan-change.ts'

export type PlanChangeContext = {
  readonly actor: Actor
  readonly today: LocalDate
  /** The periods the work has now, by key, with the last day of each. */
  readonly periods: ReadonlyMap<string, LocalDate | null>
}

type Decision = Result<PlanChange, PlanRefusal>

const isMonitor = ({ monitor }: Plan, { role, organisationId }: Actor): boolean =>
  role === 'monitor' && (monitor === null || monitor === organisationId)

const mayChange = (plan: Plan, actor: Actor, kind: PlanCommand['kind']): boolean =>
  isMonitor(plan, actor) || actor.role === (kind === 'changeSettings' ? 'administrator' : 'leader')

export type PlanRights = { readonly changeDays: boolean; readonly changeSettings: boolean }

/** Which changes of a plan are a person's to make: which buttons there are. */
export const planRights = (plan: Plan, actor: Actor): PlanRights => ({
  changeDays: mayChange(plan, actor, 'moveOccurrence'),
  changeSettings: mayChange(plan, actor, 'changeSettings'),
})

const workOf = (plan: Plan, workId: string): Task | ReportingDuty | undefined =>
  plan.tasks.find(({ id }) => id === workId) ?? plan.duties.find(({ id }) => id === workId)

/** Whether a day of its own was decided for a period. */
const isMoved = ({ changes = [] }: Task | ReportingDuty, key: string): boolean => {
  const last = changes.findLast((change) => change.kind === 'one' && change.key === key)
  return last?.kind === 'one' && last.due !== null
}

const moved = (work: Task | ReportingDuty, command: Extract<PlanCommand, { readonly kind: 'moveOccurrence' }>, plan: Plan, { actor, today, periods }: PlanChangeContext): Decision => {
  const { key, due } = command
  if (!periods.has(key)) return err({ code: 'plan/no-such-occurrence', key })
  if (due !== null && plan.issuedOn !== null && due < plan.issuedOn) return err({ code: 'plan/before-issue', due, issuedOn: plan.issuedOn })
  if (due === null ? !isMoved(work, key) : periods.get(key) === due) return err({ code: 'plan/nothing-changes' })
  const change = { kind: 'one', key, due, reason: command.reason.trim(), by: actor.userId, on: today } as const
  return ok({ kind: 'timingChanged', workId: work.id, change })
}

const retimed = (work: Task | ReportingDuty, command: Extract<PlanCommand, { readonly kind: 'changeTiming' }>, plan: Plan, { actor, today, periods }: PlanChangeContext): Decision => {
  const { from, phrase } = command
  const timing = parseTiming(phrase.trim(), { years: plan.years })
  if (timing.rules.every(({ kind }) => kind === 'unstated')) return err({ code: 'plan/phrase-not-understood', phrase })
  const last = inForceNow(work)
  if (timing.phrase === last.phrase) return err({ code: 'plan/nothing-changes' })
  const signed = { timing, reason: command.reason.trim(), by: actor.userId, on: today }
  if (from === null) return ok({ kind: 'timingChanged', workId: work.id, change: { ...signed, kind: 'all' } })
  if (!periods.has(from)) return err({ code: 'plan/no-such-occurrence', key: from })
  if (classify(last.rules) !== 'recurring') return err({ code: 'plan/not-recurring' })
  return ok({ kind: 'timingChanged', workId: work.id, change: { ...signed, kind: 'following', key: from } })
}

const sameSettings = (a: Plan['settings'], b: Plan['settings']): boolean =>
  a.beforeIncludesLimit === b.beforeIncludesLimit &&
  a.rollForward === b.rollForward &&
  a.reporting?.cutOffDay === b.reporting?.cutOffDay &&
  a.reporting?.monthsBefore === b.reporting?.monthsBefore

/** One change, or one reason against it. The same function answers the form and the server. */
export const decidePlanChange = (plan: Plan, command: PlanCommand, context: PlanChangeContext): Decision => {
  const { actor, today } = context
  if (!mayChange(plan, actor, command.kind)) return err({ code: 'plan/rights' })
  if (command.reason.trim() === '') return err({ code: 'plan/reason-required' })
  if (command.kind === 'changeSettings') {
    if (sameSettings(plan.settings, command.settings)) return err({ code: 'plan/nothing-changes' })
    const { settings, reason } = command
    return ok({ kind: 'settingsChanged', settings, reason: reason.trim(), by: actor.userId, on: today })
  }
  const work = workOf(plan, command.workId)
  if (work === undefined) return err({ code: 'plan/no-such-work', workId: command.workId })
  switch (command.kind) {
    case 'moveOccurrence':
      return moved(work, command, plan, context)
    case 'changeTiming':
      return retimed(work, command, plan, context)
    default:
      return unreachable(command)
  }
}
