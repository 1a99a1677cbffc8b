// How the lines of the screen are shared out. Never more than rows − 1.

import { shownFields } from './overlay.ts'
import { lookOf, placeOf, type Place, type State } from './state.ts'

/** From this width on the preview stands beside the table. */
const BESIDE = 140
const PREVIEW_LINES = 5
/** What a change means and moves, with its title and its keys: more of it on a tall terminal. */
const movesLines = (rows: number): number => Math.max(10, Math.floor(rows * 0.4))
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
  const place = placeOf(state)
  // A picture tells of its chosen day or cell itself.
  const isPicture = place.kind === 'month' || place.kind === 'heat' || place.kind === 'budget'
  const isBelow = state.size.columns < BESIDE || lookOf(state).timeline
  const preview = !isPicture && state.preview && isBelow ? PREVIEW_LINES : 0
  if (overlay === null) return preview
  switch (overlay.kind) {
    case 'form':
      return shownFields(overlay).length + (overlay.purpose === 'move' || overlay.purpose === 'event' ? movesLines(state.size.rows) : 3)
    case 'sort':
    case 'columns':
    case 'saved':
      return 9
    case 'filter':
    case 'jump':
      return preview
    case 'help':
    case 'why':
    case 'moneyWhy':
      return 0
  }
}

const openedWanted = (place: Place): number => {
  switch (place.kind) {
    case 'view':
    case 'month':
    case 'heat':
    case 'budget':
      return 0
    case 'work':
      return 3
    case 'plan':
    case 'event':
      return 2
    case 'list':
      return 1
  }
}

export const layoutOf = (state: State): Layout => {
  const { columns, rows } = state.size
  const body = Math.max(1, rows - 1 - FRAME)
  const place = placeOf(state)
  const opened = Math.min(openedWanted(place), Math.max(0, body - 4))
  const wanted = panelLines(state)
  // The table keeps at least its head and two rows; the panel gives way.
  const room = body - opened - 4
  const below = wanted === 0 || room < 2 ? 0 : Math.min(wanted, room)
  // A timeline takes the whole width.
  const beside = state.preview && columns >= BESIDE && !lookOf(state).timeline ? Math.min(64, Math.floor(columns * 0.33)) : 0
  return {
    body,
    tableRows: Math.max(1, body - opened - 1 - (below === 0 ? 0 : below + 1)),
    tableWidth: columns - (beside === 0 ? 0 : beside + 3),
    below,
    beside,
    opened,
  }
}

/** Lines a place that is not a table is drawn in: what the panel below leaves. */
export const pictureRoom = (state: State): number => {
  const { body, below } = layoutOf(state)
  return below === 0 ? body : body - below - 1
}
