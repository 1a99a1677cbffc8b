// What a rule of the checks is: what it looks for, why, and two pieces of a document, one that breaks it and one that
// does not. Its words are in @tiendo/text; its examples are its tests and stand in the list of rules.

import type { Span } from '../plan/span.ts'
import type { FindingData, FindingRule, Proposal, Severity } from './finding.ts'
import type { CheckInput } from './input.ts'

/** Where a rule comes from, as officials cite it. */
export type LegalBasis = { readonly act: string; readonly article: string | null }

/**
 * A plan as its authors type it, a line a paragraph, columns of a table parted by " | ". Where it does not begin with a
 * head of its own ("SỐ: …" or "KẾ HOẠCH"), it is put into a complete document (`exampleDocument`).
 */
export type Example =
  | string
  | {
      readonly text: string
      /** The plan of the authority above that it carries out, typed likewise. */
      readonly upper: string
    }

export type Found<R extends FindingRule> = {
  readonly data: Readonly<FindingData[R]>
  readonly span: Span | null
  /** Where it weighs otherwise than the rule does. */
  readonly severity?: Severity
  readonly proposal?: Proposal
}

export type Rule<R extends FindingRule> = {
  readonly severity: Severity
  /** Null: reason or practice, which the words say. */
  readonly basis: LegalBasis | null
  readonly find: (input: CheckInput) => readonly Found<R>[]
  readonly examples: { readonly breaks: Example; readonly passes: Example }
}

/** The rules of a family, by id: one that is named and not there does not compile. */
export type Rules<Family> = { readonly [R in keyof Family & FindingRule]: Rule<R> }
