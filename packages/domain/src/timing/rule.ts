// What a timing phrase means. The phrase is kept for ever beside its rules; occurrences are computed from
// them and never stored. Kinds and their phrases: the table in this package's README.

import type { LocalDate } from '../date/local-date.ts'
import type { Half, Quarter } from '../date/period.ts'

/** A part of a compound phrase says what it is for: "Quý IV/2025 **ban hành kế hoạch**". Null: the whole task. */
type Part = { readonly purpose: string | null }

/** Present where the phrase names no year and the plan has a single one: the year was taken from the plan. */
type YearOfPlan = { readonly yearFromPlan?: true }

/** Once, inside a window of days. Either end is null where the phrase leaves it open. */
export type Within = Part & YearOfPlan & {
  readonly kind: 'within'
  /** Nominal period: `2026`, `2026-Q2`, `2026-H1`, `2026-05`, `2026..2030`, `2026-Q2..2026-Q3`, `2026..`, `..2030`. */
  readonly key: string
  readonly from: LocalDate | null
  readonly to: LocalDate | null
}

/** Once, not later than a limit. `before`: the limit day itself is too late ("trước ngày X"). */
export type By = Part & YearOfPlan & {
  readonly kind: 'by'
  /** Nominal period: the limit as named, `2025-11-15`, `2024-12`, `2030`. */
  readonly key: string
  /** For "trước tháng 12/2024" the first day of the month named, so that `before` gives 30/11. */
  readonly limit: LocalDate
  readonly sense: 'before' | 'on'
  /** "trước 16 giờ 00 ngày 15/11": kept as written, never computed with; the hour never moves the day. */
  readonly timeOfDay?: string
}

export type Unit = 'week' | 'month' | 'quarter' | 'half' | 'year'

export type NthOfRound = 1 | 2 | 3 | 4 | 5 | -1

/** Where in each round it falls; null is the whole round. */
export type Slot =
  | { readonly kind: 'quarter'; readonly quarters: readonly Quarter[] }
  | { readonly kind: 'half'; readonly halves: readonly Half[] }
  | { readonly kind: 'month'; readonly months: readonly number[] }
  /** One window over several months of the year: "Quý II-III hằng năm" is 4–9. */
  | { readonly kind: 'span'; readonly firstMonth: number; readonly lastMonth: number }
  /** A day of the year; `yearOffset` −1 for "31/12 năm trước liền kề", 1 for "31/01 năm liền kề". */
  | { readonly kind: 'day'; readonly month: number; readonly day: number; readonly yearOffset: -1 | 0 | 1 }
  /**
   * A day of the round's last month ("ngày 25 hằng tháng", "ngày 20 của tháng cuối quý"); `monthOffset` 1 for the
   * month after the round ("trước ngày 05 của tháng liền kề"). A day past the month's end is its last.
   */
  | { readonly kind: 'dayOfMonth'; readonly day: number; readonly monthOffset: 0 | 1 }
  /** 1 Monday … 7 Sunday. */
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** The nth weekday of the round, −1 the last: "thứ Sáu tuần cuối hằng tháng". A round without a fifth has none. */
  | { readonly kind: 'nthWeekday'; readonly nth: NthOfRound; readonly weekday: number }

/** Again each week, month, quarter, half or year. */
export type Every = Part & {
  readonly kind: 'every'
  readonly unit: Unit
  /** 2 for "02 tuần một lần". */
  readonly interval: number
  readonly slot: Slot | null
  /** How the slot binds: anywhere inside it, not later than its end, or strictly before its day. */
  readonly sense: 'within' | 'on' | 'before'
  /** "01 lớp/năm": exactly one; "ít nhất 1 lần/năm": at least one. Null: not counted. */
  readonly quota: { readonly count: number; readonly atLeast: boolean; readonly unit: string | null } | null
  /** Years the phrase itself bounds; null leaves it to the plan. */
  readonly fromYear: number | null
  readonly toYear: number | null
  /** "Hằng tháng, từ tháng 3 đến tháng 11/2026": days the rounds lie between, where they bound them closer than years do. */
  readonly from?: LocalDate
  readonly to?: LocalDate
  /** "trước 16 giờ": kept, never computed with. */
  readonly timeOfDay: string | null
}

/** Always, never due: "Thường xuyên". */
export type Continuous = Part & { readonly kind: 'continuous' }

export type Length = { readonly count: number; readonly unit: 'day' | 'workingDay' | 'week' | 'month' | 'year' }

/** What the time runs from. */
export type AwaitedEvent =
  /** The plan's own issue or signing. */
  | { readonly kind: 'issued' }
  /** Something that happens, in the words that name it. */
  | { readonly kind: 'named'; readonly words: string }
  /** A day already known: "trong vòng 05 ngày kể từ ngày 01/7/2026". */
  | { readonly kind: 'day'; readonly on: LocalDate }
  /** A length with no start: "trong thời hạn 10 ngày làm việc". */
  | { readonly kind: 'unsaid' }

/** A length of time after an event, or at once after it; waits for the event. */
export type After = Part & {
  readonly kind: 'after'
  readonly event: AwaitedEvent
  /** Null: no length given. Negative counts: before the event. */
  readonly length: Length | null
}

export type OnDemand = Part & { readonly kind: 'onDemand' }
export type PerPlan = Part & { readonly kind: 'perPlan' }
/** Nothing said, or not understood; never a guess. */
export type Unstated = Part & { readonly kind: 'unstated' }

export type TimingRule = Within | By | Every | Continuous | After | OnDemand | PerPlan | Unstated

/** The phrase as written, and what it means, in order. */
export type Timing = { readonly phrase: string; readonly rules: readonly TimingRule[] }

export type TimingClass = 'deadline' | 'period' | 'recurring' | 'relative' | 'undated'
