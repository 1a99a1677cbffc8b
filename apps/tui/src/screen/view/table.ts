// The table: only the rows that are seen are made.

import { cut, fit, width } from '../../text/width.ts'
import { columnsOf, placed, timelineColumns, type Placed } from '../model/columns.ts'
import { layoutOf } from '../model/layout.ts'
import { rowsOf, selectedIndex } from '../model/rows.ts'
import type { Row } from '../model/row.ts'
import { lookOf, placeOf, type State } from '../model/state.ts'
import { topOf } from '../reduce/move.ts'
import { toneOf, type Tone } from '../theme.ts'
import { cellText } from './cells.ts'
import { axisOf, axisQuarters, axisRow, axisYears } from './axis.ts'
import { blank, fill, line, lineWidth, seg, type Line } from './line.ts'
import type { Manner } from './look.ts'

/** Bar, glyph and two spaces before the first column. */
const MARGIN = 3
const GAP = ' '

const columnLabel = (state: State, id: Placed['column']['id'], { words }: Manner): string => {
  const place = placeOf(state)
  const own =
    place.kind === 'work'
      ? words.workColumns[id]
      : place.kind === 'view' && place.view === 'plans'
        ? words.planColumns[id]
        : place.kind === 'view' && place.view === 'waiting'
          ? words.eventColumns[id]
          : undefined
  return own ?? words.columns[id]
}

const headLine = (state: State, columns: readonly Placed[], manner: Manner): Line => {
  const { sort } = lookOf(state)
  const cells = columns.map(({ column, width: wide }) => {
    const mark = sort?.column === column.id ? (sort.descending ? ' ↓' : ' ↑') : ''
    return fit(cut(columnLabel(state, column.id, manner), wide - mark.length) + mark, wide, column.align)
  })
  return [seg(' '.repeat(MARGIN)), seg(cells.join(GAP), 'dim')]
}

const cellTone = (row: Row, id: Placed['column']['id']): Tone => {
  if (row.standing === null) return 'plain'
  const tone = toneOf(row.standing)
  if (id === 'standing') return tone
  if (id === 'due' && (row.standing === 'overdue' || row.standing === 'dueSoon')) return tone
  return id === 'lead' || id === 'plan' || id === 'key' || id === 'number' ? 'plain' : tone === 'dim' ? 'dim' : 'plain'
}

const rowLine = (row: Row, selected: boolean, columns: readonly Placed[], state: State, manner: Manner): Line => {
  const place = placeOf(state)
  const { theme } = manner
  const glyph = row.standing === null ? ' ' : theme.glyph(row.standing)
  const cells = columns.flatMap(({ column, width: wide }, index) => {
    const text = fit(cellText(row, column.id, wide, state, place, manner), wide, column.align)
    return [
      seg(text, selected ? 'strong' : cellTone(row, column.id)),
      ...(index === columns.length - 1 ? [] : [seg(GAP)]),
    ]
  })
  return [
    seg(selected ? theme.bar : ' ', selected ? 'accent' : 'plain'),
    seg(fit(glyph, Math.max(1, width(glyph))), row.standing === null ? 'plain' : toneOf(row.standing)),
    seg(' '),
    ...cells,
  ]
}

const emptyText = (state: State, { words }: Manner): string => {
  const { filter } = lookOf(state)
  if (filter !== '') return words.empty.filtered(filter)
  const place = placeOf(state)
  return place.kind === 'view' ? words.empty[place.view] : place.kind === 'list' ? words.nothingHere : words.empty.rows
}

const waitingText = (state: State, { words }: Manner): string => {
  switch (state.connection.kind) {
    case 'searching':
      return words.connection.searching
    case 'starting':
      return words.connection.starting
    case 'failed':
      return state.connection.sentence
    case 'offline':
      return words.connection.offline
    case 'signedOut':
      return words.forms.signIn
    case 'online':
      return words.connection.loading
  }
}

/** Head and rows in exactly the room the layout gives. */
export const tableLines = (state: State, manner: Manner): readonly Line[] => {
  const { tableRows, tableWidth } = layoutOf(state)
  const rows = rowsOf(state)
  const { hidden, cursor, timeline } = lookOf(state)
  const axis = timeline ? axisOf(state, tableWidth - MARGIN) : null
  const columns =
    axis === null
      ? placed(columnsOf(placeOf(state)), new Set(hidden), tableWidth - MARGIN)
      : placed(timelineColumns, new Set(), tableWidth - MARGIN - axis.months - 1)
  const names = headLine(state, columns, manner)
  const head =
    axis === null ? [names] : [axisYears(axis, lineWidth(names) + 1), [...names, seg(GAP), ...axisQuarters(axis)]]
  const room = tableRows - head.length + 1
  if (rows === null)
    return fill(
      [...head, blank, line(`   ${waitingText(state, manner)}`, 'dim')],
      tableRows + 1,
    )
  if (rows.length === 0)
    return fill([...head, blank, line(`   ${emptyText(state, manner)}`)], tableRows + 1)
  const selected = selectedIndex(state, rows)
  const top = topOf(cursor.top, selected, room, rows.length)
  const shown = rows
    .slice(top, top + room)
    .map((row, index) => [
      ...rowLine(row, top + index === selected, columns, state, manner),
      ...(axis === null ? [] : [seg(GAP), ...axisRow(row, axis, state.today, manner.theme)]),
    ])
  return fill([...head, ...shown], tableRows + 1)
}
