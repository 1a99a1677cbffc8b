// One due instance of a rule, known by its nominal period, with the reason for each of its dates.

import type { LocalDate } from '../date/local-date.ts'
import type { RestReason } from '../date/work-calendar.ts'
import type { AwaitedEvent, TimingRule } from './rule.ts'

/** One step of the derivation, as data; words come from @tiendo/text. */
export type Reason =
  | { readonly kind: 'phrase'; readonly phrase: string }
  | { readonly kind: 'rule'; readonly rule: TimingRule }
  | { readonly kind: 'window'; readonly from: LocalDate | null; readonly to: LocalDate | null; readonly key: string }
  /** "trước ngày X": the last day is the day before X. */
  | { readonly kind: 'strictlyBefore'; readonly limit: LocalDate; readonly due: LocalDate }
  /** The plan is set to read "trước ngày X" as including X. */
  | { readonly kind: 'limitIncluded'; readonly limit: LocalDate }
  | { readonly kind: 'lastDay'; readonly due: LocalDate }
  /** The phrase named no year: it was taken from the plan. */
  | { readonly kind: 'yearFromPlan'; readonly year: number }
  /** What the time runs from. `symbol`: the document that proves it, as recorded. */
  | { readonly kind: 'event'; readonly event: AwaitedEvent; readonly on: LocalDate; readonly symbol: string | null }
  | { readonly kind: 'notWorked'; readonly date: LocalDate; readonly rest: RestReason; readonly calendar: string }
  | { readonly kind: 'safe'; readonly safe: LocalDate; readonly calendar: string }
  /** Bộ luật Dân sự 2015, Điều 148 khoản 5; `pastLimit` warns that it reaches the day the text says "before". */
  | { readonly kind: 'rolled'; readonly rolled: LocalDate; readonly pastLimit: boolean; readonly calendar: string }
  /** Decided after the plan was signed; `was` is the literal last day that the rule gives. */
  | { readonly kind: 'moved'; readonly was: LocalDate | null; readonly due: LocalDate; readonly reason: string; readonly on: LocalDate }
  /** The rule itself was replaced: `was` are the words that held before, `now` those decided. */
  | { readonly kind: 'replacedRule'; readonly was: string; readonly now: string; readonly reason: string; readonly on: LocalDate }
  /** The rule no longer gives this period; it stays because people have spoken of it. */
  | { readonly kind: 'keptFromEarlier'; readonly phrase: string }

export type Occurrence = {
  /** Nominal period: `2026`, `2026-Q2`, `2026-11`, `event:<id>`. Facts are kept by it. */
  readonly key: string
  /** Which rule of the timing it comes from. */
  readonly rule: number
  readonly purpose: string | null
  readonly from: LocalDate | null
  /** The literal last day. */
  readonly due: LocalDate | null
  /** The last working day on or before `due`. */
  readonly safe: LocalDate | null
  /** Only where the plan applies Điều 148. */
  readonly rolled: LocalDate | null
  readonly because: readonly Reason[]
}
