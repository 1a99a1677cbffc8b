// What happens to a plan's money after it is signed: need, allocation, adjustment, commitment, disbursement, settlement,
// each a dated entry with who and by what act. Entries are never changed: a wrong one is withdrawn, with a reason.

import type { LocalDate } from '../../date/local-date.ts'
import type { UserId } from '../../execution/progress.ts'
import type { Dong } from '../../money/dong.ts'
import type { OrganisationId } from '../../organisation/organisation.ts'

/**
 * nhu cầu → dự toán giao → điều chỉnh → cam kết chi → giải ngân → quyết toán; `cancelled`: hủy dự toán. `adjusted` is the
 * change, less than zero where money is taken away; all others are more than zero.
 */
export const moneyStages = ['need', 'allocated', 'adjusted', 'committed', 'disbursed', 'settled', 'cancelled'] as const
export type MoneyStage = (typeof moneyStages)[number]

export type MoneyEntry = {
  readonly id: string
  readonly stage: MoneyStage
  /** Of the plan's budget; null: of the plan as a whole, not assigned to a line. */
  readonly lineId: string | null
  readonly fiscalYear: number
  readonly amount: Dong
  /** The day of the act or payment. */
  readonly on: LocalDate
  /** Symbol of the act, voucher number: as written. */
  readonly act: string | null
  readonly source: string | null
  readonly taskId: string | null
  readonly unit: OrganisationId | null
  readonly note: string | null
}

/** Money moved from one line to another, within a year. */
export type MoneyTransfer = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly fiscalYear: number
  readonly amount: Dong
  readonly on: LocalDate
  readonly act: string | null
  readonly reason: string
}

/** On what ground money unspent at the end of a year may be spent in the next (Luật Ngân sách nhà nước). */
export const carryOverGrounds = [
  'investment', 'signedContract', 'wagesAndWelfare', 'autonomous', 'lateSupplement', 'research', 'savings',
] as const
export type CarryOverGround = (typeof carryOverGrounds)[number]

/** Money left of a year, carried into the next. */
export type CarryOver = {
  readonly id: string
  readonly lineId: string
  /** The year it is left of. */
  readonly fiscalYear: number
  readonly amount: Dong
  readonly on: LocalDate
  readonly act: string | null
  readonly ground: CarryOverGround
  readonly reason: string
}

export const overspendPolicies = ['stop', 'warn', 'allow'] as const
export type OverspendPolicy = (typeof overspendPolicies)[number]

type Signed = { readonly by: UserId; readonly recordedOn: LocalDate }
export type Withdrawn = Signed & { readonly reason: string }

export type Kept<T> = T & Signed & { readonly withdrawn: Withdrawn | null; readonly batch: string | null }

/** All that was recorded of a plan's money. */
export type MoneyBook = {
  readonly planId: string
  readonly version: number
  readonly policy: OverspendPolicy
  readonly entries: readonly Kept<MoneyEntry>[]
  readonly transfers: readonly Kept<MoneyTransfer>[]
  readonly carryOvers: readonly Kept<CarryOver>[]
  /** Which tasks a line pays for, by line id; recorded by people. */
  readonly links: Readonly<Record<string, readonly string[]>>
}

export const emptyBook = (planId: string): MoneyBook => ({
  planId, version: 0, policy: 'warn', entries: [], transfers: [], carryOvers: [], links: {},
})
