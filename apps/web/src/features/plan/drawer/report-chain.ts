// Whom the units send a report to, and the way up from there. Where another duty of the same plan says when the body that
// compiles must report in its turn, that day stands in place of a proposed one.
import { foldVietnamese, reportChain, workingDaysBetween, type BoardRow, type ChainStep, type Occurrence, type Plan, type ReportingDuty, type WorkCalendar } from '@tiendo/domain'

type Receiver = 'compiler' | 'province' | 'outside'
export type DatedReport = Occurrence & { readonly due: NonNullable<Occurrence['due']> }
/** `stated`: the occurrence whose day it is, where the plan says the day. */
export type WayStep = ChainStep & { readonly stated: Occurrence | null }

const OUTSIDE = /^(?:bo |chinh phu|thu tuong|van phong chinh phu|trung uong|quoc hoi)/
const PROVINCE = /^(?:ubnd|uy ban nhan dan)\b/
const THROUGH = /\bqua\b/

const receiverOf = ({ to }: ReportingDuty, { monitor }: Plan): Receiver => {
  if (to === null) return monitor === null ? 'province' : 'compiler'
  const name = foldVietnamese(to)
  if (OUTSIDE.test(name)) return 'outside'
  return PROVINCE.test(name) && !THROUGH.test(name) ? 'province' : 'compiler'
}

/** The day of the same period by which the compiling body reports to the province, where the plan says one. */
const statedAfter = (duty: ReportingDuty, key: string, plan: Plan, rows: readonly BoardRow[]) => {
  const compiles = (other: ReportingDuty): boolean => other.id !== duty.id && plan.monitor !== null && other.from.includes(plan.monitor) && receiverOf(other, plan) === 'province'
  const ids = new Set(plan.duties.filter(compiles).map(({ id }) => id))
  return rows
    .filter(({ work }) => ids.has(work.id))
    .flatMap(({ occurrences }) => occurrences)
    .find(({ occurrence }) => occurrence.key === key && occurrence.due !== null)?.occurrence
}

export const wayOf = (duty: ReportingDuty, at: DatedReport, plan: Plan, rows: readonly BoardRow[], calendar: WorkCalendar): readonly WayStep[] => {
  const receiver = receiverOf(duty, plan)
  if (receiver === 'outside') return []
  const steps = reportChain({ key: at.key, due: at.due, compiled: receiver === 'compiler' }, calendar).map((step): WayStep => ({ ...step, stated: step.from === 'units' ? at : null }))
  const stated = receiver === 'compiler' ? statedAfter(duty, at.key, plan, rows) : undefined
  if (stated === undefined || stated.due === null) return steps
  const { due, safe } = stated
  return steps.map((step): WayStep => {
    if (step.from === 'compiler')
      return { ...step, stated, due, safe, basis: 'plan', workingDays: workingDaysBetween(calendar, at.due, due), warning: due <= at.due ? 'outOfOrder' : null }
    if (step.from !== 'province' || step.due === null) return step
    return { ...step, workingDays: workingDaysBetween(calendar, due, step.due), warning: step.due <= due ? 'outOfOrder' : null }
  })
}
