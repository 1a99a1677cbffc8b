// One instance of a rule before it is dressed as an occurrence: its period and its literal days, as day numbers.

export type Instance = {
  readonly key: string
  /** The window the rule names; null where it names none. */
  readonly window: { readonly from: number | null; readonly to: number | null } | null
  readonly from: number | null
  /** The literal last day under strict reading; null where the rule leaves it open. */
  readonly due: number | null
  /** The day named by "trước ngày X", too late itself; null under any other sense. */
  readonly before: number | null
  /** Whether a plan may read that day as included: only where a day is named, not a month or a quarter. */
  readonly mayInclude: boolean
}
