// Rows put right by a person: one read as two, two read as one, one not read at all. Rows are only ever added at the
// end or set aside, so every index of the draft keeps naming the same row; a reshape taken back leaves its row, set
// aside. Nothing read is changed but by these and by answers.

import type { Span } from '../plan/span.ts'

/** Unique inside its draft; given by whoever makes the change. */
export type ReshapeId = string

/** The words of a row that was not read, as selected or typed; null where the row does not say. */
export type AddedRow = {
  readonly number: string | null
  readonly title: string
  readonly lead: string | null
  readonly coordinators: string | null
  readonly deliverable: string | null
  readonly timing: string | null
  /** What was selected; null for a row typed by hand. */
  readonly span: Span | null
}

export type Reshape =
  /** A task is two: it keeps `title`, a new one after it has `rest` and the same people and time. */
  | { readonly kind: 'split'; readonly task: number; readonly title: string; readonly rest: string }
  /** A task is the rest of another, which takes its words. */
  | { readonly kind: 'merge'; readonly task: number; readonly into: number }
  /** A task that was not read. */
  | { readonly kind: 'add'; readonly row: AddedRow }

/** In the order made. */
export type ReshapeEntry = { readonly id: ReshapeId; readonly reshape: Reshape; readonly withdrawn: boolean }

export type ReshapeIssue =
  | { readonly code: 'reshape/no-such-task'; readonly task: number }
  | { readonly code: 'reshape/title-missing' }
  | { readonly code: 'reshape/same-task' }
  | { readonly code: 'reshape/no-such-reshape'; readonly id: ReshapeId }
