// An instance dressed as an occurrence: its three dates, and each step of how they came about.

import { compiled } from '../../date/compiled-calendar.ts'
import { fromDayNumber, type LocalDate } from '../../date/local-date.ts'
import { restOn, type WorkCalendar } from '../../date/work-calendar.ts'
import type { Occurrence, Reason } from '../occurrence.ts'
import type { Instance } from './instance.ts'

export type Dressing = {
  readonly rule: number
  readonly purpose: string | null
  /** What all occurrences of the rule share: the phrase, the rule, the event. */
  readonly reasons: readonly Reason[]
  readonly calendar: WorkCalendar
  readonly settings: { readonly beforeIncludesLimit: boolean; readonly rollForward: boolean }
}

const dateOf = (day: number | null): LocalDate | null => (day === null ? null : fromDayNumber(day))

const limitReason = (instance: Instance, due: number, included: boolean): Reason => {
  if (instance.before === null) return { kind: 'lastDay', due: fromDayNumber(due) }
  const limit = fromDayNumber(instance.before)
  return included ? { kind: 'limitIncluded', limit } : { kind: 'strictlyBefore', limit, due: fromDayNumber(due) }
}

const restReasons = (calendar: WorkCalendar, after: number, upTo: number): readonly Reason[] => {
  const reasons: Reason[] = []
  for (let day = upTo; day > after; day -= 1) {
    const date = fromDayNumber(day)
    const rest = restOn(calendar, date)
    if (rest !== null) reasons.push({ kind: 'notWorked', date, rest, calendar: calendar.version })
  }
  return reasons
}

export const dress = (instance: Instance, key: string, dressing: Dressing): Occurrence => {
  const { calendar, settings, rule, purpose } = dressing
  const { window } = instance
  const because: Reason[] = [...dressing.reasons]
  if (window !== null) because.push({ kind: 'window', from: dateOf(window.from), to: dateOf(window.to), key: instance.key })
  const from = dateOf(instance.from)
  if (instance.due === null) return { key, rule, purpose, from, due: null, safe: null, rolled: null, because }

  const included = settings.beforeIncludesLimit && instance.mayInclude && instance.before !== null
  const dueDay = included && instance.before !== null ? instance.before : instance.due
  because.push(limitReason(instance, dueDay, included))

  const { onOrBefore, onOrAfter } = compiled(calendar)
  const safeDay = onOrBefore(dueDay)
  const safe = fromDayNumber(safeDay)
  if (safeDay < dueDay) because.push(...restReasons(calendar, safeDay, dueDay))
  because.push({ kind: 'safe', safe, calendar: calendar.version })

  const due = fromDayNumber(dueDay)
  if (!settings.rollForward) return { key, rule, purpose, from, due, safe, rolled: null, because }
  const rolledDay = onOrAfter(dueDay)
  const rolled = fromDayNumber(rolledDay)
  if (rolledDay > dueDay) {
    const pastLimit = !included && instance.before !== null && rolledDay >= instance.before
    because.push({ kind: 'rolled', rolled, pastLimit, calendar: calendar.version })
  }
  return { key, rule, purpose, from, due, safe, rolled, because }
}
