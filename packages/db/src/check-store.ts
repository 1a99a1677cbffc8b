// What the API asks of storage about checks: who answers for which finding of a draft or plan, and how the authority
// weighs the rules. Findings themselves are computed, never stored.

import type { CheckSettings, Result, RuleSet, Waiver, WaiverFact } from '@tiendo/domain'
import type { Conflict, NotFound, Signature } from './store.ts'

/** The document whose findings are spoken of. */
export type CheckSubject = { readonly kind: 'draft' | 'plan'; readonly id: string }

export type WaiversAt = { readonly waivers: readonly Waiver[]; readonly version: number }
/** `version` 0 while the rules weigh as they are. */
export type CheckSettingsAt = { readonly settings: CheckSettings; readonly version: number }

export type CheckStore = {
  waivers(subject: CheckSubject): Promise<readonly Waiver[]>
  /**
   * Decided on the waivers as they are, appended and folded in one transaction. A command seen before is not decided
   * again: it gives what it led to. Of what is gone there is nothing to say.
   */
  record<E>(
    subject: CheckSubject,
    decide: (waivers: readonly Waiver[]) => Result<WaiverFact, E>,
    by: Signature,
  ): Promise<Result<WaiversAt, Conflict | NotFound | E>>
  settings(): Promise<CheckSettingsAt>
  /** One rule set, decided likewise; `version` 0 where nothing was set yet. */
  setRule<E>(
    version: number,
    decide: (settings: CheckSettings) => Result<RuleSet, E>,
    by: Signature,
  ): Promise<Result<CheckSettingsAt, Conflict | E>>
}
