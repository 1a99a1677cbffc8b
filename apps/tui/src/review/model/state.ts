// One draft under review as one value: what the server has, what was decided here and is on its way, where one stands.
// The view draws it, the reducer changes it.

import {
  reviewRows,
  type Answers,
  type GivenAnswer,
  type LocalDate,
  type FindingRule,
  type Organisation,
  type Reshape,
  type ReviewRow,
  type RuleFamily,
  type SettledFinding,
  type ValuePath,
} from '@tiendo/domain'
import type { Clash, DraftPage } from '@tiendo/api/client'
import type { Field } from '../../screen/model/field.ts'
import type { Size } from '../../screen/model/state.ts'

/** One thing done to the draft; sent in order, one at a time. */
export type Op =
  | { readonly kind: 'answer'; readonly answers: readonly GivenAnswer[] }
  | { readonly kind: 'reshape'; readonly reshape: Reshape }
  | { readonly kind: 'withdraw'; readonly reshapeId: string; readonly answers: readonly GivenAnswer[] }
  | { readonly kind: 'publish'; readonly unreviewed: boolean }
  /** A finding answered for; `reason` null takes that back. */
  | { readonly kind: 'waive'; readonly rule: FindingRule; readonly key: string | null; readonly reason: string | null }

/** How to take a thing back. `forward` is what it was, to do it again. */
export type Undo = { readonly back: Op; readonly forward: Op }

/** `way`: whether it is new, or takes one back, or does one again: decides what can be undone after it. */
export type Pending = { readonly id: number; readonly op: Op; readonly way: 'do' | 'undo' | 'redo'; readonly undo: Op | null }

/** The fields of a row that was not read. */
export const addFields = ['title', 'lead', 'coordinators', 'deliverable', 'timing'] as const
export type AddField = (typeof addFields)[number]

export type Mode =
  | { readonly kind: 'list' }
  | { readonly kind: 'edit'; readonly path: ValuePath; readonly field: Field }
  /** The title is cut where the cursor stands. */
  | { readonly kind: 'split'; readonly task: number; readonly field: Field }
  /** Lines of the source, to select a row that was not read. */
  | { readonly kind: 'source'; readonly line: number; readonly mark: number | null }
  | {
      readonly kind: 'add'
      readonly fields: Readonly<Record<AddField, Field>>
      readonly focus: AddField
      readonly from: number
      readonly to: number
    }
  | { readonly kind: 'publish'; readonly unreviewed: boolean }
  | { readonly kind: 'help'; readonly top: number }
  /** What the checks say, one after the other; `family` shows one family alone. */
  | { readonly kind: 'findings'; readonly key: string | null; readonly family: RuleFamily | null }
  | { readonly kind: 'waive'; readonly finding: SettledFinding; readonly field: Field; readonly family: RuleFamily | null }

/** A thing said below; `text` comes ready from elsewhere. */
export type Notice =
  | { readonly kind: 'text'; readonly text: string; readonly tone: 'danger' | 'good' }
  | { readonly kind: 'accepted'; readonly count: number }
  | { readonly kind: 'noneLeft' | 'noFinding' | 'writtenWaiver' | 'noReason' | 'mayNotWaive' | 'nothingToUndo' | 'notATask' | 'noRowAbove' | 'cutInside' | 'changedByOthers' | 'wait' }

export type ReviewState = {
  readonly size: Size
  readonly today: LocalDate
  /** Bodies that the authority knows. */
  readonly known: readonly Organisation[]
  /** Null until it is loaded. */
  readonly page: DraftPage | null
  /** What the checks said of `checked`, a version of the draft. */
  readonly findings: readonly SettledFinding[]
  readonly checked: number
  /** As the server has them, with what is on its way. */
  readonly answers: Answers
  readonly version: number
  readonly queue: readonly Pending[]
  readonly sent: number
  readonly past: readonly Undo[]
  readonly future: readonly Undo[]
  readonly cursor: ValuePath | null
  readonly top: number
  /** Only what must be answered, or everything. */
  readonly only: 'needed' | 'all'
  readonly clashes: readonly Clash[]
  readonly mode: Mode
  readonly notice: Notice | null
  readonly connection: 'searching' | 'starting' | 'online' | 'offline'
  /** The person is leaving once everything is sent. */
  readonly leaving: boolean
}

export const startReview = (size: Size, today: LocalDate): ReviewState => ({
  size,
  today,
  known: [],
  page: null,
  findings: [],
  checked: 0,
  answers: new Map(),
  version: 0,
  queue: [],
  sent: 0,
  past: [],
  future: [],
  cursor: null,
  top: 0,
  only: 'needed',
  clashes: [],
  mode: { kind: 'list' },
  notice: null,
  connection: 'searching',
  leaving: false,
})

let last: { readonly page: DraftPage; readonly answers: Answers; readonly rows: readonly ReviewRow[] } | null = null

/** Every value; the last answer is kept, because a frame and a key ask for the same. */
export const allRows = ({ page, answers }: ReviewState): readonly ReviewRow[] => {
  if (page === null) return []
  if (last === null || last.page !== page || last.answers !== answers)
    last = { page, answers, rows: reviewRows(page.draft, answers, page.reshapes) }
  return last.rows
}

/** Those listed: the one where the cursor stands stays until it is left, answered or not. */
export const listedRows = (state: ReviewState): readonly ReviewRow[] => {
  const rows = allRows(state)
  return state.only === 'all'
    ? rows
    : rows.filter(({ needsAnswer, understood, path }) => needsAnswer || !understood || path === state.cursor)
}

export const cursorIndex = (state: ReviewState, rows: readonly ReviewRow[]): number =>
  Math.max(0, rows.findIndex(({ path }) => path === state.cursor))

export const currentRow = (state: ReviewState): ReviewRow | null => {
  const rows = listedRows(state)
  return rows[cursorIndex(state, rows)] ?? null
}
