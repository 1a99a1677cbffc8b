import type { Rules } from '../rule.ts'
import type { TaskFindings } from './findings.ts'
import { missingLead } from './missing-lead.ts'
import { missingTiming } from './missing-timing.ts'

export const taskRules: Rules<TaskFindings> = {
  'task/missing-lead': missingLead,
  'task/missing-timing': missingTiming,
}
