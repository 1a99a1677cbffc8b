// What the document itself states, held against the sums of the lines under each: stated figures stay figures, the sums
// and what they differ by are formulas. A figure "a year" counts for each of its years; one that only says another again
// counts nowhere.

import { budgetTree, type BudgetLine, type DongRange, type Plan } from '@tiendo/domain'
import { formatDate, type Language } from '@tiendo/text'
import { formula, number, place, sumOfRows, text, type Cell, type SheetLayout } from '../xlsx/cell.ts'
import type { StyleName } from '../xlsx/styles.ts'
import { titleOf } from './tree-sheet.ts'
import { budgetWords } from './words.ts'

/** First column of each pair "from, to". */
const [STATED, COUNTED, PARTS] = [2, 4, 6] as const
const HEADINGS = 4

/** The stated figure; a figure "a year" times its years. */
const statedAt = (at: 0 | 1, row: number, times: number): string =>
  times === 1 ? place(STATED + at, row) : `${place(STATED + at, row)}*${times}`

type Ends = readonly [from: Cell, to: Cell]
const blank = (style: StyleName): Ends => [
  { kind: 'blank', style },
  { kind: 'blank', style },
]

export const documentSheet = (plan: Plan, language: Language): SheetLayout => {
  const say = budgetWords(language)
  const { lines, statedTotal } = plan.budget
  const tree = budgetTree(lines, plan.years)
  const order = tree.under(null)
  const rowOf = new Map(order.map((line, index) => [line, HEADINGS + 1 + index]))
  const counted = (all: readonly BudgetLine[]): readonly BudgetLine[] =>
    all.filter((line) => line.restates !== true && (tree.nodeOf(line)?.figure ?? null) !== null)

  /** What some lines come to, and the formula that says so. */
  const sums = (of: readonly BudgetLine[], style: StyleName): Ends => {
    const rows = counted(of).map((line) => rowOf.get(line) ?? 0)
    if (rows.length === 0) return blank(style)
    const figures = counted(of).flatMap((line) => tree.nodeOf(line)?.figure ?? [])
    const sum = (end: 'min' | 'max'): bigint => figures.reduce((all, range) => all + range[end], 0n)
    return [
      formula(sumOfRows(COUNTED, rows), sum('min'), style),
      formula(sumOfRows(COUNTED + 1, rows), sum('max'), style),
    ]
  }

  /** `times`: for how many years the stated figure counts. */
  const difference = (row: number, of: readonly BudgetLine[], stated: DongRange | null, times: number): Ends => {
    const figures = counted(of).flatMap((line) => tree.nodeOf(line)?.figure ?? [])
    if (stated === null || figures.length === 0) return blank('money')
    const sum = (end: 'min' | 'max'): bigint => figures.reduce((all, range) => all + range[end], 0n)
    const less = (at: 0 | 1): string => `${place(PARTS + at, row)}-${statedAt(at, row, times)}`
    return [formula(less(0), sum('min') - stated.min, 'moneyBold'), formula(less(1), sum('max') - stated.max, 'moneyBold')]
  }

  const rowCells = (line: BudgetLine): readonly Cell[] => {
    const row = rowOf.get(line) ?? 0
    const node = tree.nodeOf(line)
    const below = tree.childrenOf(line)
    const { amount, each } = line
    const stated = amount.kind === 'stated' ? amount.range : null
    const years = each === undefined ? null : (node?.said.years ?? null)
    const times = years === null ? 1 : years[1] - years[0] + 1
    const figure = node?.figure ?? null
    const own = stated !== null && (each === undefined || years !== null)
    const counts = (at: 0 | 1, value: bigint): Cell => {
      if (!own) return formula(place(PARTS + at, row), value, 'money')
      return formula(statedAt(at, row, times), value, 'money')
    }
    const notes = [
      ...(line.restates === true ? [say('restates')] : []),
      ...(amount.kind === 'regular' ? [say('regular')] : []),
      ...(line.grantedBy === null ? [] : [line.grantedBy]),
    ]
    const face = below.length > 0 ? 'textBold' : 'text'
    const depth = depthOf(line)
    return [
      text(line.number ?? '', face),
      text(`${'    '.repeat(depth)}${line.label}`, face),
      ...(stated === null ? blank('money') : [number(stated.min, 'money'), number(stated.max, 'money')]),
      ...(figure === null || line.restates === true ? blank('money') : [counts(0, figure.min), counts(1, figure.max)]),
      ...sums(below, 'money'),
      ...difference(row, below, own ? figure : null, times),
      text(notes.join('; '), 'text'),
    ]
  }
  const depths = new Map<BudgetLine, number>()
  const depthOf = (line: BudgetLine): number => {
    const parent = tree.parentOf(line)
    const depth = parent === null ? 0 : (depths.get(parent) ?? 0) + 1
    depths.set(line, depth)
    return depth
  }

  const last = HEADINGS + 1 + order.length
  const totalCells: readonly Cell[] = [
    text('', 'textBold'),
    text(say('statedTotal'), 'textBold'),
    ...(statedTotal === null ? blank('moneyBold') : [number(statedTotal.min, 'moneyBold'), number(statedTotal.max, 'moneyBold')]),
    ...blank('moneyBold'),
    ...sums(tree.roots, 'moneyBold'),
    ...difference(last, tree.roots, statedTotal, 1),
    text('', 'text'),
  ]
  const pairs = (['stated', 'counted', 'parts', 'difference'] as const).flatMap((word) => [
    `${say(word)}, ${say('from')}`,
    `${say(word)}, ${say('to')}`,
  ])
  const issued = plan.issuedOn === null ? '' : `, ${formatDate(plan.issuedOn, language)}`
  return {
    name: say('document'),
    widths: [8, 44, 18, 18, 18, 18, 18, 18, 18, 18, 34],
    rows: [
      [text(`${titleOf(plan)}${issued}`, 'title')],
      [text(`${say('unit')}. ${say('blank')}`, 'caption')],
      [],
      [say('number'), say('label'), ...pairs, say('note')].map((words) => text(words, 'head')),
      ...order.map(rowCells),
      totalCells,
    ],
    frozen: { rows: HEADINGS, columns: 2 },
    headingRows: [HEADINGS, HEADINGS],
    merges: [],
  }
}
