// How the lines of the screen are shared out. Never more than rows − 1.

import { placeOf, type State } from './state.ts'

/** From this width on the preview stands beside the table. */
const BESIDE = 140
const PREVIEW_LINES = 5
/** Header, views, rule, rule, footer. */
const FRAME = 5

export type Layout = {
  /** Lines between the upper and the lower rule. */
  readonly body: number
  /** Rows of the table that are drawn, without its head. */
  readonly tableRows: number
  readonly tableWidth: number
  /** Lines of the panel below the table, its rule not counted; 0: none. */
  readonly below: number
  /** Columns of the panel beside the table; 0: none. */
  readonly beside: number
  /** Lines above the table that tell what was opened. */
  readonly opened: number
}

const panelLines = (state: State): number => {
  const { overlay } = state
  if (overlay === null) return state.preview && state.size.columns < BESIDE ? PREVIEW_LINES : 0
  switch (overlay.kind) {
    case 'form':
      return overlay.fields.length + 3
    case 'sort':
    case 'columns':
      return 9
    case 'filter':
    case 'jump':
      return state.preview && state.size.columns < BESIDE ? PREVIEW_LINES : 0
    case 'help':
    case 'why':
      return 0
  }
}

export const layoutOf = (state: State): Layout => {
  const { columns, rows } = state.size
  const body = Math.max(1, rows - 1 - FRAME)
  const place = placeOf(state)
  const opened = place.kind === 'view' ? 0 : Math.min(place.kind === 'work' ? 3 : 2, Math.max(0, body - 4))
  const wanted = panelLines(state)
  // The table keeps at least its head and two rows; the panel gives way.
  const room = body - opened - 4
  const below = wanted === 0 || room < 2 ? 0 : Math.min(wanted, room)
  const beside = state.preview && columns >= BESIDE ? Math.min(64, Math.floor(columns * 0.33)) : 0
  return {
    body,
    tableRows: Math.max(1, body - opened - 1 - (below === 0 ? 0 : below + 1)),
    tableWidth: columns - (beside === 0 ? 0 : beside + 3),
    below,
    beside,
    opened,
  }
}
