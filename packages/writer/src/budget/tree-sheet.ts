// The tree of lines with its columns. Figures stand at the lines they were recorded for; a line's sum over the lines
// under it, what may be spent, what is left and the rate are formulas. What a line with parts has of its own stands in a
// row of its own under it, so that no figure hides in a formula.

import { moneySheet, type MoneyBook, type MoneyColumn, type MoneyColumns, type MoneyRate, type MoneySheet, type MoneyView, type Plan, type SheetRow } from '@tiendo/domain'
import { formatDate, moneyColumnName, moneyFlagName, type Language } from '@tiendo/text'
import { formula, number, place, sumOf, sumOfRows, text, type Cell, type SheetLayout } from '../xlsx/cell.ts'
import type { StyleName } from '../xlsx/styles.ts'
import { ratio } from './ratio.ts'
import { budgetWords, type Say } from './words.ts'

type Amount = Exclude<MoneyColumn, 'need'> | 'needFrom' | 'needTo'

/** Where a column stands in its sheet, by what it says. */
type Columns = ReadonlyMap<Amount | 'rate', number>

const ALWAYS: ReadonlySet<Amount> = new Set(['needTo', 'allocated', 'adjusted', 'given', 'current', 'disbursed', 'remaining'])
const ORDER: readonly Amount[] = [
  'needFrom', 'needTo', 'allocated', 'adjusted', 'transferred', 'carriedIn', 'given', 'carriedOut', 'cancelled', 'current',
  'committed', 'disbursed', 'settled', 'remaining',
]

const valueOf = (columns: MoneyColumns, column: Amount): bigint | null => {
  if (column === 'needFrom') return columns.need?.min ?? null
  return column === 'needTo' ? (columns.need?.max ?? null) : columns[column]
}

/** Columns that say something; a lower end of what is needed only where it is another than the upper. */
const columnsOf = ({ rows, noLine, total }: MoneySheet): readonly Amount[] => {
  const all = [total, ...(noLine === null ? [] : [noLine]), ...rows.map((row) => row.total)]
  const isRange = all.some(({ need }) => need !== null && need.min !== need.max)
  return ORDER.filter((column) =>
    column === 'needFrom' ? isRange : ALWAYS.has(column) || all.some((columns) => valueOf(columns, column) !== null),
  )
}

const FIRST = 3

/** What follows from other cells of the same row. */
const derived = (column: Amount, row: number, at: Columns): string | null => {
  const cells = (...names: readonly Amount[]): readonly string[] =>
    names.flatMap((name) => {
      const stands = at.get(name)
      return stands === undefined ? [] : [place(stands, row)]
    })
  switch (column) {
    case 'given':
      return sumOf(cells('allocated', 'adjusted', 'transferred', 'carriedIn'))
    case 'current':
      return cells('given', 'carriedOut', 'cancelled').join('-')
    case 'remaining':
      return cells('current', 'disbursed').join('-')
    default:
      return null
  }
}

type Face = { readonly text: StyleName; readonly money: StyleName; readonly percent: StyleName }
const PLAIN: Face = { text: 'text', money: 'money', percent: 'percent' }
const BOLD: Face = { text: 'textBold', money: 'moneyBold', percent: 'percentBold' }
const ITALIC: Face = { text: 'textItalic', money: 'moneyItalic', percent: 'percent' }

/** `parts`: rows whose sum it is; null: its figures are its own. */
const amountCells = (
  columns: MoneyColumns,
  rate: MoneyRate | null,
  row: number,
  parts: readonly number[] | null,
  at: Columns,
  face: Face,
): readonly Cell[] => {
  const amounts = [...at].flatMap(([column, stands]): readonly Cell[] => {
    if (column === 'rate') return []
    const value = valueOf(columns, column)
    if (value === null) return [{ kind: 'blank', style: face.money }]
    const follows = derived(column, row, at) ?? (parts === null ? null : sumOfRows(stands, parts))
    return [follows === null ? number(value, face.money) : formula(follows, value, face.money)]
  })
  const [disbursed, given] = [at.get('disbursed') ?? 0, at.get('given') ?? 0]
  const share: Cell =
    rate === null
      ? { kind: 'blank', style: face.percent }
      : formula(`${place(disbursed, row)}/${place(given, row)}`, ratio(rate.numerator, rate.denominator), face.percent)
  return [...amounts, share]
}

const hasFigures = (columns: MoneyColumns): boolean => Object.values(columns).some((value) => value !== null)

const notesOf = ({ line, flags }: SheetRow, say: Say, language: Language): string =>
  [...(line.amount.kind === 'regular' ? [say('regular')] : []), ...flags.map((flag) => moneyFlagName(flag, language))].join('; ')

export const titleOf = ({ document }: Plan): string => [document.title ?? '', document.number].filter(Boolean).join(' — ')

const asked = ({ year, asOf }: MoneyView, say: Say, language: Language): string =>
  language === 'vi'
    ? `Năm: ${year ?? say('allYears')}. Số liệu đến ngày ${formatDate(asOf, language)}. ${say('unit')}. ${say('blank')}`
    : `Year: ${year ?? say('allYears')}. As of ${formatDate(asOf, language)}. ${say('unit')}. ${say('blank')}`

const HEADINGS = 4

export const treeSheet = (plan: Plan, book: MoneyBook, view: MoneyView, language: Language): SheetLayout => {
  const say = budgetWords(language)
  const sheet = moneySheet(plan, book, view)
  const shown = columnsOf(sheet)
  const at: Columns = new Map([...shown, 'rate' as const].map((column, index) => [column, FIRST + index]))

  // Where each row stands, and the rows each is the sum of, before any formula is written.
  const rowOf = new Map<string, number>()
  const ownRow = new Map<string, number>()
  let next = HEADINGS + 1
  for (const { line, hasParts, own } of sheet.rows) {
    rowOf.set(line.id, next++)
    if (hasParts && hasFigures(own)) ownRow.set(line.id, next++)
  }
  const noLineRow = sheet.noLine === null ? null : next++
  const partsOf = new Map<string | null, number[]>([[null, []]])
  for (const { line } of sheet.rows) partsOf.set(line.id, ownRow.has(line.id) ? [ownRow.get(line.id) ?? 0] : [])
  for (const { line, parentId } of sheet.rows) partsOf.get(parentId)?.push(rowOf.get(line.id) ?? 0)
  if (noLineRow !== null) partsOf.get(null)?.push(noLineRow)

  const rows: (readonly (Cell | null)[])[] = sheet.rows.flatMap((row) => {
    const { line, depth, hasParts, own, total, rate } = row
    const face = hasParts ? BOLD : PLAIN
    const stands = rowOf.get(line.id) ?? 0
    const cells = [
      text(line.number ?? '', face.text),
      text(`${'    '.repeat(depth)}${line.label}`, face.text),
      text(line.source ?? '', face.text),
      ...amountCells(hasParts ? total : own, rate, stands, hasParts ? (partsOf.get(line.id) ?? []) : null, at, face),
      text(notesOf(row, say, language), 'text'),
    ]
    const below = ownRow.get(line.id)
    if (below === undefined) return [cells]
    const words = [text('', 'text'), text(`${'    '.repeat(depth + 1)}${say('own')}`, 'textItalic'), text('', 'text')]
    return [cells, [...words, ...amountCells(own, null, below, null, at, ITALIC), text('', 'text')]]
  })
  if (sheet.noLine !== null && noLineRow !== null)
    rows.push([text('', 'text'), text(say('noLine'), 'textItalic'), text('', 'text'), ...amountCells(sheet.noLine, null, noLineRow, null, at, ITALIC), text('', 'text')])
  rows.push([
    text('', 'textBold'),
    text(say('total'), 'textBold'),
    text('', 'textBold'),
    ...amountCells(sheet.total, sheet.rate, next, partsOf.get(null) ?? [], at, BOLD),
    text(sheet.flags.map((flag) => moneyFlagName(flag, language)).join('; '), 'text'),
  ])

  const isRange = shown.includes('needFrom')
  const headingOf = (column: Amount): string => {
    if (column === 'needFrom') return say('needFrom')
    if (column === 'needTo') return isRange ? say('needTo') : capital(moneyColumnName('need', language))
    return capital(moneyColumnName(column, language))
  }
  const headings = [say('number'), say('label'), say('source'), ...shown.map(headingOf), say('rate'), say('note')]
  return {
    name: say('tree'),
    widths: [8, 44, 22, ...shown.map(() => 18), 14, 30],
    rows: [[text(titleOf(plan), 'title')], [text(asked(view, say, language), 'caption')], [], headings.map((words) => text(words, 'head')), ...rows],
    frozen: { rows: HEADINGS, columns: 2 },
    headingRows: [HEADINGS, HEADINGS],
    merges: [],
  }
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
