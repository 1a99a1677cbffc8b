// One report's way: which data it covers, whether that can be closed in time, and the days from the units up to the
// Government. Where another duty of the plan says when the compiling body reports in its turn, that day stands in place of
// a proposed one.

import type { LocalDate } from '../date/local-date.ts'
import type { Period } from '../date/period.ts'
import { workingDaysBetween, type WorkCalendar } from '../date/work-calendar.ts'
import { foldVietnamese } from '../organisation/fold.ts'
import type { Plan } from '../plan/plan.ts'
import type { Occurrence } from '../timing/occurrence.ts'
import { reportChain, type ChainStep } from './report-chain.ts'
import { cutOffGap, proposeScheme, reportPeriod, type CutOffGap } from './report-period.ts'
import { decree09, type ReportScheme } from './report-scheme.ts'
import type { ReportingDuty } from './reporting-duty.ts'

/** `stated`: the occurrence whose day it is, where the plan says the day. */
export type WayStep = ChainStep & { readonly stated: Occurrence | null }

export type ReportWay = {
  readonly period: Period
  readonly gap: CutOffGap
  /** When the data could be closed instead; null where it can be closed in time, or never. */
  readonly proposed: { readonly scheme: ReportScheme; readonly period: Period } | null
  /** Empty where the report goes outside this way: to a ministry, to the Government at once. */
  readonly steps: readonly WayStep[]
}

/** To whom the units send: the province itself, a body that compiles for it, or one outside this way. */
type Receiver = 'compiler' | 'province' | 'outside'

const OUTSIDE = /^(?:bo |chinh phu|thu tuong|van phong chinh phu|trung uong|quoc hoi)/
const PROVINCE = /^(?:ubnd|uy ban nhan dan)\b/
const THROUGH = /\bqua\b/

const receiverOf = ({ to }: ReportingDuty, { monitor }: Plan): Receiver => {
  if (to === null) return monitor === null ? 'province' : 'compiler'
  const name = foldVietnamese(to)
  if (OUTSIDE.test(name)) return 'outside'
  return PROVINCE.test(name) && !THROUGH.test(name) ? 'province' : 'compiler'
}

/** Occurrences of a plan's work, as a board row has them. */
type Row = {
  readonly work: { readonly id: string }
  readonly occurrences: readonly { readonly occurrence: Occurrence }[]
}

/** The day of the same period by which the compiling body reports to the province, where the plan says one. */
const statedAfter = (duty: ReportingDuty, key: string, plan: Plan, rows: readonly Row[]): Occurrence | null => {
  const { monitor } = plan
  const compiles = (other: ReportingDuty): boolean =>
    other.id !== duty.id && monitor !== null && other.from.includes(monitor) && receiverOf(other, plan) === 'province'
  const ids = new Set(plan.duties.filter(compiles).map(({ id }) => id))
  const dated = rows.filter(({ work }) => ids.has(work.id)).flatMap(({ occurrences }) => occurrences)
  return dated.find(({ occurrence }) => occurrence.key === key && occurrence.due !== null)?.occurrence ?? null
}

const restated = (steps: readonly WayStep[], first: LocalDate, stated: Occurrence, calendar: WorkCalendar): readonly WayStep[] => {
  const { due, safe } = stated
  if (due === null) return steps
  const since = (from: LocalDate, to: LocalDate) => ({
    workingDays: workingDaysBetween(calendar, from, to),
    warning: to <= from ? ('outOfOrder' as const) : null,
  })
  return steps.map((step): WayStep => {
    if (step.from === 'compiler') return { ...step, stated, due, safe, basis: 'plan', ...since(first, due) }
    return step.from === 'province' && step.due !== null ? { ...step, ...since(due, step.due) } : step
  })
}

const stepsOf = (duty: ReportingDuty, at: Occurrence, first: LocalDate, plan: Plan, rows: readonly Row[], calendar: WorkCalendar): readonly WayStep[] => {
  const receiver = receiverOf(duty, plan)
  if (receiver === 'outside') return []
  const chain = reportChain({ key: at.key, due: first, compiled: receiver === 'compiler' }, calendar)
  const steps = chain.map((step): WayStep => ({ ...step, stated: step.from === 'units' ? at : null }))
  const stated = statedAfter(duty, at.key, plan, rows)
  return stated === null ? steps : restated(steps, first, stated, calendar)
}

/** `rows`: the plan's board. Null where the period names no months, or no day is known. */
export const reportWay = (
  duty: ReportingDuty,
  at: Occurrence,
  plan: Plan,
  rows: readonly Row[],
  calendar: WorkCalendar,
): ReportWay | null => {
  const { key, due } = at
  const period = reportPeriod(key, plan.settings.reporting ?? decree09)
  if (period === null || due === null) return null
  const gap = cutOffGap(period.to, due, calendar)
  const scheme = gap.verdict === 'enough' ? null : proposeScheme(key, due, calendar)
  const closed = scheme === null ? null : reportPeriod(key, scheme)
  return {
    period,
    gap,
    proposed: scheme === null || closed === null ? null : { scheme, period: closed },
    steps: stepsOf(duty, at, due, plan, rows, calendar),
  }
}
