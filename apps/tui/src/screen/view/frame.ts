// The whole screen as lines: at most rows − 1, each at most as wide as the terminal.

import { layoutOf, pictureRoom } from '../model/layout.ts'
import type { State } from '../model/state.ts'
import { footerLine } from './footer.ts'
import { headerLine, viewsLine } from './header.ts'
import { fill, fitLine, line, seg, trimmed, type Line } from './line.ts'
import type { Manner } from './look.ts'
import { openedLines } from './opened.ts'
import { bodyOverlay, panelOverlay } from './overlays.ts'
import { previewLines, sideLines } from './preview.ts'
import { tableLines } from './table.ts'

/** Below this there is no room for a table. */
const SMALLEST = { columns: 40, rows: 10 }

const withSide = (lines: readonly Line[], state: State, manner: Manner): readonly Line[] => {
  const { beside, tableWidth } = layoutOf(state)
  if (beside === 0) return lines
  const side = fill(sideLines(state, manner, beside), lines.length)
  return lines.map((one, index) => [
    ...fitLine(one, tableWidth),
    seg(` ${manner.theme.side} `, 'dim'),
    ...(side[index] ?? []),
  ])
}

const bodyLines = (state: State, rule: Line, manner: Manner): readonly Line[] => {
  const { body, below, opened } = layoutOf(state)
  const over = bodyOverlay(state, body, manner)
  if (over !== null) return fill(over, body)
  const room = pictureRoom(state)
  const panel =
    below === 0 ? [] : [rule, ...fill(panelOverlay(state, below, manner) ?? previewLines(state, manner), below)]
  const picture = manner.later?.pictureBody(state, rule, room, manner) ?? null
  if (picture !== null) return [...fill(picture, room), ...panel]
  const table = withSide(tableLines(state, manner), state, manner)
  return fill([...openedLines(state, opened, manner), ...table, ...panel], body)
}

export const frame = (state: State, manner: Manner): readonly Line[] => {
  const { columns, rows } = state.size
  if (columns < SMALLEST.columns || rows < SMALLEST.rows) return [fitLine(line(manner.words.tooSmall), columns)]
  const rule = line(manner.theme.rule.repeat(columns), 'dim')
  return [
    headerLine(state, manner),
    viewsLine(state, manner),
    rule,
    ...bodyLines(state, rule, manner),
    rule,
    footerLine(state, manner),
  ].map((one) => trimmed(fitLine(one, columns)))
}
