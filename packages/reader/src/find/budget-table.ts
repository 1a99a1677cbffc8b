// A budget as a table: a column of sums, its unit in the heading or above the table ("ĐVT: triệu đồng"), a total row.

import { findTableUnit, parseAmount, type Amount, type DongRange, type MoneyUnit, type Read, type Untaken } from '@tiendo/domain'
import type { Block, Row, Table } from '../extract/extracted.ts'
import { emptyPassage, flat, slice, spanOf } from '../extract/passage.ts'
import type { FoundLine } from './budget-lines.ts'
import { levelIn, sourceOfHeading, yearOfHeading } from './budget-words.ts'
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
const WHOLE = /^tong(?: so| cong| von| kinh phi)?$/
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
  const money = columns.byRole.get('money')
  const named = money === undefined ? '' : (columns.headings.get(money) ?? '')
  // "Tổng | Ngân sách tỉnh | Ngân sách xã": a part of the sum is not the sum.
  const isPart = money !== undefined && (sourceOfHeading(named) !== null || yearOfHeading(named) !== null)
  if (unit === null || (money !== undefined && !isPart)) return columns
  const known = new Set(columns.byRole.values())
  const rows = table.rows.slice(columns.body)
  for (const [column, heading] of columns.headings) {
    if (known.has(column) || !(isPart ? WHOLE : WORTH).test(fold(heading).trim())) continue
    const figures = rows.filter((row) => {
      const text = row.cells.find((cell) => cell.column === column)?.passage.text ?? ''
      return /\d/.test(text) && parseAmount(text, unit).ok
    })
    if (figures.length >= rows.length * MOST) return { ...columns, byRole: new Map([...columns.byRole, ['money', column]]) }
  }
  return columns
}

/** "A. Xây dựng …" in a cell merged over the column of numbers. */
const GROUP = /^(?:Phần\s+)?([IVX]{1,5}|[A-H])\s?[.)–-]\s+(?=\p{Lu})/u

const depthOf = (number: string): number =>
  ROMAN.test(number) ? 1 : rowNumber(number) === null ? 60 : 10 + number.split('.').length

export type TableBudget = {
  readonly total: Read<DongRange> | null
  readonly lines: readonly FoundLine[]
  readonly tables: ReadonlySet<Table>
  /** Figures beside the amount of a line that are no part of it. */
  readonly untaken: readonly Untaken[]
}

const amountOf = (text: string, unit: MoneyUnit | null): Amount => {
  const amount = parseAmount(text, unit)
  return amount.ok ? { kind: 'stated', range: amount.value } : { kind: 'unknown' }
}

/** A column that says part of a row's money: that of a year, or from a source. */
type PartColumn = Pick<FoundLine, 'label' | 'source'> & Pick<FoundLine, 'years' | 'level'>

const partColumnsOf = (columns: Columns): ReadonlyMap<number, PartColumn> => {
  const money = columns.byRole.get('money')
  const known = new Set([...columns.byRole].flatMap(([role, column]) => (role === 'money' || role === 'source' ? [] : column)))
  const found = new Map<number, PartColumn>()
  for (const [column, heading] of columns.headings) {
    const year = yearOfHeading(heading)
    const origin = year === null && column !== money ? sourceOfHeading(heading) : null
    const level = origin === null ? null : levelIn(origin)
    if (known.has(column)) continue
    if (year !== null) found.set(column, { label: `Năm ${year}`, source: null, years: [year, year] })
    else if (origin !== null) found.set(column, { label: flat(origin), source: flat(origin), ...(level === null ? {} : { level }) })
  }
  const years = [...found.values()].flatMap((one) => one.years?.[0] ?? [])
  const isOne = found.size === 1 || new Set(years).size < years.length
  return isOne ? new Map() : found
}

/** Cells of a row in such columns, as lines under it. */
const partsOfRow = (
  source: Source,
  row: Row,
  parts: ReadonlyMap<number, PartColumn>,
  unit: MoneyUnit | null,
  depth: number,
): readonly FoundLine[] =>
  row.cells.flatMap(({ column, passage }) => {
    const part = parts.get(column)
    const amount = part === undefined || !/\d/.test(passage.text) ? null : parseAmount(passage.text, unit)
    if (part === undefined || amount === null || !amount.ok) return []
    return [
      {
        number: null,
        depth,
        ...part,
        amount: { kind: 'stated', range: amount.value },
        grantedBy: null,
        span: spanOf(source.raw, passage),
        confidence: 'sure',
        column: true,
        ...unitWords(unit),
      } satisfies FoundLine,
    ]
  })

const unitWords = (unit: MoneyUnit | null): Pick<FoundLine, 'unit'> =>
  unit === null ? {} : { unit: unit === 'đồng' ? unit : `${unit} đồng` }

/** Sums of a row in columns that are neither its amount nor a part of it: "Đơn giá: 350". */
const sumsOf = (source: Source, row: Row, columns: Columns, parts: ReadonlyMap<number, PartColumn>, unit: MoneyUnit | null): readonly Untaken[] => {
  const known = new Set(columns.byRole.values())
  const cells = row.cells.filter(
    ({ column, passage }) =>
      !known.has(column) && !parts.has(column) && /\d/.test(passage.text) && parseAmount(passage.text, unit).ok,
  )
  const [first] = cells
  if (first === undefined) return []
  const text = cells.map((cell) => `${flat(columns.headings.get(cell.column) ?? '')}: ${flat(cell.passage.text)}`)
  return [{ text: text.join('; '), why: 'looksLikeSum', span: spanOf(source.raw, first.passage) }]
}

/** A table of tasks: its sums are those of the tasks. */
const isOfTasks = ({ byRole }: Columns): boolean =>
  (['lead', 'leadAndCoordinators', 'coordinators', 'timing'] as const).some((role) => byRole.has(role))

/** A row without a sum of its own that has rows below it: its columns say again what theirs come to. */
const withGroups = (lines: readonly FoundLine[]): readonly FoundLine[] => {
  let row: FoundLine | null = null
  const groups = new Set<FoundLine>()
  for (const line of lines) {
    if (line.column === true) continue
    if (row !== null && row.amount.kind !== 'stated' && line.depth > row.depth) groups.add(row)
    row = line
  }
  let above: FoundLine | null = null
  return lines.map((line) => {
    if (line.column !== true) above = line
    return line.column === true && above !== null && groups.has(above) ? { ...line, restates: true as const } : line
  })
}

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
    const parts = partColumnsOf(columns)
    const money = columns.byRole.get('money')
    // "Kinh phí năm 2026 | Kinh phí năm 2027": no column has the sum of a row.
    const isSplit = money !== undefined && parts.has(money)
    const ofYear = money === undefined || isSplit ? null : yearOfHeading(columns.headings.get(money) ?? '')
    for (const row of block.rows.slice(columns.body)) {
      const entry = entryOf(row, columns, covered)
      const said = valueOf(entry, 'title')
      const own = valueOf(entry, 'number').text.trim().replace(/[.)]+$/, '')
      const group = own === '' ? GROUP.exec(said.text) : null
      const [title, number] = group === null ? [said, own] : [slice(said, group[0].length), group[1] ?? '']
      const sum = isSplit ? emptyPassage() : valueOf(entry, 'money')
      const amount = amountOf(sum.text, unit)
      const label = title.text === '' ? (entry.filled[0] ?? title) : title
      const below = (depth: number): readonly FoundLine[] => partsOfRow(source, row, parts, unit, depth)
      if (isTotal(label.text) || (title.text === '' && isTotal(number))) {
        const isFirst = total === null && !(counted && isOfTasks(columns))
        if (amount.kind === 'stated' && total === null) total = read(amount.range, spanOf(source.raw, sum), 'sure')
        if (isFirst && !counted) lines.push(...below(0).map((line) => ({ ...line, restates: true as const })))
        continue
      }
      const columnsOfRow = below(depthOf(number) + 0.5)
      if (title.text === '' || /^\(?\d{1,2}\)?$/.test(title.text)) continue
      if (amount.kind === 'unknown' && sum.text === '' && columnsOfRow.length === 0) continue
      if (counted && isOfTasks(columns)) {
        if (amount.kind === 'stated') rest.push(untaken(source.raw, sum, 'looksLikeSum'))
        continue
      }
      tables.add(block)
      rest.push(...sumsOf(source, row, columns, parts, unit))
      const origin = valueOf(entry, 'source')
      const level = origin.text === '' ? null : levelIn(origin.text)
      lines.push(
        {
          number: number === '' || number === '-' ? null : number,
          depth: depthOf(number),
          label: flat(title.text),
          amount,
          source: origin.text === '' ? null : flat(origin.text),
          grantedBy: null,
          span: stretch(source.raw, row.from, row.to, sum.cell),
          confidence: amount.kind === 'stated' || columnsOfRow.length > 0 ? 'sure' : 'doubtful',
          ...(amount.kind === 'stated' ? unitWords(unit) : {}),
          ...(ofYear === null ? {} : { years: [ofYear, ofYear] as const }),
          ...(level === null ? {} : { level }),
        },
        ...columnsOfRow.map((line) => (amount.kind === 'stated' ? { ...line, restates: true as const } : line)),
      )
    }
  })
  return { total, lines: withGroups(lines), tables, untaken: rest }
}
