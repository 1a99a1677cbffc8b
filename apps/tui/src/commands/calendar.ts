// `tiendo calendar [YEAR]` and `calendar history`: the special days of a year with what makes them so, and the versions
// there were. JSON: `tiendo.calendar-days/1`, `tiendo.calendar-history/1`.

import { yearOf, type LocalDate, type WorkCalendar } from '@tiendo/domain'
import {
  calendarChangeSentence,
  capitalised,
  dayOffName,
  dayOffScope,
  formatDate,
  formatDateWithWeekday,
  weekdayName,
  workedTitle,
} from '@tiendo/text'
import type { CalendarVersion } from '@tiendo/api/client'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, type Options } from '../cli/options.ts'
import { refuse } from '../cli/say.ts'
import type { TableColumn } from '../cli/table.ts'
import { clean } from '../text/clean.ts'
import { dayInVietnam } from '../text/day.ts'
import { dayWords } from '../words/days.ts'
import { printTable } from './print.ts'
import { answered, withRemote } from './with-remote.ts'

type Day = {
  readonly date: LocalDate
  readonly name: string
  readonly status: 'confirmed' | 'proposed' | 'worked'
  /** Whose day off it is; null of a day worked. */
  readonly scope: 'national' | 'local' | null
  /** Of a day worked in exchange: the day off it stands for. */
  readonly forDate: LocalDate | null
  readonly basis: string
}

const daysOf = ({ daysOff, worked }: WorkCalendar, year: number, { language }: Context): readonly Day[] =>
  [
    ...daysOff.map(
      (day): Day => ({
        ...day,
        name: capitalised(dayOffName(day, language)),
        scope: day.scope ?? 'national',
        forDate: null,
      }),
    ),
    ...worked.map((day): Day => ({ ...day, name: workedTitle(day, language), status: 'worked', scope: null })),
  ]
    .filter(({ date }) => yearOf(date) === year)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))

const dayColumns = ({ language }: Context, forPrograms: boolean): readonly TableColumn<Day>[] => {
  const { columns, status } = dayWords(language).calendar
  const scopeWords = (scope: Day['scope']): string =>
    scope === null ? '' : dayOffScope(scope === 'local' ? { scope } : {}, language)
  return [
    {
      label: columns.date,
      name: 'date',
      max: 22,
      text: ({ date }) => (forPrograms ? date : formatDateWithWeekday(date, language)),
    },
    { label: columns.status, name: 'status', max: 22, text: (day) => (forPrograms ? day.status : status[day.status]) },
    { label: columns.name, name: 'name', max: 34, text: ({ name }) => name },
    { label: columns.scope, name: 'scope', max: 22, text: ({ scope }) => (forPrograms ? (scope ?? '') : scopeWords(scope)) },
    { label: columns.basis, name: 'basis', max: 60, text: ({ basis }) => basis },
  ]
}

export const calendar = async (context: Context, asked: string | null, options: Options): Promise<Exit> => {
  const { io, language } = context
  const words = dayWords(language)
  if (asked !== null && !/^[1-9]\d{3}$/.test(asked)) return refuse(context, exit.usage, words.need.year(asked))
  const year = asked === null ? yearOf(dayInVietnam(io.now())) : Number(asked)
  return withRemote(context, (remote) =>
    answered(context, remote.calendar(), async ({ calendar: now, version }) => {
      const days = daysOf(now, year, context)
      if (!flag(options, 'json') && !flag(options, 'csv')) {
        const rest = now.weeklyRest.map((day) => weekdayName(day, language)).join(', ')
        io.err(`${words.calendar.head(year, now.version)}. ${words.calendar.rest(rest)}\n`)
        if (days.length === 0) {
          io.err(`${words.calendar.none(year)}\n`)
          return exit.ok
        }
      }
      return printTable(context, options, {
        json: { schema: 'tiendo.calendar-days/1', year, calendar: now.version, version, weeklyRest: now.weeklyRest, days },
        columns: dayColumns(context, flag(options, 'csv')),
        rows: days,
      })
    }),
  )
}

const historyColumns = ({ language }: Context, forPrograms: boolean): readonly TableColumn<CalendarVersion>[] => {
  const { columns } = dayWords(language).calendar
  return [
    { label: columns.version, name: 'version', max: 10, text: ({ version }) => version },
    {
      label: columns.at,
      name: 'at',
      max: 11,
      text: ({ at }) => (forPrograms ? at.toISOString() : formatDate(dayInVietnam(at.getTime()), language)),
    },
    { label: columns.by, name: 'by', max: 24, text: ({ by, byName }) => byName ?? by },
    { label: columns.reason, name: 'reason', max: 30, text: ({ reason }) => clean(reason) },
    {
      label: columns.changes,
      name: 'changes',
      max: 90,
      text: ({ changes }) => changes.map((change) => calendarChangeSentence(change, language)).join('; '),
    },
  ]
}

export const history = (context: Context, options: Options): Promise<Exit> =>
  withRemote(context, (remote) =>
    answered(context, remote.calendar(), ({ history: versions }) =>
      printTable(context, options, {
        json: { schema: 'tiendo.calendar-history/1', versions },
        columns: historyColumns(context, flag(options, 'csv')),
        rows: versions,
      }),
    ),
  )
