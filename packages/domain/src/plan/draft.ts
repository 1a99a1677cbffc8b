// What was read from a document and not yet confirmed by a person. Every value carries its source.

import type { BudgetLine } from '../budget/budget.ts'
import type { Citation } from '../citation/citation.ts'
import type { LocalDate } from '../date/local-date.ts'
import type { DongRange } from '../money/dong.ts'
import type { Comparator } from '../target/target.ts'
import type { Timing } from '../timing/rule.ts'
import type { DocumentSignature } from './document-signature.ts'
import type { PagePlace, SourceKind } from './source-text.ts'
import type { Span } from './span.ts'

export type Confidence = 'sure' | 'likely' | 'doubtful'

/**
 * Why a value is not sure. `absent`: not stated where it should be. `notUnderstood`: stated in words without a known
 * meaning. `joined`: put together from cells over a page or a row. `inProse`: taken from a sentence. `columnLost`: the
 * table came without its columns. `ambiguous`: can be read in more than one way. `inherited`: said once for several,
 * by a heading or a merged cell. `unlikeName`: no body is named so. `brokenLetters`: the font's letters are suspect.
 * `recognised`: made out from a picture with little certainty. `repaired`: another reading of what was made out, which
 * the quotation keeps. `handwritten`: written by hand, to be read by a person.
 */
export type Doubt =
  | 'absent'
  | 'notUnderstood'
  | 'joined'
  | 'inProse'
  | 'columnLost'
  | 'ambiguous'
  | 'inherited'
  | 'unlikeName'
  | 'brokenLetters'
  | 'recognised'
  | 'repaired'
  | 'handwritten'

/** A value as read. `span` is null where the document does not state it ("no source" is a visible state). */
export type Read<T> = {
  readonly value: T
  readonly span: Span | null
  readonly confidence: Confidence
  /** Absent where the value is sure. */
  readonly doubt?: Doubt
  /** Other ways to read the same words, likeliest first. */
  readonly alternatives?: readonly T[]
  /** Where to look at the page for it, where no words that were read say so: a number written by hand. */
  readonly place?: PagePlace
}

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

/** What the reviewer must know of the file itself. Pages are 1-based. */
export type SourceNote =
  /** Letters stood in an old Vietnamese code and were converted. */
  | { readonly kind: 'legacyEncoding'; readonly encoding: 'tcvn3' | 'vni' | 'vps' | 'viscii' | 'windows-1258' }
  /** A font says other letters than it shows: what is read there may be wrong. */
  | { readonly kind: 'brokenFont'; readonly pages: readonly number[] }
  /** Pages that are pictures; nothing of them is read. */
  | { readonly kind: 'pagesWithoutText'; readonly pages: readonly number[] }
  /** Pages that are pictures, whose words were recognised. */
  | { readonly kind: 'recognised'; readonly pages: readonly number[] }
  /** Pictures with words hidden behind them that are not those seen: the picture was read. */
  | { readonly kind: 'hiddenTextRefused'; readonly pages: readonly number[] }
  /** Pictures with words hidden behind them that are those seen: these were read. */
  | { readonly kind: 'hiddenTextKept'; readonly pages: readonly number[] }
  /** Tracked changes were read as accepted. */
  | { readonly kind: 'trackedChanges'; readonly count: number }
  /** Letters were encoded twice ("Káº¿ hoáº¡ch") and have been restored. */
  | { readonly kind: 'encodedTwice' }
  /** Only the words of an old format; its tables may have lost their form. */
  | { readonly kind: 'textOnly' }

export type DraftSource = {
  readonly name: string
  readonly kind: SourceKind
  readonly sha256: string
  readonly pages: number | null
  /** Absent where there is nothing to say. */
  readonly notes?: readonly SourceNote[]
  /** Pages read so far; absent once all are. A draft that is still being read is not published. */
  readonly reading?: { readonly done: number; readonly total: number }
  /** In the order signed; absent where the file has none. */
  readonly signatures?: readonly DocumentSignature[]
}

export type Draft = {
  readonly source: DraftSource
  readonly document: DraftHead
  readonly citations: readonly Citation[]
  readonly sections: readonly DraftSection[]
  readonly targets: readonly DraftTarget[]
  readonly tasks: readonly DraftTask[]
  readonly duties: readonly DraftDuty[]
  readonly budget: DraftBudget
  readonly untaken: readonly Untaken[]
}
