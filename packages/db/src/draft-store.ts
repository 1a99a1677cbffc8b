// What the API asks of storage about drafts: their events, rows, and what may be done to them.

import type {
  Answer,
  AnswerClash,
  Draft,
  DraftStatus,
  GivenAnswer,
  Reshape,
  ReshapeEntry,
  ReshapeId,
  ReshapeIssue,
  Result,
  SourceText,
  ValuePath,
} from '@tiendo/domain'
import type { Conflict, NotFound, Signature } from './store.ts'

export type DraftEvent =
  | { readonly kind: 'draftImported'; readonly draft: Draft; readonly source: SourceText }
  /** Read to its end: the draft whole, with what holds in it of the review so far. */
  | {
      readonly kind: 'draftReadOn'
      readonly draft: Draft
      readonly source: SourceText
      readonly kept: {
        readonly answers: readonly (readonly [ValuePath, Answer])[]
        readonly reshapes: readonly ReshapeEntry[]
      }
    }
  | { readonly kind: 'valuesAnswered'; readonly answers: readonly GivenAnswer[] }
  /** With the answers that went with it. */
  | {
      readonly kind: 'draftReshaped'
      readonly id: ReshapeId
      readonly reshape: Reshape
      readonly answers: readonly GivenAnswer[]
    }
  | { readonly kind: 'reshapeWithdrawn'; readonly id: ReshapeId; readonly answers: readonly GivenAnswer[] }
  /** To the draft it replaces, with what was carried over from there; null: to none any more. */
  | {
      readonly kind: 'draftLinked'
      readonly earlier: string | null
      readonly answers: readonly GivenAnswer[]
      readonly reshapes: readonly ReshapeEntry[]
    }
  | { readonly kind: 'draftPublished'; readonly planId: string }
  | { readonly kind: 'draftDiscarded' }

export type DraftRow = {
  readonly id: string
  readonly version: number
  readonly status: DraftStatus
  readonly draft: Draft
  readonly answers: ReadonlyMap<ValuePath, Answer>
  /** Rows put right, in the order made. */
  readonly reshapes: readonly ReshapeEntry[]
  /** The draft that this one replaces. */
  readonly earlierId: string | null
  readonly planId: string | null
  readonly importedBy: string
  readonly importedAt: Date
}

export type DraftSummary = Omit<DraftRow, 'draft' | 'answers' | 'reshapes'> & {
  readonly name: string
  readonly number: string | null
  readonly title: string | null
  readonly issuer: string | null
  /** Not all of its document is read. */
  readonly reading: boolean
}

/** What a draft is imported with. */
export type DraftOrigin = {
  /** The file as it came; kept once for each sha256. */
  readonly file?: Uint8Array
  /** The draft that this one replaces, with what is carried over from there. */
  readonly link?: DraftLink
}

export type DraftLink = {
  readonly earlier: string | null
  readonly answers: readonly GivenAnswer[]
  readonly reshapes: readonly ReshapeEntry[]
}

/** `by`: who answered, or set the row aside, since the asker looked. */
export type Clash = AnswerClash & { readonly by: string; readonly byName: string | null }

/** `before`: the answers as they were on the paths that changed with the rows. */
export type ReshapeMade = { readonly row: DraftRow; readonly before: readonly GivenAnswer[] }

/** Who reviewed a draft, and when last; `byName` is null where the person is no longer known. */
export type DraftReviewer = { readonly by: string; readonly byName: string | null; readonly at: Date }

/**
 * Versions named are those that the asker saw. What others did meanwhile to the same values or rows is a clash or a
 * conflict; what they did elsewhere is in nobody's way.
 */
export type DraftStore = {
  importDraft(
    id: string,
    draft: Draft,
    source: SourceText,
    by: Signature,
    origin?: DraftOrigin,
  ): Promise<Result<DraftRow, Conflict>>
  /** The same draft with all of its document read; a conflict where it is closed, or was read whole before. */
  readOn(id: string, draft: Draft, source: SourceText, by: Signature): Promise<Result<DraftRow, Conflict | NotFound>>
  get(id: string): Promise<DraftRow | null>
  source(id: string): Promise<SourceText | null>
  /** The file it was read from; null where none was kept. */
  file(id: string): Promise<Uint8Array | null>
  hasFile(id: string): Promise<boolean>
  list(): Promise<readonly DraftSummary[]>
  /** Drafts of the same bytes, newest first. */
  ofFile(sha256: string): Promise<readonly DraftSummary[]>
  reviewers(id: string): Promise<readonly DraftReviewer[]>
  /** A null answer takes an earlier one back. With nothing left to write the version stays. */
  answer(
    id: string,
    version: number,
    answers: readonly GivenAnswer[],
    by: Signature,
  ): Promise<Result<{ readonly row: DraftRow; readonly clashes: readonly Clash[] }, Conflict | NotFound>>
  /** `reshapeId` follows from the command, so that a retry names the same. */
  reshape(
    id: string,
    version: number,
    reshapeId: ReshapeId,
    reshape: Reshape,
    by: Signature,
  ): Promise<Result<ReshapeMade, Conflict | NotFound | ReshapeIssue>>
  /** Answers that others changed since are left as they are. */
  withdraw(
    id: string,
    version: number,
    reshapeId: ReshapeId,
    answers: readonly GivenAnswer[],
    by: Signature,
  ): Promise<Result<DraftRow, Conflict | NotFound | ReshapeIssue>>
  /** What is carried over was worked out for this very version. */
  link(id: string, version: number, link: DraftLink, by: Signature): Promise<Result<DraftRow, Conflict | NotFound>>
  discard(id: string, version: number, by: Signature): Promise<Result<DraftRow, Conflict | NotFound>>
}
