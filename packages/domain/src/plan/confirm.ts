// From a draft and a person's answers to a plan, or to everything that stands in the way. The form and the server
// run this same function; it invents nothing, and it says all it has to say at once.

import type { ReportingDuty } from '../duty/reporting-duty.ts'
import type { Organisation } from '../organisation/organisation.ts'
import { err, ok, type Result } from '../result/result.ts'
import type { Target } from '../target/target.ts'
import type { Draft } from './draft.ts'
import { gatherOrganisations, type Gathered } from './gather-organisations.ts'
import { unstatedTiming } from './notation.ts'
import { defaultSettings, type Plan, type PlanId, type PlanSettings } from './plan.ts'
import { issuesOf, type Resolved } from './resolve.ts'
import { headOf, headValues, resolveDocument } from './resolve-document.ts'
import {
  resolveBudgetLine,
  resolveDutyWith,
  resolveMonitor,
  resolveTarget,
  resolveTaskWith,
  resolveTotal,
  type ResolvedDuty,
} from './resolve-items.ts'
import { planYears } from './resolve-timing.ts'
import type { Answers, ConfirmIssue } from './review.ts'
import { takenUp, withTakenUp, type PlannedTask } from './taken-up.ts'
import type { ReshapeEntry } from '../review/reshape.ts'
import { reshaped, taskOrder } from '../review/reshaped.ts'

export type ConfirmContext = {
  readonly planId: PlanId
  /** Those the authority knows. */
  readonly organisations: readonly Organisation[]
  /** Publish with doubtful values unanswered; their deadlines are badged. */
  readonly unreviewed: boolean
  /** Rows put right by the reviewers, in the order made. */
  readonly reshapes?: readonly ReshapeEntry[]
  readonly settings?: PlanSettings
  readonly sample?: boolean
}

/** A deadline that was not read with certainty, and that nobody answered, is unreviewed. */
const reviewed = (timing: Resolved<unknown>, context: ConfirmContext): boolean =>
  !context.unreviewed || timing.answered || timing.confidence === 'sure'

const dutyOf = (duty: ResolvedDuty, index: number, gathered: Gathered, context: ConfirmContext): ReportingDuty => ({
  id: `d${index + 1}`,
  text: duty.text.value,
  from: gathered.idsOf(duty.from.value),
  to: duty.to.value,
  timing: duty.timing.value,
  reviewed: reviewed(duty.timing, context),
  span: duty.read.span,
})

const targetsOf = (draft: Draft, answers: Answers): readonly Target[] =>
  draft.targets
    .map((read, index) => ({ resolved: resolveTarget(read, index, answers), span: read.span }))
    .filter(({ resolved }) => resolved.answer?.kind !== 'reject')
    .map(({ resolved: { value }, span }, index) => ({
      id: `c${index + 1}`,
      text: value.text,
      quantity: value.quantity,
      comparator: value.comparator,
      unit: value.unit,
      span,
    }))

/** A rejected line takes with it what only says its money again, its columns. */
const budgetOf = (draft: Draft, answers: Answers): Plan['budget'] => {
  const rejected = new Set<string>()
  const lines = draft.budget.lines.flatMap((read, index) => {
    const resolved = resolveBudgetLine(read, index, answers)
    const { confidence: _confidence, ...line } = read
    const follows = line.restates === true && line.parent !== null && rejected.has(line.parent)
    if (resolved.answer?.kind !== 'reject' && !follows) return [{ ...line, amount: resolved.value }]
    rejected.add(line.id)
    return []
  })
  return { statedTotal: resolveTotal(draft, answers).value, lines }
}

const missing = (draft: Draft, answers: Answers, tasks: readonly PlannedTask[]): readonly ConfirmIssue[] => {
  const { title, years } = resolveDocument(draft, answers)
  return [
    ...(title.understood && (title.value ?? '').trim() === ''
      ? [{ code: 'confirm/title-missing', path: title.path } as const]
      : []),
    ...(years.understood && years.value === null ? [{ code: 'confirm/years-missing', path: years.path } as const] : []),
    ...(tasks.length === 0 ? [{ code: 'confirm/no-tasks', path: null } as const] : []),
    ...tasks.flatMap((task) =>
      task.title.trim() === '' ? [{ code: 'confirm/task-title-missing', path: task.path } as const] : [],
    ),
  ]
}

/** Ids are `t1`…, `d1`…, `c1`… in the document's order; organisations' come from their names. */
export const confirm = (
  asRead: Draft,
  given: Answers,
  context: ConfirmContext,
): Result<Plan, readonly ConfirmIssue[]> => {
  const reshapes = context.reshapes ?? []
  const { draft, answers } = reshaped(asRead, given, reshapes)
  const years = planYears(draft, answers)
  const head = resolveDocument(draft, answers)
  const tasks = taskOrder(draft, reshapes)
    .flatMap((index) => {
      const task = draft.tasks[index]
      return task === undefined ? [] : [resolveTaskWith(task, index, answers, years)]
    })
    .filter((task) => task.taken)
  const duties = draft.duties
    .map((read, index) => resolveDutyWith(read, index, answers, years))
    .filter((duty) => duty.taken)
  const monitor = resolveMonitor(answers)
  const planned = withTakenUp(
    tasks.map((task) => ({
      path: task.title.path,
      number: task.read.number,
      group: task.read.group,
      title: task.title.value,
      lead: task.lead.value,
      coordinators: task.coordinators.value,
      deliverable: task.deliverable.value,
      timing: task.timing.value,
      reviewed: reviewed(task.timing, context),
      span: task.read.span,
    })),
    takenUp(draft, answers, unstatedTiming('')),
  )

  const values: readonly Resolved<unknown>[] = [
    ...headValues(head),
    ...tasks.flatMap(({ title, lead, coordinators, deliverable, timing }) => [
      title,
      lead,
      coordinators,
      deliverable,
      timing,
    ]),
    ...duties.flatMap(({ text, from, to, timing }) => [text, from, to, timing]),
    ...draft.targets.map((target, index) => resolveTarget(target, index, answers)),
    resolveTotal(draft, answers),
    ...draft.budget.lines.map((line, index) => resolveBudgetLine(line, index, answers)),
  ]
  const issues = [...missing(draft, answers, planned), ...issuesOf(values, context.unreviewed)]
  if (issues.length > 0 || years.now === null) return err(issues)

  const gathered = gatherOrganisations(
    [
      ...planned.flatMap((task) => [...task.lead, ...task.coordinators]),
      ...duties.flatMap((duty) => duty.from.value),
      ...(monitor.value === null ? [] : [monitor.value]),
    ],
    context.organisations,
  )
  return ok({
    id: context.planId,
    document: headOf(head),
    years: years.now,
    issuedOn: head.issuedOn.value,
    monitor: monitor.value === null ? null : gathered.idOf(monitor.value),
    organisations: gathered.organisations,
    tasks: planned.map(({ path: _path, ...task }, index) => ({
      ...task,
      id: `t${index + 1}`,
      lead: gathered.idsOf(task.lead),
      coordinators: gathered.idsOf(task.coordinators),
    })),
    targets: targetsOf(draft, answers),
    budget: budgetOf(draft, answers),
    duties: duties.map((duty, index) => dutyOf(duty, index, gathered, context)),
    citations: draft.citations,
    settings: context.settings ?? defaultSettings,
    sample: context.sample ?? false,
  })
}
