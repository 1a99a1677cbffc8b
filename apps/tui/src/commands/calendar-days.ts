// `tiendo calendar add | confirm | swap | remove`: one day changed, what would move seen first.

import {
  compensationBasis,
  err,
  ok,
  proposeCompensation,
  weekdayOf,
  type CalendarChange,
  type DayOff,
  type LocalDate,
  type Result,
  type WorkCalendar,
} from '@tiendo/domain'
import { formatDate, formatDateWithWeekday, weekdayName } from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, textOption, type Options } from '../cli/options.ts'
import { refuse } from '../cli/say.ts'
import { dayWords } from '../words/days.ts'
import { changeCalendar } from './calendar-change.ts'
import { dayOf } from './day-option.ts'
import { answered, withRemote } from './with-remote.ts'

/** A holiday on a weekly rest day: the day that may be given for it, and how. It is never given unasked. */
const sayCompensation = ({ io, language }: Context, calendar: WorkCalendar, changes: readonly CalendarChange[]): void => {
  for (const change of changes) {
    if (change.kind !== 'dayOffSet') continue
    const on = proposeCompensation(calendar, change.day)
    if (on === null) continue
    const command = `tiendo calendar add ${on} --compensatory --basis "${compensationBasis}"`
    const weekday = weekdayName(weekdayOf(change.day.date), language)
    const words = dayWords(language).calendar.compensation(weekday, formatDateWithWeekday(on, language), command)
    io.err(`${words}\n`)
  }
}

const changed = (
  context: Context,
  options: Options,
  changesOf: (calendar: WorkCalendar) => readonly CalendarChange[] | Exit,
): Promise<Exit> =>
  withRemote(context, (remote) =>
    answered(context, remote.calendar(), async (page) => {
      const changes = changesOf(page.calendar)
      if (typeof changes === 'number') return changes
      const done = await changeCalendar(context, options, remote, page, changes)
      if (done === exit.ok) sayCompensation(context, page.calendar, changes)
      return done
    }),
  )

const needed = (context: Context, options: Options, name: 'basis' | 'name'): Result<string, Exit> => {
  const text = textOption(options, name)?.trim() ?? ''
  return text === '' ? err(refuse(context, exit.usage, dayWords(context.language).need[name])) : ok(text)
}

export const addDay = async (context: Context, day: string, options: Options): Promise<Exit> => {
  const date = dayOf(context, 'DAY', day)
  if (!date.ok) return date.error
  const isCompensatory = flag(options, 'compensatory')
  const label = isCompensatory ? ok(textOption(options, 'name')?.trim() ?? '') : needed(context, options, 'name')
  if (!label.ok) return label.error
  const basis = needed(context, options, 'basis')
  if (!basis.ok) return basis.error
  const added: DayOff = {
    date: date.value,
    name: isCompensatory ? 'compensatory' : 'other',
    ...(label.value === '' ? {} : { label: label.value }),
    basis: basis.value,
    status: flag(options, 'proposed') ? 'proposed' : 'confirmed',
    ...(flag(options, 'local') ? { scope: 'local' } : {}),
  }
  return changed(context, options, () => [{ kind: 'dayOffSet', day: added }])
}

export const confirmDay = async (context: Context, day: string, options: Options): Promise<Exit> => {
  const date = dayOf(context, 'DAY', day)
  if (!date.ok) return date.error
  const basis = needed(context, options, 'basis')
  if (!basis.ok) return basis.error
  return changed(context, options, ({ daysOff }) => {
    const proposed = daysOff.find((one) => one.date === date.value && one.status === 'proposed')
    return proposed === undefined
      ? refuse(
          context,
          exit.notFound,
          dayWords(context.language).calendar.notProposed(formatDate(date.value, context.language)),
        )
      : [{ kind: 'dayOffSet', day: { ...proposed, basis: basis.value, status: 'confirmed' } }]
  })
}

export const swapDays = async (context: Context, off: string, worked: string, options: Options): Promise<Exit> => {
  const forDate = dayOf(context, 'OFF', off)
  if (!forDate.ok) return forDate.error
  const date = dayOf(context, 'WORKED', worked)
  if (!date.ok) return date.error
  const basis = needed(context, options, 'basis')
  if (!basis.ok) return basis.error
  if (date.value === forDate.value)
    return refuse(context, exit.usage, dayWords(context.language).calendar.swapOrder)
  const day = { date: forDate.value, name: 'swap', basis: basis.value, status: 'confirmed' } as const
  return changed(context, options, () => [
    { kind: 'dayOffSet', day },
    { kind: 'workedSet', day: { date: date.value, forDate: forDate.value, basis: basis.value } },
  ])
}

/** A day off goes with the days that are worked in exchange for it. */
const removal = ({ daysOff, worked }: WorkCalendar, date: LocalDate): readonly CalendarChange[] => [
  ...(daysOff.some((one) => one.date === date) ? [{ kind: 'dayOffRemoved', date } as const] : []),
  ...worked
    .filter((one) => one.date === date || one.forDate === date)
    .map((one) => ({ kind: 'workedRemoved', date: one.date }) as const),
]

export const removeDay = async (context: Context, day: string, options: Options): Promise<Exit> => {
  const date = dayOf(context, 'DAY', day)
  if (!date.ok) return date.error
  return changed(context, options, (calendar) => {
    const changes = removal(calendar, date.value)
    return changes.length > 0
      ? changes
      : refuse(
          context,
          exit.notFound,
          dayWords(context.language).calendar.noDay(formatDate(date.value, context.language)),
        )
  })
}
