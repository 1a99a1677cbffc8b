// What was read from a document and not yet confirmed by a person. Every value carries its source.

import type { BudgetLine } from '../budget/budget.ts'
import type { Finding } from '../check/finding.ts'
import type { Citation } from '../citation/citation.ts'
import type { LocalDate } from '../date/local-date.ts'
import type { DongRange } from '../money/dong.ts'
import type { Comparator } from '../target/target.ts'
import type { Timing } from '../timing/rule.ts'
import type { SourceKind } from './source-text.ts'
import type { Span } from './span.ts'

export type Confidence = 'sure' | 'likely' | 'doubtful'

/** A value as read. `span` is null where the document does not state it ("no source" is a visible state). */
export type Read<T> = { readonly value: T; readonly span: Span | null; readonly confidence: Confidence }

export type Signatory = { readonly name: string; readonly position: string | null; readonly onBehalf: string | null }

/** The document itself (Nghị định 30/2020/NĐ-CP, Điều 8). Null where the text does not say. */
export type DocumentHead = {
  readonly kind: string | null
  readonly number: string | null
  readonly issuedOn: LocalDate | null
  readonly place: string | null
  readonly issuer: string | null
  readonly title: string | null
  readonly years: readonly [number, number] | null
  readonly signatory: Signatory | null
  readonly recipients: readonly string[]
}

export type DraftHead = { readonly [Key in keyof DocumentHead]: Read<DocumentHead[Key]> }

export type DraftSection = { readonly path: string; readonly title: string; readonly span: Span }

export type DraftTask = {
  readonly number: string | null
  readonly group: string | null
  readonly title: Read<string>
  readonly lead: Read<readonly string[]>
  readonly coordinators: Read<readonly string[]>
  readonly deliverable: Read<string | null>
  readonly timing: Read<Timing>
  /** The whole row or paragraph. */
  readonly span: Span
}

export type DraftTarget = {
  readonly text: string
  readonly quantity: string
  readonly comparator: Comparator
  readonly unit: string
  readonly confidence: Confidence
  readonly span: Span
}

export type DraftDuty = {
  readonly text: string
  readonly from: Read<readonly string[]>
  readonly to: Read<string | null>
  readonly timing: Read<Timing>
  readonly span: Span
}

export type DraftBudget = {
  readonly statedTotal: Read<DongRange | null>
  readonly lines: readonly (BudgetLine & { readonly confidence: Confidence })[]
}

/** Looked like a task, a sum or a deadline, and was not taken: listed, never dropped. */
export type Untaken = { readonly text: string; readonly why: UntakenWhy; readonly span: Span }

export type UntakenWhy =
  | 'looksLikeTask'
  | 'looksLikeSum'
  | 'looksLikeDeadline'
  | 'rowNotUnderstood'
  | 'columnNotUnderstood'

export type Draft = {
  readonly source: { readonly name: string; readonly kind: SourceKind; readonly sha256: string; readonly pages: number | null }
  readonly document: DraftHead
  readonly citations: readonly Citation[]
  readonly sections: readonly DraftSection[]
  readonly targets: readonly DraftTarget[]
  readonly tasks: readonly DraftTask[]
  readonly duties: readonly DraftDuty[]
  readonly budget: DraftBudget
  readonly untaken: readonly Untaken[]
  readonly findings: readonly Finding[]
}
