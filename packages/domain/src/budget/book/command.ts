// What people ask of a plan's money, what was then recorded, and why something is refused.

import type { LocalDate } from '../../date/local-date.ts'
import type { Actor } from '../../execution/command.ts'
import type { Dong } from '../../money/dong.ts'
import type { OrganisationId } from '../../organisation/organisation.ts'
import type { Plan } from '../../plan/plan.ts'
import type { CarryOver, Kept, MoneyEntry, MoneyTransfer, OverspendPolicy, Withdrawn } from './entry.ts'

/** Ids are given by the shell. */
export type MoneyCommand =
  /** One entry, the rows of a spreadsheet or the parts of a divided sum: all or none. `batch` names those of one time. */
  | { readonly kind: 'recordEntries'; readonly entries: readonly MoneyEntry[]; readonly batch: string | null }
  | { readonly kind: 'transferMoney'; readonly transfer: MoneyTransfer }
  | { readonly kind: 'carryOver'; readonly carryOver: CarryOver }
  /** An entry, transfer or carry-over by its id, or a whole import by its batch. */
  | { readonly kind: 'withdraw'; readonly id: string; readonly reason: string }
  | { readonly kind: 'linkTasks'; readonly lineId: string; readonly taskIds: readonly string[] }
  | { readonly kind: 'setPolicy'; readonly policy: OverspendPolicy; readonly reason: string }

export type MoneyEvent =
  | { readonly kind: 'moneyRecorded'; readonly entries: readonly Kept<MoneyEntry>[] }
  | { readonly kind: 'moneyTransferred'; readonly transfer: Kept<MoneyTransfer> }
  | { readonly kind: 'moneyCarriedOver'; readonly carryOver: Kept<CarryOver> }
  | { readonly kind: 'moneyWithdrawn'; readonly id: string; readonly withdrawn: Withdrawn }
  | { readonly kind: 'lineLinked'; readonly lineId: string; readonly taskIds: readonly string[] }
  | { readonly kind: 'policySet'; readonly policy: OverspendPolicy; readonly reason: string }

export type MoneyContext = {
  readonly plan: Plan
  readonly actor: Actor
  /** The day in Việt Nam. */
  readonly today: LocalDate
  /** Bodies of the authority that may be named as units, besides those of the plan. */
  readonly units?: ReadonlySet<OrganisationId>
}

/** `row`: index of the entry in the command, for imports; 0 for a transfer, a carry-over and links. */
export type MoneyProblem =
  | { readonly code: 'money/no-such-line'; readonly row: number; readonly lineId: string }
  | { readonly code: 'money/no-such-task'; readonly row: number; readonly taskId: string }
  | { readonly code: 'money/no-such-unit'; readonly row: number; readonly unit: string }
  /** Not more than zero; an adjustment of zero. */
  | { readonly code: 'money/amount-not-positive'; readonly row: number }
  | { readonly code: 'money/year-outside-plan'; readonly row: number; readonly fiscalYear: number; readonly years: readonly [number, number] }
  | { readonly code: 'money/in-future'; readonly row: number; readonly on: LocalDate; readonly today: LocalDate }
  /** Paid before its year began, or after its books were closed on 31/01 of the next. */
  | { readonly code: 'money/outside-year'; readonly row: number; readonly on: LocalDate; readonly fiscalYear: number; readonly closesOn: LocalDate }
  | { readonly code: 'money/act-required'; readonly row: number }
  /**
   * Paid, committed, cut or cancelled more than there is: refused under the policy `stop`, said under `warn`.
   * `available`: what the line, or one above it, still has; 0n where nothing was given; less than zero where it is
   * overspent already. `lineId`: the line that has too little; null: the plan.
   */
  | { readonly code: 'money/overspent'; readonly row: number; readonly lineId: string | null; readonly fiscalYear: number; readonly available: Dong; readonly asked: Dong }
  /** A transfer or carry-over of more than is left; no policy allows it. */
  | { readonly code: 'money/not-enough'; readonly row: number; readonly lineId: string; readonly fiscalYear: number; readonly available: Dong; readonly asked: Dong }
  /** The same voucher (stage, line, act, day, amount, task, unit). `otherRow`: of the same import; null: recorded before. */
  | { readonly code: 'money/repeated'; readonly row: number; readonly otherRow: number | null }
  /** Recorded for a line while the same is recorded for a line above or under it: perhaps counted twice. Only said. */
  | { readonly code: 'money/parts-too'; readonly row: number; readonly lineId: string; readonly otherLineId: string }
  | { readonly code: 'money/id-taken'; readonly row: number; readonly id: string }

export type MoneyRefusal =
  /** Money is kept by finance, and by who follows the plan up. */
  | { readonly code: 'money/rights' }
  | { readonly code: 'money/reason-required' }
  /** No rows were given. */
  | { readonly code: 'money/nothing-recorded' }
  | { readonly code: 'money/no-such-entry'; readonly id: string }
  | { readonly code: 'money/already-withdrawn'; readonly id: string }
  | { readonly code: 'money/nothing-changes' }
  | { readonly code: 'money/same-line' }
  /** Every row's problems; nothing was recorded. */
  | { readonly code: 'money/rows'; readonly problems: readonly MoneyProblem[] }
