// A budget as a tree in columns, for the screen and for `tiendo budget`: figures right-aligned, nought and nothing told
// apart, a line in trouble with its mark and its word.

import type { DongRange, MoneyColumns, MoneyFlag, MoneySheet } from '@tiendo/domain'
import { formatMoneyRate, formatRange, type Language } from '@tiendo/text'
import { clean } from '../text/clean.ts'
import { cut, fit, width } from '../text/width.ts'
import { budgetWords } from '../words/budget.ts'
import type { Theme, Tone } from '../screen/theme.ts'
import { seg, type Line, type Segment } from '../screen/view/line.ts'
import { figureOf, fittingColumns, isFigure, usedColumns, type BudgetColumn, type Sized } from './columns.ts'
import { isGiven, type BudgetRow } from './rows.ts'

export type TreeLook = {
  readonly language: Language
  readonly theme: Theme
  readonly columns: number
  /** The chosen row; null for print. */
  readonly selected: string | null
  /** Whether lines show that they can be folded. */
  readonly folds: boolean
  /** False for a document alone: nothing is spent of it yet. */
  readonly followed: boolean
}

/** Bar, mark and a space. */
const MARGIN = 3
const LABEL_LEAST = 18
const LABEL_MOST = 64
const SOURCE_LEAST = 16
const SOURCE_MOST = 80
const NUMBER_MOST = 8
/** From this width on two spaces part the columns. */
const ROOMY = 100

const NOTHING = '—'

/** What a person must look at; `yearsApart` only explains a missing rate. */
const PRESSING: readonly MoneyFlag[] = [
  'overspent',
  'spentWithoutAllocation',
  'overcommitted',
  'oversettled',
  'unfunded',
]

export const pressingFlag = (flags: readonly MoneyFlag[]): MoneyFlag | null =>
  PRESSING.find((flag) => flags.includes(flag)) ?? null

export const flagTone = (flag: MoneyFlag): Tone => (flag === 'overspent' ? 'danger' : flag === 'unfunded' ? 'dim' : 'warning')

const flagGlyph = (flag: MoneyFlag, theme: Theme): string =>
  theme.glyph(flag === 'overspent' ? 'overdue' : flag === 'unfunded' ? 'waitingEvent' : 'dueSoon')

/** "130.000 – 150.000"; less than nought with a minus. */
export const figureText = (range: DongRange, language: Language): string => formatRange(range, language)

const sourceOf = (row: BudgetRow): string =>
  row.kind === 'line'
    ? [row.row.line.source, row.row.line.grantedBy].filter((part) => part !== null).map(clean).join(' · ')
    : ''

type Cell = { readonly text: string; readonly tone: Tone }

const cellOf = (row: BudgetRow, column: BudgetColumn, words: BudgetColumn, language: Language): Cell => {
  if (column === 'source') return { text: sourceOf(row), tone: 'plain' }
  if ('figure' in row)
    return { text: column === words ? figureText(row.figure, language) : '', tone: row.differs ? 'danger' : 'plain' }
  if (!isFigure(column)) return { text: row.rate === null ? NOTHING : formatMoneyRate(row.rate, language), tone: 'plain' }
  const figure = figureOf(row.columns, column)
  if (figure !== null) {
    const isWrong = (row.kind !== 'line' && row.differs && column === words) || figure.min < 0n && column === 'remaining'
    return { text: figureText(figure, language), tone: isWrong ? 'danger' : 'plain' }
  }
  const isRegular = column === words && row.kind === 'line' && row.row.line.amount.kind === 'regular'
  return { text: isRegular ? budgetWords(language).regular : NOTHING, tone: 'dim' }
}

const labelOf = (row: BudgetRow, { language, folds }: TreeLook): string => {
  if (row.kind !== 'line') return budgetWords(language).totals[row.kind]
  const { depth, hasParts, line } = row.row
  const mark = !folds ? '' : hasParts ? (row.folded ? '+ ' : '- ') : '  '
  return `${'  '.repeat(Math.min(depth, 8))}${mark}${clean(line.label)}`
}

const numberOf = (row: BudgetRow): string => (row.kind === 'line' ? clean(row.row.line.number ?? '') : '')

const columnsIn = (rows: readonly BudgetRow[]): readonly MoneyColumns[] =>
  rows.flatMap((row) => ('columns' in row ? [row.columns] : []))

export type TreeShape = {
  readonly number: number
  readonly label: number
  readonly shown: readonly Sized[]
  /** Columns with something in them that the terminal is too narrow for. */
  readonly hidden: readonly BudgetColumn[]
  /** The column the document's own figures stand in. */
  readonly words: BudgetColumn
  readonly gap: number
}

/** The most columns that any row takes, `least` at least. */
const mostOf = (rows: readonly BudgetRow[], least: number, of: (row: BudgetRow) => number): number =>
  rows.reduce((most, row) => Math.max(most, of(row)), least)

/** `all`: every row, folded ones too, so that columns stay where they are. */
export const treeShape = (sheet: MoneySheet, all: readonly BudgetRow[], look: TreeLook): TreeShape => {
  const { language, columns, followed } = look
  const given = isGiven(sheet)
  const used = usedColumns(columnsIn(all), { followed, sources: all.some((row) => sourceOf(row) !== '') })
  const words: BudgetColumn = given && used.includes('allocated') ? 'allocated' : 'need'
  const wanted = budgetColumns(used, words)
  const sized = wanted.map((column): Sized & { readonly widest: number } => {
    const head = width(budgetWords(language).columns[column])
    const widest = mostOf(all, head, (row) => width(cellOf(row, column, words, language).text))
    return { column, width: column === 'source' ? Math.min(SOURCE_LEAST, widest) : widest, widest }
  })
  const number = Math.min(NUMBER_MOST, mostOf(all, 4, (row) => width(numberOf(row))))
  const gap = columns < ROOMY ? 1 : 2
  const room = columns - MARGIN - number - 1
  const fitting = fittingColumns(sized, { room: room - LABEL_LEAST, gap, isGiven: words === 'allocated' })
  const least = fitting.reduce((sum, one) => sum + one.width + gap, 0)
  const label = Math.min(LABEL_MOST, mostOf(all, 0, (row) => width(labelOf(row, look)) + flagRoom(row, look)))
  const labelWidth = Math.max(LABEL_LEAST, Math.min(room - least, label))
  // Sources are long: they take what labels leave.
  const spare = Math.max(0, room - least - labelWidth)
  const shown = fitting.map(({ column, width: wide }) => {
    const widest = sized.find((one) => one.column === column)?.widest ?? wide
    return { column, width: Math.min(widest, SOURCE_MOST, column === 'source' ? wide + spare : widest) }
  })
  return {
    number,
    label: labelWidth,
    shown,
    hidden: wanted.filter((column) => !shown.some((one) => one.column === column)),
    words,
    gap,
  }
}

/** A document that states a total and no figure else still shows where it stands. */
const budgetColumns = (used: readonly BudgetColumn[], words: BudgetColumn): readonly BudgetColumn[] =>
  used.includes(words) ? used : [words, ...used]

/** Of a document alone nothing is late or spent. */
const flagOf = (row: BudgetRow, { followed }: TreeLook): MoneyFlag | null => (followed ? pressingFlag(row.flags) : null)

const flagRoom = (row: BudgetRow, look: TreeLook): number => {
  const flag = row.kind === 'line' ? flagOf(row, look) : null
  return flag === null ? 0 : width(budgetWords(look.language).flags[flag]) + 1
}

export const treeHead = ({ number, label, shown, gap }: TreeShape, { language }: TreeLook): Line => {
  const words = budgetWords(language)
  const cells = shown.map(
    ({ column, width: wide }) => ' '.repeat(gap) + fit(words.columns[column], wide, column === 'source' ? 'left' : 'right'),
  )
  return [seg(' '.repeat(MARGIN)), seg(`${fit(words.number, number)} ${fit(words.label, label)}${cells.join('')}`, 'dim')]
}

/** The label gives way to the word of what is wrong. */
const labelSegments = (row: BudgetRow, tone: Tone, wide: number, look: TreeLook): readonly Segment[] => {
  const flag = row.kind === 'line' ? flagOf(row, look) : null
  const text = labelOf(row, look)
  if (flag === null) return [seg(fit(text, wide), tone)]
  const word = budgetWords(look.language).flags[flag]
  const kept = Math.max(0, wide - width(word) - 1)
  const shown = cut(text, kept)
  return [seg(`${shown} `, tone), seg(fit(word, wide - width(shown) - 1), flagTone(flag))]
}

export const treeRow = (row: BudgetRow, shape: TreeShape, look: TreeLook): Line => {
  const { theme, language, selected } = look
  const chosen = row.id === selected
  const flag = flagOf(row, look)
  const isSum = row.kind !== 'line'
  const isHead = row.kind === 'line' && row.row.depth === 0 && row.row.hasParts
  const isAgain = row.kind === 'line' && row.row.line.restates === true
  const tone: Tone = chosen || isSum || isHead ? 'strong' : isAgain ? 'dim' : 'plain'
  const cells = shape.shown.flatMap(({ column, width: wide }): readonly Segment[] => {
    const { text, tone: own } = cellOf(row, column, shape.words, language)
    const shown = fit(text, wide, column === 'source' ? 'left' : 'right')
    return [seg(' '.repeat(shape.gap)), seg(shown, own === 'plain' ? (column === 'source' ? 'plain' : tone) : own)]
  })
  return [
    seg(chosen ? theme.bar : ' ', 'accent'),
    row.kind !== 'line' && row.differs
      ? seg(theme.glyph('overdue'), 'danger')
      : flag === null
        ? seg(' ')
        : seg(flagGlyph(flag, theme), flagTone(flag)),
    seg(' '),
    seg(`${fit(numberOf(row), shape.number)} `, tone === 'strong' ? 'strong' : 'plain'),
    ...labelSegments(row, tone, shape.label, look),
    ...cells,
  ]
}
