// Targets as a table: what is measured, its unit, and a column for each year or for the goal. Columns of what was
// already done ("Thực hiện năm 2025") are no targets.

import type { Comparator, DraftTarget } from '@tiendo/domain'
import type { Row, Table } from '../extract/extracted.ts'
import { flat, spanOf } from '../extract/passage.ts'
import { spread } from './columns.ts'
import { fold } from './fold.ts'
import type { Source } from './found.ts'

const LABEL = /chi tieu|tieu chi|muc tieu|noi dung|chi so/
const UNIT = /^(?:don vi tinh|don vi|dvt|dv tinh)\.?$/
const GOAL = /20\d{2}|chi tieu|ke hoach|muc tieu|phan dau|chi so|so luong|gia tri|den nam/
const DONE = /thuc hien|uoc |hien trang|ket qua|so sanh/
const DOER = /chu tri|thuc hien|phu trach|phoi hop|thoi gian|thoi han|kinh phi|du toan/
const QUANTITY = /^(?<compare>≥|>=|≤|<=|>|<|trên|dưới|ít nhất|tối thiểu|không quá|tối đa)?\s*(?<number>\d{1,3}(?:\.\d{3})+|\d+(?:[.,]\d+)?)\s*(?<percent>%)?\s*(?<up>trở lên|trở xuống)?$/iu

const COMPARATORS: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:≥|>=|ít nhất|tối thiểu|trở lên)$/iu, '>='],
  [/^(?:≤|<=|không quá|tối đa|trở xuống)$/iu, '<='],
  [/^(?:>|trên)$/iu, '>'],
  [/^(?:<|dưới)$/iu, '<'],
]

const plainNumber = (text: string): string =>
  text
    .replace(/\.(?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.')
    .replace(/^0+(?=\d)/, '')

type Shape = {
  /** Columns. */
  readonly label: number
  readonly unit: number | null
  /** Headings of the columns that hold goals. */
  readonly goals: ReadonlyMap<number, string>
  /** Index of the first row after the heading. */
  readonly body: number
}

const textOf = (row: Row, column: number): string => spread(row).get(column)?.text ?? ''

/** The heading stands in one of the first rows; parts of merged cells in the row below it. */
const shapeOf = (table: Table): Shape | null => {
  for (const [at, row] of table.rows.slice(0, 3).entries()) {
    const upper = new Map([...spread(row)].map(([column, { text }]) => [column, flat(text)]))
    const folded = [...upper].map(([column, text]) => [column, fold(text)] as const)
    const label = folded.find(([, text]) => LABEL.test(text))?.[0]
    const unit = folded.find(([, text]) => UNIT.test(text))?.[0] ?? null
    const isOther = folded.some(([column, text]) => column !== label && DOER.test(text) && !GOAL.test(text))
    if (label === undefined) continue
    // Headings of who does it and when are those of tasks, whatever stands in the rows below.
    if (isOther) return null
    if (unit === null && !/chi tieu|tieu chi|muc tieu|chi so/.test(fold(upper.get(label) ?? ''))) continue
    const below = table.rows[at + 1]
    const parted = below !== undefined && textOf(below, label) === '' && row.cells.some((cell) => cell.columnSpan > 1)
    const body = at + (parted ? 2 : 1)
    const rows = table.rows.slice(body)
    const goals = new Map<number, string>()
    for (const [column, above] of upper) {
      if (column <= label || column === unit) continue
      const own = parted ? flat(textOf(below, column)) : ''
      const heading = own === '' || own === above ? above : `${above} ${own}`
      const measured = rows.filter((each) => QUANTITY.test(textOf(each, column))).length
      const isGoal = GOAL.test(fold(heading)) && !DONE.test(fold(heading))
      if (isGoal && measured > 0 && measured * 2 >= rows.length) goals.set(column, heading)
    }
    if (goals.size > 0) return { label, unit, goals, body }
  }
  return null
}

export type TargetTables = { readonly targets: readonly DraftTarget[]; readonly tables: ReadonlySet<Table> }

const targetsOf = (source: Source, table: Table, shape: Shape): readonly DraftTarget[] =>
  table.rows.slice(shape.body).flatMap((row) => {
    const cells = spread(row)
    const label = flat(cells.get(shape.label)?.text ?? '')
    const unit = shape.unit === null ? '' : flat(cells.get(shape.unit)?.text ?? '')
    if (label === '') return []
    return [...shape.goals].flatMap(([column, heading]): readonly DraftTarget[] => {
      const passage = cells.get(column)
      const groups = QUANTITY.exec(passage?.text.trim() ?? '')?.groups
      if (passage === undefined || groups === undefined) return []
      const word = groups['compare'] ?? groups['up'] ?? ''
      return [
        {
          text: `${label} – ${heading}`,
          quantity: plainNumber(groups['number'] ?? ''),
          comparator: COMPARATORS.find(([pattern]) => pattern.test(word))?.[1] ?? '=',
          unit: unit === '' ? (groups['percent'] ?? '') : unit,
          confidence: 'likely',
          span: spanOf(source.raw, passage),
        },
      ]
    })
  })

export const findTargetTables = (source: Source): TargetTables => {
  const tables = new Set<Table>()
  const targets = source.blocks.flatMap((block): readonly DraftTarget[] => {
    const shape = block.kind === 'table' && block.columns <= 20 ? shapeOf(block) : null
    if (block.kind !== 'table' || shape === null) return []
    tables.add(block)
    return targetsOf(source, block, shape)
  })
  return { targets, tables }
}
