// A person's review of a draft: an answer for each value looked at. Edits are the words as typed; the same
// parsers that read the document read them, in the form and on the server.

import type { DocumentHead } from './draft.ts'

type TaskField = 'title' | 'lead' | 'coordinators' | 'deliverable' | 'timing'
type DutyField = 'text' | 'from' | 'to' | 'timing'

/** Names one value of a draft; indexes are positions in the draft as read. A bare item is the item itself. */
export type ValuePath =
  | `document.${keyof DocumentHead}`
  | `tasks.${number}`
  | `tasks.${number}.${TaskField}`
  | `duties.${number}`
  | `duties.${number}.${DutyField}`
  | `targets.${number}`
  | 'budget.statedTotal'
  | `budget.lines.${number}`
  | `untaken.${number}`
  | 'plan.monitor'

/**
 * `accept`: right as read (an untaken text accepted becomes a task). `edit`: the words a person typed.
 * `reject`: not part of the plan.
 */
export type Answer =
  | { readonly kind: 'accept' }
  | { readonly kind: 'edit'; readonly text: string }
  | { readonly kind: 'reject' }

export type Answers = ReadonlyMap<ValuePath, Answer>

export type DraftStatus = 'inReview' | 'published' | 'discarded'

/** Why a draft cannot become a plan yet; all of them, each with its place. */
export type ConfirmIssue =
  | { readonly code: 'confirm/title-missing'; readonly path: ValuePath }
  | { readonly code: 'confirm/years-missing'; readonly path: ValuePath }
  | { readonly code: 'confirm/no-tasks'; readonly path: null }
  | { readonly code: 'confirm/task-title-missing'; readonly path: ValuePath }
  | { readonly code: 'confirm/value-not-understood'; readonly path: ValuePath; readonly text: string }
  /** A doubtful value that nobody has answered; lifted by publishing it unreviewed, which badges it. */
  | { readonly code: 'confirm/unanswered'; readonly path: ValuePath }
