// A plan's budget drawn in the whole body: what it is of, what does not add up, the tree, and what is to be known of the
// chosen line.

import type { BudgetPage } from '@tiendo/api/client'
import type { SettledFinding } from '@tiendo/domain'
import {
  figureUseName,
  findingSentence,
  formatDate,
  formatDongRange,
  formatMoney,
  moneyFlagName,
  moneyRateSentence,
  overspendPolicyName,
} from '@tiendo/text'
import { factAbout, factName } from '../../budget/fact-words.ts'
import { factsOf } from '../../budget/facts.ts'
import { lineName } from '../../budget/names.ts'
import { budgetRows, NO_LINE, type BudgetRow } from '../../budget/rows.ts'
import { flagTone, treeHead, treeRow, treeShape, type TreeLook, type TreeShape } from '../../budget/tree.ts'
import { clean } from '../../text/clean.ts'
import { wrap } from '../../text/width.ts'
import { budgetWords } from '../../words/budget.ts'
import { budgetLayout, budgetPage, chosenIndex, rowsOfBudget, type BudgetPlace } from '../model/budget.ts'
import { lookOf, type State } from '../model/state.ts'
import { topOf } from '../reduce/move.ts'
import { blank, fill, line, seg, type Line } from './line.ts'
import type { Manner } from './look.ts'

const titleLine = ({ plan }: BudgetPage): Line => [
  seg(' '),
  seg([plan.number, plan.title].filter((part) => part !== null).map(clean).join(' · '), 'strong'),
]

/** The year, the day, when its books close, what happens on over-spending, the unit. */
const viewLine = ({ sheet, book }: BudgetPage, hidden: string, { language }: Manner): Line => {
  const words = budgetWords(language)
  const { year, asOf, closesOn } = sheet
  return [
    seg(` ${year === null ? words.allYears : words.year(year)}`, 'accent'),
    seg(
      [
        '',
        words.asOf(formatDate(asOf, language)),
        words.unitDong,
        ...(hidden === '' ? [] : [words.hidden(hidden)]),
        overspendPolicyName(book.policy, language),
        ...(closesOn === null ? [] : [words.closes(formatDate(closesOn, language))]),
      ].join(' · '),
      'dim',
    ),
  ]
}

const open = (findings: readonly SettledFinding[]): readonly SettledFinding[] =>
  findings.filter(({ waiver }) => waiver === null)

/** What weighs most, and how many more there are. */
const findingLine = ({ findings }: BudgetPage, { theme, language }: Manner): Line => {
  const all = open(findings)
  const first = all.find(({ severity }) => severity === 'error') ?? all[0]
  if (first === undefined) return blank
  const isError = first.severity === 'error'
  const tone = isError ? 'danger' : 'warning'
  const more = all.length > 1 ? ` (+${all.length - 1})` : ''
  return [
    seg(` ${theme.glyph(isError ? 'overdue' : 'dueSoon')} `, tone),
    seg(`${clean(findingSentence(first, language).title)}${more}`, tone),
  ]
}

/** One sentence is told in full, on as many lines as it takes; what has parts is one line. */
const told = (one: Line, columns: number): readonly Line[] => {
  const [only, ...more] = one
  if (only === undefined || more.length > 0) return [one]
  const indent = only.text.length - only.text.trimStart().length
  return wrap(only.text.trimStart(), columns - indent - 1).map((text) => line(' '.repeat(indent) + text, only.tone))
}

/** The latest things recorded for a row. */
const recorded = (page: BudgetPage, row: BudgetRow, manner: Manner): readonly Line[] => {
  const { language } = manner
  const lineId = row.kind === 'line' ? row.id : row.id === NO_LINE ? null : undefined
  const of = { year: page.sheet.year, asOf: page.sheet.asOf }
  return factsOf(page.book, lineId === undefined ? of : { ...of, lineId })
    .filter(({ of: { withdrawn } }) => withdrawn === null)
    .toReversed()
    .map((fact): Line => {
      const about = factAbout(fact, page)
      return [
        seg(` ${formatDate(fact.of.on, language)} `, 'dim'),
        seg(`${factName(fact, page, language)} ${formatMoney(fact.amount, language)}`),
        seg(about === '' ? '' : ` · ${about}`, 'dim'),
      ]
    })
}

const lineDetails = (page: BudgetPage, row: Extract<BudgetRow, { kind: 'line' }>, manner: Manner): readonly Line[] => {
  const { language, theme } = manner
  const words = budgetWords(language)
  const { line: own, figure, flags, taskIds } = row.row
  const origin = [own.source, own.grantedBy].filter((part) => part !== null).map(clean).join(' · ')
  const tasks = page.plan.tasks.filter(({ id }) => taskIds.includes(id)).map(({ number, title }) => number ?? clean(title))
  return [
    [seg(' '), seg(lineName(own), 'strong')],
    ...flags.map((flag): Line => [seg(` ${theme.glyph(flag === 'overspent' ? 'overdue' : 'dueSoon')} ${moneyFlagName(flag, language)}`, flagTone(flag))]),
    line(` ${words.rate(moneyRateSentence(row.rate, language))}`),
    ...(figure === null
      ? []
      : [line(` ${words.screen.document}: ${formatDongRange(figure.range, language)} · ${figureUseName(figure.use, language)}`, 'dim')]),
    ...(origin === '' ? [] : [line(` ${words.columns.source}: ${origin}`, 'dim')]),
    ...(tasks.length === 0 ? [] : [line(` ${words.screen.tasks}: ${tasks.join(', ')}`, 'dim')]),
  ]
}

/** Of the totals, the rate and the findings in full. */
const totalDetails = (page: BudgetPage, row: BudgetRow, manner: Manner): readonly Line[] => {
  const { language, theme } = manner
  const words = budgetWords(language)
  const name = row.kind === 'line' ? '' : words.totals[row.kind]
  const rate = row.kind === 'sum' ? [line(` ${words.rate(moneyRateSentence(row.rate, language))}`)] : []
  return [
    [seg(' '), seg(name, 'strong')],
    ...rate,
    ...open(page.findings).flatMap((finding): readonly Line[] => {
      const { title, detail } = findingSentence(finding, language)
      const isError = finding.severity === 'error'
      return [
        line(` ${theme.glyph(isError ? 'overdue' : 'dueSoon')} ${clean(title)}`, isError ? 'danger' : 'warning'),
        line(`   ${clean(detail)}`, 'dim'),
      ]
    }),
  ]
}

const detailLines = (page: BudgetPage, row: BudgetRow | undefined, manner: Manner): readonly Line[] => {
  if (row === undefined) return []
  const about = row.kind === 'line' ? lineDetails(page, row, manner) : totalDetails(page, row, manner)
  return [...about, ...recorded(page, row, manner)]
}

type Remembered = Pick<TreeLook, 'columns' | 'language'> & { readonly shape: TreeShape }

const shapes = new WeakMap<BudgetPage, Remembered>()

/** Columns stand where all lines need them, folded ones too. Only a memory: a frame is drawn at every key. */
const shapeOf = (page: BudgetPage, look: TreeLook): TreeShape => {
  const { columns, language } = look
  const before = shapes.get(page)
  if (before !== undefined && before.columns === columns && before.language === language) return before.shape
  const { sheet, findings, plan } = page
  const all = budgetRows({ sheet, findings, years: plan.years, folded: new Set() })
  const shape = treeShape(sheet, all, look)
  shapes.set(page, { columns, language, shape })
  return shape
}

export const budgetBody = (state: State, place: BudgetPlace, rule: Line, room: number, manner: Manner): readonly Line[] => {
  const page = budgetPage(state, place)
  const { language, theme } = manner
  const words = budgetWords(language)
  if (page === null) return [blank, line(`   ${words.screen.loading}`, 'dim')]
  const rows = rowsOfBudget(state, place)
  const selected = chosenIndex(state, rows)
  const { above, rows: count, below } = budgetLayout(state)
  const look: TreeLook = {
    language,
    theme,
    columns: state.size.columns,
    selected: rows[selected]?.id ?? null,
    folds: true,
    followed: true,
  }
  const shape = shapeOf(page, look)
  const hidden = shape.hidden.map((column) => words.columns[column]).join(', ')
  const head = [titleLine(page), viewLine(page, hidden, manner), findingLine(page, manner)].slice(0, above)
  const isEmpty = page.sheet.rows.length === 0 && page.sheet.noLine === null && page.sheet.stated === null
  if (isEmpty) return fill([...head, blank, line(`   ${words.empty}`)], room)
  const top = topOf(lookOf(state).cursor.top, selected, count, rows.length)
  const shown = rows.slice(top, top + count).map((row) => treeRow(row, shape, look))
  const details = detailLines(page, rows[selected], manner).flatMap((one) => told(one, state.size.columns))
  return [
    ...head,
    treeHead(shape, look),
    ...fill(shown, count),
    ...(below === 0 ? [] : [rule, ...fill(details, below)]),
  ]
}
