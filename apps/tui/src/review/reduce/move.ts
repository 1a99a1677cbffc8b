// The cursor of a review: it stays on its value when others are answered or arrive.

import type { ValuePath } from '@tiendo/domain'
import { allRows, currentRow, cursorIndex, listedRows, type ReviewState } from '../model/state.ts'

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most))

export const moveTo = (state: ReviewState, path: ValuePath | null): ReviewState => ({ ...state, cursor: path })

export const moveBy = (state: ReviewState, delta: number): ReviewState => {
  const rows = listedRows(state)
  const at = clamp(cursorIndex(state, rows) + delta, rows.length - 1)
  return moveTo(state, rows[at]?.path ?? null)
}

/** The next value that waits for an answer, going round; the state as it is where none does. */
export const nextNeeded = (state: ReviewState, step: 1 | -1 = 1): ReviewState => {
  const rows = allRows(state)
  const from = rows.findIndex(({ path }) => path === state.cursor)
  for (let far = 1; far <= rows.length; far++) {
    const at = (((from + far * step) % rows.length) + rows.length) % rows.length
    const row = rows[at]
    if (row !== undefined && (row.needsAnswer || !row.understood)) return moveTo(state, row.path)
  }
  return state
}

/** After an answer: on to the next that waits; in the full list to the next line. */
export const onwards = (state: ReviewState): ReviewState => (state.only === 'all' ? moveBy(state, 1) : nextNeeded(state))

/** A cursor that stands nowhere is put on the first value listed. */
export const settle = (state: ReviewState): ReviewState => {
  const row = currentRow(state)
  return row === null || row.path === state.cursor ? state : moveTo(state, row.path)
}
