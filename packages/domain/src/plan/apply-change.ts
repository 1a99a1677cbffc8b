// What a change makes of a plan. It was decided before: nothing is judged here.

import type { ReportingDuty } from '../duty/reporting-duty.ts'
import { unreachable } from '../result/result.ts'
import type { Task } from '../task/task.ts'
import type { TimingChange } from '../timing/change.ts'
import type { Plan } from './plan.ts'
import type { PlanChange } from './plan-change.ts'

const changed = <Work extends Task | ReportingDuty>(works: readonly Work[], workId: string, change: TimingChange): readonly Work[] =>
  works.map((work) => (work.id === workId ? { ...work, changes: [...(work.changes ?? []), change] } : work))

export const applyPlanChange = (plan: Plan, event: PlanChange): Plan => {
  switch (event.kind) {
    case 'timingChanged': {
      const { workId, change } = event
      return { ...plan, tasks: changed(plan.tasks, workId, change), duties: changed(plan.duties, workId, change) }
    }
    case 'settingsChanged':
      return { ...plan, settings: event.settings }
    default:
      return unreachable(event)
  }
}
