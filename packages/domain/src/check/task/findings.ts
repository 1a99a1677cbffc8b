// What the rules about tasks say.

import type { AboutTask, AboutTasks } from './about.ts'

export type { AboutTask, AboutTasks, ManyTasks } from './about.ts'

/** Bodies that are asked, not told: `council` the UBND of any level, `front` the Mặt trận Tổ quốc, `union` mass organisations. */
export type OtherLine = 'council' | 'department' | 'ministry' | 'party' | 'front' | 'union' | 'court' | 'armed'

export type TaskFindings = {
  'task/missing-lead': AboutTasks
  'task/several-leads': AboutTasks & { leads: readonly string[] }
  'task/collective-lead': AboutTasks & { leads: readonly string[] }
  'task/lead-not-assignable': AboutTasks & { bodies: readonly string[]; line: OtherLine; role: 'lead' | 'coordinator'; issuer: string }
  'task/no-deliverable': AboutTasks
  'task/not-verifiable': AboutTasks & { word: string; phrase: string }
  'task/missing-timing': AboutTasks
  'task/no-funding': AboutTasks & { word: string }
  'task/duplicate': AboutTask & { other: string | null }
  'task/several-tasks-in-one': AboutTasks & { parts: number }
  'task/self-monitoring': { monitor: string; leads: number; of: number }
  'task/unassigned-body': { bodies: readonly string[] }
}
