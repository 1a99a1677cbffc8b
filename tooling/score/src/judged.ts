// One judgement: a value, whether it is right, whether the reader was sure of it.

import type { Confidence } from '@tiendo/domain'
import type { Tally } from './tally.ts'

export type Field =
  | 'task'
  | 'title'
  | 'lead'
  | 'coordinators'
  | 'timing'
  | 'deliverable'
  | 'number'
  | 'group'
  | 'citation'
  | 'head'
  | 'budgetLine'
  | 'total'
  | 'duty'

export type Judged = {
  readonly field: Field
  /** Which task, head field or line. */
  readonly at: string
  readonly right: boolean
  readonly expected: string
  readonly found: string
  /** Null where confidence is not held against the gold. */
  readonly confidence: Confidence | null
}

const tally = (judged: readonly Judged[]): Tally => ({
  right: judged.filter((value) => value.right).length,
  of: judged.length,
})

export const tallyOf = (judged: readonly Judged[], field: Field): Tally =>
  tally(judged.filter((value) => value.field === field))

/** Of the values marked sure, how many are right. */
export const tallySure = (judged: readonly Judged[]): Tally =>
  tally(judged.filter((value) => value.confidence === 'sure'))
