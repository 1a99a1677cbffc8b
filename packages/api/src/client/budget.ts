// What is answered about a plan's money. Plain values; đồng are bigint, and survive the wire.

import type {
  Budget,
  LinkProposal,
  LocalDate,
  MoneyBook,
  MoneyDimension,
  MoneyFlow,
  MoneyGroup,
  MoneyProblem,
  MoneyRights,
  MoneySheet,
  QuarterSpending,
  SettledFinding,
  UnassignedMoney,
  UnfundedTask,
  UserId,
} from '@tiendo/domain'

export type BudgetPlan = {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly issuedOn: LocalDate | null
  readonly years: readonly [number, number]
  readonly budget: Budget
  readonly tasks: readonly { readonly id: string; readonly number: string | null; readonly title: string }[]
  /** Its own, then the other ones of the authority: what a unit may be. */
  readonly organisations: readonly { readonly id: string; readonly name: string }[]
  readonly sample: boolean
}

export type BudgetPage = {
  readonly plan: BudgetPlan
  /** The draft it was published from: its text is the source of the figures. */
  readonly draftId: string | null
  /** A command names its version: 0 where nothing was recorded. */
  readonly book: MoneyBook
  /** What the asker may record. */
  readonly may: MoneyRights
  readonly sheet: MoneySheet
  /** Null where no single year is asked about. */
  readonly quarters: QuarterSpending | null
  readonly flow: MoneyFlow
  readonly groups: Readonly<Record<MoneyDimension, readonly MoneyGroup[]>>
  readonly unfunded: readonly UnfundedTask[]
  readonly unassigned: UnassignedMoney
  readonly proposals: readonly LinkProposal[]
  /** What the checks of the family `budget` say. */
  readonly findings: readonly SettledFinding[]
  /** Names of those who recorded, by id; who is no longer known is left out. */
  readonly names: Readonly<Record<UserId, string>>
  readonly today: LocalDate
}

/** `warnings`: what the policy allows and yet says, and what may be counted twice. */
export type BudgetWritten = { readonly book: MoneyBook; readonly warnings: readonly MoneyProblem[] }
export type BudgetPreview = { readonly version: number; readonly warnings: readonly MoneyProblem[] }
