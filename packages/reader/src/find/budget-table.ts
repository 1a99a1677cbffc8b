// A budget as a table: a column of sums, its unit in the heading or above the table ("ĐVT: triệu đồng"), a total row.

import { findTableUnit, parseAmount, type Amount, type DongRange, type MoneyUnit, type Read, type Untaken } from '@tiendo/domain'
import type { Block, Row, Table } from '../extract/extracted.ts'
import { flat, spanOf } from '../extract/passage.ts'
import type { FoundLine } from './budget-lines.ts'
import { columnsOf, type Columns } from './columns.ts'
import { read, stretch, untaken, type Source } from './found.ts'
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
    const columns = columnsOf(block)
    if (columns === null || !columns.byRole.has('money') || !columns.byRole.has('title')) return
    const unit = unitOf(source.blocks, at, columns)
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
