// A budget for people: the tree with its totals, the rate with what it is a rate of, what does not add up and why, and
// which lines need a hand.

import type { FigureUse, MoneySheet, SettledFinding, SheetRow } from '@tiendo/domain'
import {
  figureUseName,
  findingSentence,
  formatDate,
  formatDong,
  formatRange,
  moneyFlagName,
  moneyRateSentence,
  type Language,
} from '@tiendo/text'
import { budgetRows } from '../../budget/rows.ts'
import { lineName, lineShort } from '../../budget/names.ts'
import { pressingFlag, treeHead, treeRow, treeShape, type TreeLook } from '../../budget/tree.ts'
import type { Theme } from '../../screen/theme.ts'
import { plainText } from '../../screen/view/plain.ts'
import { clean } from '../../text/clean.ts'
import { wrap } from '../../text/width.ts'
import { budgetWords } from '../../words/budget.ts'

export type Report = {
  readonly title: string
  readonly sheet: MoneySheet
  readonly findings: readonly SettledFinding[]
  readonly years: readonly [number, number]
  /** False for a document alone. */
  readonly followed: boolean
  /** What is said under the title. */
  readonly about: string
}

export type ReportLook = { readonly language: Language; readonly theme: Theme; readonly columns: number }

/** "Năm 2026 · tính đến 20/11/2026 · chỉnh lý đến hết 31/01/2027". */
export const viewText = ({ year, asOf, closesOn }: MoneySheet, language: Language): string => {
  const words = budgetWords(language)
  const closes = closesOn === null ? [] : [words.closes(formatDate(closesOn, language))]
  return [year === null ? words.allYears : words.year(year), words.asOf(formatDate(asOf, language)), ...closes].join(' · ')
}

/** Uses that leave a figure of the document out of the columns; the lines of each are named together. */
const LEFT_OUT: readonly FigureUse[] = ['ofAllYears', 'ofOtherYears', 'recordedInstead', 'coveredAbove', 'restates']

/** What was recorded may be the very figure of the document: then there is nothing to say. */
const isSame = ({ figure, own }: SheetRow): boolean =>
  figure?.use === 'recordedInstead' &&
  figure.stage === 'allocated' &&
  figure.range.min === own.allocated &&
  figure.range.max === own.allocated

const leftOut = ({ rows }: MoneySheet, language: Language): readonly string[] =>
  LEFT_OUT.flatMap((use) => {
    const lines = rows.flatMap((row) =>
      row.figure?.use === use && !isSame(row) ? [`${lineShort(row.line)} (${formatRange(row.figure.range, language)})`] : [],
    )
    return lines.length === 0 ? [] : [`${lines.join(', ')}: ${figureUseName(use, language)}`]
  })

/** "✖ 2.1 Thanh tra: chi vượt dự toán, còn lại -15.000.000 đồng". */
const pressing = ({ rows }: MoneySheet, language: Language): readonly string[] =>
  rows.flatMap(({ line, flags, total }) => {
    const flag = pressingFlag(flags)
    if (flag === null || flag === 'unfunded') return []
    const left = total.remaining === null ? '' : ` · ${budgetWords(language).columns.remaining} ${formatDong(total.remaining, language)}`
    return [`${lineName(line)}: ${flags.filter((one) => one !== 'yearsApart').map((one) => moneyFlagName(one, language)).join(', ')}${left}`]
  })

/** Wider than a page of text nobody reads a line. */
const WIDEST = 140

const paragraph = (text: string, columns: number, indent = '  '): readonly string[] =>
  wrap(clean(text), Math.min(WIDEST, columns) - indent.length).map((line) => `${indent}${line}`)

const findingLines = (findings: readonly SettledFinding[], { language, theme, columns }: ReportLook): readonly string[] =>
  findings.flatMap((finding) => {
    const { title, detail } = findingSentence(finding, language)
    const mark = theme.glyph(finding.severity === 'error' ? 'overdue' : 'dueSoon')
    return [`${mark} ${clean(title)} [${finding.rule}]`, ...paragraph(detail, columns)]
  })

export const reportText = (report: Report, look: ReportLook): string => {
  const { title, about, sheet, findings, years, followed } = report
  const { language, theme } = look
  const words = budgetWords(language)
  const rows = budgetRows({ sheet, findings, years, folded: new Set() })
  const tree: TreeLook = { ...look, selected: null, folds: false, followed }
  const shape = treeShape(sheet, rows, tree)
  const hidden = shape.hidden.map((column) => words.columns[column]).join(', ')
  const lines = [treeHead(shape, tree), ...rows.map((row) => treeRow(row, shape, tree))]
  const notes = [
    ...(followed ? [words.rate(moneyRateSentence(sheet.rate, language))] : []),
    ...(hidden === '' ? [] : [words.hidden(hidden)]),
    ...(followed ? pressing(sheet, language) : []),
    ...leftOut(sheet, language),
  ]
  return [
    ...(title === '' ? [] : paragraph(title, look.columns, '')),
    ...paragraph([about, words.unitDong].filter((part) => part !== '').join(' · '), look.columns, ''),
    '',
    plainText(lines, theme).trimEnd(),
    ...(notes.length === 0 ? [] : ['']),
    ...notes.flatMap((note) => paragraph(note, look.columns, '').map((one, index) => (index === 0 ? one : `  ${one}`))),
    ...(findings.length === 0 ? [] : ['', ...findingLines(findings, look)]),
    '',
  ]
    .map(theme.text)
    .join('\n')
}
