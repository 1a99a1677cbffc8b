// A budget as a table: a column of sums, its unit in the heading or above the table ("ĐVT: triệu đồng"), a total row.

import { findTableUnit, parseAmount, type Amount, type DongRange, type MoneyUnit, type Read, type Untaken } from '@tiendo/domain'
import type { Block, Row, Table } from '../extract/extracted.ts'
import { flat, spanOf } from '../extract/passage.ts'
import type { FoundLine } from './budget-lines.ts'
import { roleOf, type Role } from './column-words.ts'
import { columnsOf, type Columns } from './columns.ts'
import { read, stretch, untaken, type Source } from './found.ts'
import { fold } from './fold.ts'
import { entryOf, rowNumber, valueOf, type Covered } from './entry.ts'

/** With its marks: "Công trồng rừng" is no sum. */
const TOTAL = /^(?:tổng(?:\s+(?:số|cộng|kinh phí|dự toán|mức|vốn|nhu cầu))?|cộng|tổng hợp)(?:\s*[(:+]|\s+(?:\(|chung|các|I|A|kinh phí)|$)/iu
const isTotal = (text: string): boolean => TOTAL.test(text.normalize('NFC').trim())
const ROMAN = /^([IVX]+|[A-H])[.)]?$/

const unitOf = (blocks: readonly Block[], at: number, columns: Columns): MoneyUnit | null => {
  const column = columns.byRole.get('money')
  const heading = column === undefined ? '' : (columns.headings.get(column) ?? '')
  const above = blocks
    .slice(Math.max(0, at - 3), at)
    .reverse()
    .flatMap((block) => (block.kind === 'paragraph' ? [block.passage.text] : []))
  for (const text of [heading, `(${heading.replace(/^.*\(|\).*$/g, '')})`, ...above]) {
    const unit = findTableUnit(text)
    if (unit !== null) return unit
  }
  return null
}

/** Headings of sums where only the words above the table say that they are money: "Giá trị" under "ĐVT: tỷ đồng". */
const WORTH = /^(?:gia tri|muc|tong|ke hoach|von|so)(?:$| )/
/** So large a share of the rows must hold a figure. */
const MOST = 0.6

/** The heading of a table of sums that names neither money nor anybody: "TT | Hạng mục | Giá trị | Nguồn vốn". */
const plainHeading = (table: Table): Columns | null => {
  const [first] = table.rows
  if (first === undefined || table.columns > 8) return null
  const headings = new Map(first.cells.map(({ column, passage }) => [column, passage.text]))
  const byRole = new Map<Role, number>()
  for (const [column, heading] of headings) {
    const role = roleOf(heading)
    if (role !== null && !byRole.has(role)) byRole.set(role, column)
  }
  const known = [...byRole.keys()].every((role) => role === 'number' || role === 'title' || role === 'source' || role === 'note')
  const words = new Set([...headings.values()].map((text) => fold(text).trim()))
  const rest = { headings, periods: new Map(), words, numbersGroups: false, guessed: new Set<Role>() }
  return byRole.has('title') && known ? { byRole, ...rest, body: 1 } : null
}

/** The columns with that of the sums, where its heading does not name money and the unit above the table does. */
const withWorth = (table: Table, columns: Columns, unit: MoneyUnit | null): Columns => {
  if (unit === null || columns.byRole.has('money')) return columns
  const known = new Set(columns.byRole.values())
  const rows = table.rows.slice(columns.body)
  for (const [column, heading] of columns.headings) {
    if (known.has(column) || !WORTH.test(fold(heading).trim())) continue
    const figures = rows.filter((row) => {
      const text = row.cells.find((cell) => cell.column === column)?.passage.text ?? ''
      return /\d/.test(text) && parseAmount(text, unit).ok
    })
    if (figures.length >= rows.length * MOST) return { ...columns, byRole: new Map([...columns.byRole, ['money', column]]) }
  }
  return columns
}

const depthOf = (number: string): number =>
  ROMAN.test(number) ? 1 : rowNumber(number) === null ? 60 : 10 + number.split('.').length

export type TableBudget = {
  readonly total: Read<DongRange> | null
  readonly lines: readonly FoundLine[]
  readonly tables: ReadonlySet<Table>
  /** Parts of a line that the budget has no place for: its years, its sources. */
  readonly untaken: readonly Untaken[]
}

const amountOf = (text: string, unit: MoneyUnit | null): Amount => {
  const amount = parseAmount(text, unit)
  return amount.ok ? { kind: 'stated', range: amount.value } : { kind: 'unknown' }
}

/** Sums of a row in other columns than that of its amount: "Năm 2026: 1.500; Năm 2027: 2.000". */
const partsOf = (source: Source, row: Row, columns: Columns, unit: MoneyUnit | null): readonly Untaken[] => {
  const known = new Set(columns.byRole.values())
  const cells = row.cells.filter(
    ({ column, passage }) => !known.has(column) && /\d/.test(passage.text) && parseAmount(passage.text, unit).ok,
  )
  const [first] = cells
  if (first === undefined) return []
  const text = cells.map((cell) => `${flat(columns.headings.get(cell.column) ?? '')}: ${flat(cell.passage.text)}`)
  return [{ text: text.join('; '), why: 'looksLikeSum', span: spanOf(source.raw, first.passage) }]
}

/** A table of tasks: its sums are those of the tasks. */
const isOfTasks = ({ byRole }: Columns): boolean =>
  (['lead', 'leadAndCoordinators', 'coordinators', 'timing'] as const).some((role) => byRole.has(role))

/** `counted`: the budget is stated elsewhere; what a table of tasks says of money is then no line of its own. */
export const findTableBudget = (source: Source, counted: boolean): TableBudget => {
  const lines: FoundLine[] = []
  const tables = new Set<Table>()
  const rest: Untaken[] = []
  let total: Read<DongRange> | null = null
  source.blocks.forEach((block, at) => {
    if (block.kind !== 'table') return
    const headed = columnsOf(block) ?? plainHeading(block)
    if (headed === null || !headed.byRole.has('title')) return
    const unit = unitOf(source.blocks, at, headed)
    const columns = withWorth(block, headed, unit)
    if (!columns.byRole.has('money')) return
    const covered: Covered = new Map()
    for (const row of block.rows.slice(columns.body)) {
      const entry = entryOf(row, columns, covered)
      const [title, money, number] = [
        valueOf(entry, 'title'),
        valueOf(entry, 'money'),
        valueOf(entry, 'number')
          .text.trim()
          .replace(/[.)]+$/, ''),
      ]
      const amount = amountOf(money.text, unit)
      const label = title.text === '' ? (entry.filled[0] ?? title) : title
      if (isTotal(label.text) || (title.text === '' && isTotal(number))) {
        if (amount.kind === 'stated' && total === null) total = read(amount.range, spanOf(source.raw, money), 'sure')
        continue
      }
      if (title.text === '' || (amount.kind === 'unknown' && money.text === '') || /^\(?\d{1,2}\)?$/.test(title.text))
        continue
      if (counted && isOfTasks(columns)) {
        if (amount.kind === 'stated') rest.push(untaken(source.raw, money, 'looksLikeSum'))
        continue
      }
      tables.add(block)
      rest.push(...partsOf(source, row, columns, unit))
      const origin = valueOf(entry, 'source')
      lines.push({
        number: number === '' || number === '-' ? null : number,
        depth: depthOf(number),
        label: flat(title.text),
        amount,
        source: origin.text === '' ? null : flat(origin.text),
        grantedBy: null,
        span: stretch(source.raw, row.from, row.to, money.cell),
        confidence: amount.kind === 'stated' ? 'sure' : 'doubtful',
      })
    }
  })
  return { total, lines, tables, untaken: rest }
}
