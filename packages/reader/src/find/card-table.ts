// A table for each task, set upright: "Hoạt động 1.1 | Trồng rừng", below it "Đơn vị chủ trì | …", "Thời gian | …". Turned,
// so that its labels are a heading and each task is a row; cells keep their places in the source.

import type { Cell, Row, Table } from '../extract/extracted.ts'
import { flat, slice, type Passage } from '../extract/passage.ts'
import { roleOf, type Role } from './column-words.ts'
import { rolesIn, type Columns } from './columns.ts'
import { fold } from './fold.ts'

export type Turned = { readonly table: Table; readonly columns: Columns }

const SAYS: ReadonlySet<Role> = new Set<Role>([
  'lead', 'leadAndCoordinators', 'people', 'coordinators', 'deliverable', 'timing', 'start', 'monitor',
])
/** What a card must say besides its work, to be one. */
const LEAST = 2
/** The number's column, then the title's, then the others'. */
const [NUMBER, TITLE] = [1, 2]
const COUNTED = /\s(\d{1,3}(?:\.\d{1,3}){0,4})\s*[.:–-]?\s*$/u
/** "Nhiệm vụ 2: Trồng rừng" over the whole width. */
const OVER_ALL = /^(?:nhiệm vụ|hoạt động|công việc|nội dung|giải pháp|đề án|dự án|mô hình|chương trình)\s+(\d{1,3}(?:\.\d{1,3}){0,4})\s*[.:–-]\s*/iu

type Line = { readonly row: Row; readonly label: Passage; readonly value: Passage }
type Card = { readonly lines: Line[]; readonly number: Passage | null; readonly title: Passage }

const labelled = (passage: Passage): Role | null => roleOf(flat(passage.text).replace(COUNTED, ''))

/** Labels and what they say, from the two columns that hold them; null where the table has others. */
const linesOf = (table: Table): readonly Line[] | null => {
  const first = table.columns === 3 ? 2 : 1
  if (table.columns > 3 || table.columns < 2 || table.rows.length < LEAST + 1) return null
  const lines = table.rows.flatMap((row): readonly Line[] => {
    const stated = row.cells.filter((cell) => cell.passage.text !== '')
    const [label, value] = [first, first + 1].map((column) => stated.find((cell) => cell.column === column)?.passage)
    const whole = stated.length === 1 ? stated[0]?.passage : undefined
    const over = OVER_ALL.exec(whole?.text ?? '')
    if (whole !== undefined && over !== null)
      return [{ row, label: slice(whole, 0, over[0].length), value: slice(whole, over[0].length) }]
    return label === undefined ? [] : [{ row, label, value: value ?? slice(label, label.text.length) }]
  })
  const roles = new Set(lines.map(({ label }) => labelled(label)))
  const says = [...SAYS].filter((role) => roles.has(role)).length
  const known = lines.filter(({ label }) => labelled(label) !== null).length
  return roles.has('title') && says >= LEAST && known * 2 > lines.length ? lines : null
}

const numberIn = (label: Passage): Passage | null => {
  const found = COUNTED.exec(label.text)
  const at = found === null ? 0 : found.index + found[0].indexOf(found[1] ?? '')
  return found === null ? null : slice(label, at, at + (found[1] ?? '').length)
}

/** Each card from the line that names its work to the next that does. */
const cardsOf = (lines: readonly Line[]): readonly Card[] => {
  const cards: Card[] = []
  let above: Line[] = []
  for (const line of lines) {
    const role = labelled(line.label)
    const isNext = role === 'title' && (cards.length === 0 || numberIn(line.label) !== null || cards.at(-1)?.number === null)
    const last = cards.at(-1)
    if (isNext) {
      const counted = above.find(({ label }) => labelled(label) === 'number')
      cards.push({ lines: above.filter((each) => each !== counted), number: numberIn(line.label) ?? counted?.value ?? null, title: line.value })
      above = []
    } else if (last === undefined || role === 'number') above.push(line)
    else last.lines.push(line)
  }
  return cards
}

/** The table with its labels as headings; null where it is no card. */
export const turned = (table: Table): Turned | null => {
  const lines = linesOf(table)
  if (lines === null) return null
  const headings = new Map<number, string>([[NUMBER, 'STT'], [TITLE, 'Nhiệm vụ']])
  const byLabel = new Map<string, number>()
  const rows = cardsOf(lines).map((card, i): Row => {
    const cells = new Map<number, Passage>([...(card.number === null ? [] : [[NUMBER, card.number] as const]), [TITLE, card.title]])
    for (const { label, value } of card.lines) {
      const words = fold(flat(label.text))
      const column = byLabel.get(words) ?? TITLE + 1 + byLabel.size
      byLabel.set(words, column)
      headings.set(column, flat(label.text))
      cells.set(column, value)
    }
    const own = card.lines.map(({ row }) => row)
    const cellOf = ([column, passage]: readonly [number, Passage]): Cell => ({ row: i + 1, column, rowSpan: 1, columnSpan: 1, passage })
    return {
      from: Math.min(card.title.starts[0] ?? Infinity, ...own.map((row) => row.from)),
      to: Math.max(card.title.ends.at(-1) ?? 0, ...own.map((row) => row.to)),
      cells: [...cells].map(cellOf),
    }
  })
  const columns: Columns = {
    byRole: rolesIn(headings, new Map()),
    headings,
    periods: new Map(),
    words: new Set(lines.map(({ label }) => fold(label.text).trim())),
    numbersGroups: false,
    guessed: new Set(),
    body: 0,
  }
  return { table: { kind: 'table', rows, columns: headings.size }, columns }
}
