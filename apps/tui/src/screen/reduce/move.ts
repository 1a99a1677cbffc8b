// The cursor: it stays on its row when rows change, and the window follows it.

import { layoutOf } from '../model/layout.ts'
import { matches, rowsOf, selectedIndex } from '../model/rows.ts'
import { lookOf, withLook, type State } from '../model/state.ts'

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most))

/** First row drawn, so that the selected one is visible and no room is wasted. */
export const topOf = (top: number, selected: number, shown: number, count: number): number => {
  const low = selected < top ? selected : selected >= top + shown ? selected - shown + 1 : top
  return clamp(low, Math.max(0, count - shown))
}

/** Puts the cursor on a row. */
export const moveTo = (state: State, index: number): State => {
  const rows = rowsOf(state) ?? []
  if (rows.length === 0) return withLook(state, { cursor: { row: null, index: 0, top: 0 } })
  const at = clamp(index, rows.length - 1)
  const top = topOf(lookOf(state).cursor.top, at, layoutOf(state).tableRows, rows.length)
  return withLook(state, { cursor: { row: rows[at]?.id ?? null, index: at, top } })
}

export const moveBy = (state: State, delta: number): State => {
  const rows = rowsOf(state) ?? []
  return moveTo(state, selectedIndex(state, rows) + delta)
}

/** After rows or size changed: same row, window around it. */
export const settle = (state: State): State => {
  const rows = rowsOf(state)
  return rows === null ? state : moveTo(state, selectedIndex(state, rows))
}

export const halfPage = (state: State): number => Math.max(1, Math.floor(layoutOf(state).tableRows / 2))
export const page = (state: State): number => Math.max(1, layoutOf(state).tableRows - 1)

/** The next row (or the one before) that holds the last pattern, around the end; null where none does. */
export const toMatch = (state: State, step: 1 | -1): State | null => {
  const rows = rowsOf(state) ?? []
  const from = selectedIndex(state, rows)
  for (let far = 1; far <= rows.length; far += 1) {
    const index = (((from + far * step) % rows.length) + rows.length) % rows.length
    const row = rows[index]
    if (row !== undefined && matches(row, state.pattern)) return moveTo(state, index)
  }
  return null
}
