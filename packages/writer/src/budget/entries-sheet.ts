// What was recorded, entry by entry, with sums by kind; and the moves between lines and years. What was taken back stays,
// struck through, and counts nowhere.

import { moneyStages, type Kept, type MoneyBook, type MoneyEntry, type MoneyStage, type MoneyView, type Plan } from '@tiendo/domain'
import { carryOverGroundName, moneyStageName, type Language } from '@tiendo/text'
import { formula, number, place, text, type Cell, type SheetLayout } from '../xlsx/cell.ts'
import { titleOf } from './tree-sheet.ts'
import { budgetWords, type Say } from './words.ts'

const HEADINGS = 4
const [STAGE, YEAR, AMOUNT, STATE] = [2, 5, 6, 12] as const

const inView = <T extends { readonly on: string; readonly fiscalYear: number }>(all: readonly T[], { year, asOf }: MoneyView): readonly T[] =>
  all.filter(({ on, fiscalYear }) => on <= asOf && (year === null || fiscalYear === year))

/** Where the entries stand, for formulas of other sheets: columns as "$G$5:$G$90". */
export type EntryRanges = { readonly sheet: string; readonly day: string; readonly stage: string; readonly year: string; readonly amount: string; readonly state: string }

const rangesOf = (sheet: string, count: number): EntryRanges => {
  const range = (column: number): string => `${place(column, HEADINGS + 1, true)}:${place(column, HEADINGS + Math.max(1, count), true)}`
  return { sheet, day: range(1), stage: range(STAGE), year: range(YEAR), amount: range(AMOUNT), state: range(STATE) }
}

const stateOf = ({ withdrawn }: Kept<unknown>, say: Say): string =>
  withdrawn === null ? say('holds') : `${say('withdrawn')}: ${withdrawn.reason}`

export const entriesSheet = (plan: Plan, book: MoneyBook, view: MoneyView, language: Language): { readonly layout: SheetLayout; readonly ranges: EntryRanges } => {
  const say = budgetWords(language)
  const entries = inView(book.entries, view)
  const lines = new Map(plan.budget.lines.map((line) => [line.id, line]))
  const tasks = new Map(plan.tasks.map((task) => [task.id, task]))
  const units = new Map(plan.organisations.map(({ id, name }) => [id, name]))
  const ranges = rangesOf(say('entries'), entries.length)

  const row = (entry: Kept<MoneyEntry>, index: number): readonly Cell[] => {
    const struck = entry.withdrawn !== null
    const face = struck ? 'textStruck' : 'text'
    const line = entry.lineId === null ? undefined : lines.get(entry.lineId)
    const task = entry.taskId === null ? undefined : tasks.get(entry.taskId)
    return [
      number(index + 1, 'center'),
      { kind: 'date', date: entry.on, style: 'date' },
      text(moneyStageName(entry.stage, language), face),
      text(line?.number ?? '', face),
      text(line?.label ?? '', face),
      number(entry.fiscalYear, 'center'),
      number(entry.amount, struck ? 'moneyStruck' : 'money'),
      text(entry.act ?? '', face),
      text(entry.source ?? '', face),
      text(task === undefined ? '' : [task.number, task.title].filter((part) => part !== null).join('. '), face),
      text(entry.unit === null ? '' : (units.get(entry.unit) ?? entry.unit), face),
      text(entry.note ?? '', face),
      text(stateOf(entry, say), 'text'),
    ]
  }
  const sumRow = (stage: MoneyStage): readonly Cell[] => {
    const name = moneyStageName(stage, language)
    const own = entries.filter((entry) => entry.stage === stage && entry.withdrawn === null)
    const sum = own.reduce((all, { amount }) => all + amount, 0n)
    const words = `SUMIFS(${ranges.amount},${ranges.stage},"${name}",${ranges.state},"${say('holds')}")`
    const bare = (): Cell => text('', 'textBold')
    return [bare(), bare(), text(`${say('sumOf')} ${name}`, 'textBold'), bare(), bare(), bare(), formula(words, sum, 'moneyBold'), bare(), bare(), bare(), bare(), bare(), bare()]
  }
  const here = moneyStages.filter((stage) => entries.some((entry) => entry.stage === stage && entry.withdrawn === null))
  const headings = (['order', 'day', 'stage', 'number', 'label', 'year', 'amount', 'act', 'source', 'task', 'organisation', 'note', 'state'] as const).map(say)
  const layout: SheetLayout = {
    name: say('entries'),
    widths: [6, 12, 18, 8, 36, 10, 18, 24, 22, 34, 24, 26, 24],
    rows: [[text(titleOf(plan), 'title')], [text(say('unit'), 'caption')], [], headings.map((words) => text(words, 'head')), ...entries.map(row), ...here.map(sumRow)],
    frozen: { rows: HEADINGS, columns: 0 },
    headingRows: [HEADINGS, HEADINGS],
    merges: [],
  }
  return { layout, ranges }
}

/** Null where no money was moved. */
export const movesSheet = (plan: Plan, book: MoneyBook, view: MoneyView, language: Language): SheetLayout | null => {
  const say = budgetWords(language)
  const names = new Map(plan.budget.lines.map(({ id, number: of, label }) => [id, of === null ? label : `${of}. ${label}`]))
  const name = (id: string): string => names.get(id) ?? id
  const transfers = inView(book.transfers, view).map((one) => ({ one, stage: say('transfer'), from: name(one.from), to: name(one.to), reason: one.reason }))
  const carryOvers = inView(book.carryOvers, view).map((one) => ({
    one,
    stage: say('carryOver'),
    from: `${name(one.lineId)}, ${one.fiscalYear}`,
    to: `${name(one.lineId)}, ${one.fiscalYear + 1}`,
    reason: `${carryOverGroundName(one.ground, language)}: ${one.reason}`,
  }))
  const all = [...transfers, ...carryOvers]
  if (all.length === 0) return null
  const headings = (['order', 'day', 'stage', 'fromLine', 'toLine', 'year', 'amount', 'act', 'reason', 'state'] as const).map(say)
  return {
    name: say('moves'),
    widths: [6, 12, 16, 36, 36, 10, 18, 24, 36, 24],
    rows: [
      [text(titleOf(plan), 'title')],
      [text(say('unit'), 'caption')],
      [],
      headings.map((words) => text(words, 'head')),
      ...all.map(({ one, stage, from, to, reason }, index): readonly Cell[] => {
        const face = one.withdrawn === null ? 'text' : 'textStruck'
        return [
          number(index + 1, 'center'),
          { kind: 'date', date: one.on, style: 'date' },
          text(stage, face),
          text(from, face),
          text(to, face),
          number(one.fiscalYear, 'center'),
          number(one.amount, one.withdrawn === null ? 'money' : 'moneyStruck'),
          text(one.act ?? '', face),
          text(reason, face),
          text(stateOf(one, say), 'text'),
        ]
      }),
    ],
    frozen: { rows: HEADINGS, columns: 0 },
    headingRows: [HEADINGS, HEADINGS],
    merges: [],
  }
}
