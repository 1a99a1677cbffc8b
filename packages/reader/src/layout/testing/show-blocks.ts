// Blocks as lines that a person can hold against the picture of their page: used by tests only.

import type { Cell, Row } from '../../extract/extracted.ts'
import type { LaidOut } from '../write.ts'

const reach = ({ column, columnSpan, rowSpan }: Cell): string =>
  `${column}${columnSpan > 1 ? `-${column + columnSpan - 1}` : ''}${rowSpan > 1 ? ` ↓${rowSpan}` : ''}`

/** A row that is guessed begins with "?". */
const rowLine = (row: Row): string =>
  (row.guessed === true ? '? ' : '') +
  row.cells.map((cell) => `[${reach(cell)}] ${cell.passage.text.replace(/\n/g, ' / ')}`.trimEnd()).join(' ')

export const showBlocks = ({ blocks, margins = [] }: LaidOut): string =>
  [
    ...blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? [`${block.strong ? '##' : '¶'} ${block.passage.text}`]
        : [`table of ${block.columns}`, ...block.rows.map((row) => `  ${rowLine(row)}`)],
    ),
    ...margins.map((margin) => `margin: ${margin}`),
  ].join('\n') + '\n'
