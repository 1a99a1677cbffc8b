// Spending by quarter against an even plan, each year a block: what was paid in a quarter is summed from the sheet of
// entries, what is "to date" from the rows above.

import { quarterSpending, type MoneyBook, type MoneyView, type Plan, type QuarterSpending } from '@tiendo/domain'
import { moneyStageName, quarterName, type Language } from '@tiendo/text'
import { formula, number, place, sheetPlace, sumOfRows, text, type Cell, type SheetLayout } from '../xlsx/cell.ts'
import type { EntryRanges } from './entries-sheet.ts'
import { ratio } from './ratio.ts'
import { titleOf } from './tree-sheet.ts'
import { budgetWords } from './words.ts'

const HEADINGS = 4
const [YEAR, FROM, TO, PLANNED, PAID] = [0, 2, 3, 4, 6] as const

const paidIn = (row: number, { sheet, amount, stage, year, day, state }: EntryRanges, disbursed: string, holds: string): string => {
  const of = (range: string): string => sheetPlace(sheet, range)
  return (
    `SUMIFS(${of(amount)},${of(stage)},"${disbursed}",${of(state)},"${holds}",${of(year)},${place(YEAR, row)},` +
    `${of(day)},">="&${place(FROM, row)},${of(day)},"<="&${place(TO, row)})`
  )
}

/** The sum of what its quarters were to be; itself, where it is not split over them. */
const allocated = (allocation: bigint | null, rows: QuarterSpending['rows'], all: readonly number[]): Cell => {
  if (allocation === null) return blank('moneyBold')
  const isSplit = rows.reduce((sum, { planned }) => sum + (planned ?? 0n), 0n) === allocation
  return isSplit ? formula(sumOfRows(PLANNED, all), allocation, 'moneyBold') : number(allocation, 'moneyBold')
}

const blank = (style: 'money' | 'moneyBold' | 'percent' | 'percentBold'): Cell => ({ kind: 'blank', style })

export const quartersSheet = (plan: Plan, book: MoneyBook, view: MoneyView, years: readonly number[], ranges: EntryRanges, language: Language): SheetLayout => {
  const say = budgetWords(language)
  const disbursed = moneyStageName('disbursed', language)

  const block = ({ year, rows, allocation, rate }: QuarterSpending, first: number): readonly (readonly Cell[])[] => {
    const all = rows.map((_, index) => first + index)
    const quarters = rows.map((quarter, index): readonly Cell[] => {
      const row = first + index
      const until = all.slice(0, index + 1)
      return [
        number(year, 'center'),
        text(quarterName(quarter.quarter, language), 'text'),
        { kind: 'date', date: quarter.from, style: 'date' },
        { kind: 'date', date: quarter.to, style: 'date' },
        quarter.planned === null ? blank('money') : number(quarter.planned, 'money'),
        quarter.plannedToDate === null ? blank('money') : formula(sumOfRows(PLANNED, until), quarter.plannedToDate, 'money'),
        quarter.disbursed === null ? blank('money') : formula(paidIn(row, ranges, disbursed, say('holds')), quarter.disbursed, 'money'),
        quarter.disbursedToDate === null ? blank('money') : formula(sumOfRows(PAID, until), quarter.disbursedToDate, 'money'),
        blank('percent'),
      ]
    })
    const last = first + rows.length
    const paid = rows.reduce((sum, { disbursed: one }) => sum + (one ?? 0n), 0n)
    const share = rate === null ? blank('percentBold') : formula(`${place(PAID, last)}/${place(PLANNED, last)}`, ratio(rate.numerator, rate.denominator), 'percentBold')
    const sameBase = rate !== null && rate.denominator === allocation && rate.numerator === paid
    return [
      ...quarters,
      [
        number(year, 'center'),
        text(say('wholeYear'), 'textBold'),
        text('', 'text'),
        text('', 'text'),
        allocated(allocation, rows, all),
        blank('moneyBold'),
        formula(sumOfRows(PAID, all), paid, 'moneyBold'),
        blank('moneyBold'),
        sameBase ? share : blank('percentBold'),
      ],
    ]
  }

  const rows: (readonly Cell[])[] = []
  for (const year of years) rows.push(...block(quarterSpending(plan, book, year, view.asOf), HEADINGS + 1 + rows.length))
  const headings = (['year', 'quarter', 'firstDay', 'lastDay', 'planned', 'plannedToDate', 'disbursed', 'disbursedToDate', 'rate'] as const).map(say)
  return {
    name: say('quarters'),
    widths: [10, 24, 12, 12, 20, 20, 20, 20, 16],
    rows: [[text(titleOf(plan), 'title')], [text(`${say('unit')}. ${say('blank')}`, 'caption')], [], headings.map((words) => text(words, 'head')), ...rows],
    frozen: { rows: HEADINGS, columns: 2 },
    headingRows: [HEADINGS, HEADINGS],
    merges: [],
  }
}
