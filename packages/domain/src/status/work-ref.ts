// A task or duty as a row names it.

import type { ReportingDuty } from '../duty/reporting-duty.ts'
import type { Task } from '../task/task.ts'
import { inForceNow } from '../timing/schedule.ts'
import type { WorkRef } from './standing.ts'

const decidedOf = (work: Task | ReportingDuty): { readonly decided?: string } => {
  const { phrase } = inForceNow(work)
  return phrase === work.timing.phrase ? {} : { decided: phrase }
}

export const refOf = (planId: string, work: Task | ReportingDuty): WorkRef => ({
  planId,
  id: work.id,
  phrase: work.timing.phrase,
  ...decidedOf(work),
  reviewed: work.reviewed,
  ...('lead' in work
    ? { kind: 'task', number: work.number, group: work.group, title: work.title }
    : { kind: 'duty', number: null, group: null, title: work.text }),
})
