// A signed document that sets objectives, tasks, money and reporting duties for a span of years,
// after a person has confirmed what was read.

import type { Budget } from '../budget/budget.ts'
import type { Citation } from '../citation/citation.ts'
import type { LocalDate } from '../date/local-date.ts'
import type { ReportScheme } from '../duty/report-scheme.ts'
import type { ReportingDuty } from '../duty/reporting-duty.ts'
import type { Organisation, OrganisationId } from '../organisation/organisation.ts'
import type { Target } from '../target/target.ts'
import type { Task } from '../task/task.ts'
import type { DocumentHead } from './draft.ts'

export type PlanId = string

export type PlanSettings = {
  /** Read "trước ngày X" as including X. Default false: strictly before. */
  readonly beforeIncludesLimit: boolean
  /** Move a due day off rest to the next working day (Bộ luật Dân sự 2015, Điều 148 khoản 5). Default false. */
  readonly rollForward: boolean
  /** When data for a report is closed; without it, by Nghị định 09/2019/NĐ-CP. */
  readonly reporting?: ReportScheme
}

export const defaultSettings: PlanSettings = { beforeIncludesLimit: false, rollForward: false }

export type Plan = {
  readonly id: PlanId
  readonly document: DocumentHead
  /** First and last year; bounds what recurs. `years[1]` is the horizon, never invented: from the document or a person. */
  readonly years: readonly [number, number]
  readonly issuedOn: LocalDate | null
  /** Follows up, accepts results, compiles the report. */
  readonly monitor: OrganisationId | null
  readonly organisations: readonly Organisation[]
  readonly tasks: readonly Task[]
  readonly targets: readonly Target[]
  readonly budget: Budget
  readonly duties: readonly ReportingDuty[]
  readonly citations: readonly Citation[]
  readonly settings: PlanSettings
  /** Sample plans are badged and removable. */
  readonly sample: boolean
}
