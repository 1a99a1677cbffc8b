import type { Rules } from '../rule.ts'
import { collectiveLead } from './collective-lead.ts'
import { duplicate } from './duplicate.ts'
import type { TaskFindings } from './findings.ts'
import { leadNotAssignable } from './lead-not-assignable.ts'
import { missingLead } from './missing-lead.ts'
import { missingTiming } from './missing-timing.ts'
import { noDeliverable } from './no-deliverable.ts'
import { noFunding } from './no-funding.ts'
import { notVerifiable } from './not-verifiable.ts'
import { selfMonitoring } from './self-monitoring.ts'
import { severalLeads } from './several-leads.ts'
import { severalTasksInOne } from './several-tasks-in-one.ts'
import { unassignedBody } from './unassigned-body.ts'

export const taskRules: Rules<TaskFindings> = {
  'task/missing-lead': missingLead,
  'task/several-leads': severalLeads,
  'task/collective-lead': collectiveLead,
  'task/lead-not-assignable': leadNotAssignable,
  'task/no-deliverable': noDeliverable,
  'task/not-verifiable': notVerifiable,
  'task/missing-timing': missingTiming,
  'task/no-funding': noFunding,
  'task/duplicate': duplicate,
  'task/several-tasks-in-one': severalTasksInOne,
  'task/self-monitoring': selfMonitoring,
  'task/unassigned-body': unassignedBody,
}
