// `tiendo due --month`: a month as a calendar with what is due on each day, then day by day. JSON: `tiendo.month/1`.

import {
  monthGrid,
  monthOf,
  yearOf,
  type LocalDate,
  type MonthDay,
  type MonthGrid,
  type WorkCalendar,
  type WorkItem,
  type WorkOccurrence,
} from '@tiendo/domain'
import { dayOffTitle } from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, type Options } from '../cli/options.ts'
import { printJson } from '../cli/say.ts'
import { csv } from '../cli/table.ts'
import { themeOf } from '../screen/theme.ts'
import { dayLines, isNotable, monthLines } from '../screen/view/month.ts'
import { plainText } from '../screen/view/plain.ts'
import { dayInVietnam } from '../text/day.ts'
import { dayWords } from '../words/days.ts'
import { itemCsvColumns, itemJson } from './item.ts'

const COLUMNS = 80

/** `2026-11`; null where it is not a month. `true` (no value) is this month. */
export const monthOption = (value: unknown, today: LocalDate): readonly [year: number, month: number] | null => {
  if (value === true) return [yearOf(today), monthOf(today)]
  const [, year = '', month = ''] = /^([1-9]\d{3})-(\d{1,2})$/.exec(typeof value === 'string' ? value : '') ?? []
  return Number(month) >= 1 && Number(month) <= 12 ? [Number(year), Number(month)] : null
}

const itemsOf = (works: readonly WorkOccurrence[]): readonly WorkItem[] => works.flatMap(({ items }) => items)

const dayJson = (day: MonthDay, context: Context) => ({
  date: day.date,
  worked: day.rest === null,
  rest: day.rest?.kind === 'dayOff' ? dayOffTitle(day.rest.dayOff, context.language) : (day.rest?.kind ?? null),
  proposed: day.proposed === null ? null : dayOffTitle(day.proposed, context.language),
  due: itemsOf(day.due).map(itemJson),
  safe: itemsOf(day.safe).map(itemJson),
})

const monthText = (grid: MonthGrid, context: Context, options: Options): string => {
  const { language, io } = context
  const theme = themeOf({ color: false, ascii: flag(options, 'ascii') })
  const days = grid.weeks.flat().filter(isNotable)
  const words = dayWords(language).month
  const head = monthLines(grid, { language, theme, columns: COLUMNS, today: dayInVietnam(io.now()), selected: null })
  const marked = days.some((day) => day.rest !== null || day.worked !== null || day.proposed !== null || day.safe.length > 0)
  return [
    plainText(head, theme),
    marked ? plainText([[{ text: ` ${words.legend}`, tone: 'dim' }]], theme) : '',
    ...days.map((day) => plainText([[], ...dayLines(day, COLUMNS, { language, theme })], theme)),
  ].join('')
}

export const printMonth = async (
  context: Context,
  options: Options,
  items: readonly WorkItem[],
  { calendar, month: [year, month] }: { readonly calendar: WorkCalendar; readonly month: readonly [number, number] },
): Promise<Exit> => {
  const grid = monthGrid(items, { year, month, calendar })
  const days = grid.weeks.flat().filter(({ inMonth }) => inMonth)
  if (flag(options, 'json'))
    await printJson(context, {
      schema: 'tiendo.month/1',
      year,
      month,
      calendar: calendar.version,
      days: days.map((day) => dayJson(day, context)),
    })
  else if (flag(options, 'csv')) await context.io.out(csv(itemCsvColumns, days.flatMap(({ due }) => itemsOf(due))))
  else {
    await context.io.out(monthText(grid, context, options))
    if (days.every(({ due }) => due.length === 0)) context.io.err(`${dayWords(context.language).month.noDue}\n`)
  }
  return exit.ok
}
