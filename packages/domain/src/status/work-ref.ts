// A task or duty as a row names it.

import type { ReportingDuty } from '../duty/reporting-duty.ts'
import type { Task } from '../task/task.ts'
import { inForceNow } from '../timing/schedule.ts'
import type { WorkRef } from './standing.ts'

export const refOf = (planId: string, work: Task | ReportingDuty): WorkRef => ({
  planId,
  id: work.id,
  phrase: inForceNow(work).phrase,
  reviewed: work.reviewed,
  ...('lead' in work
    ? { kind: 'task', number: work.number, group: work.group, title: work.title }
    : { kind: 'duty', number: null, group: null, title: work.text }),
})
