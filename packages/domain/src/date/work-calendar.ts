// Which days are worked. Data, not code: weekly rest, days off with their legal basis, and days worked
// in exchange are all an administrator's to change, and each change is a new version.

import { compiled } from './compiled-calendar.ts'
import { dayNumber, fromDayNumber, weekdayOf, type LocalDate } from './local-date.ts'

export type DayOff = {
  readonly date: LocalDate
  readonly name: HolidayName
  /** What people call it, where none of the names fits ("Ngày thành lập tỉnh"). */
  readonly label?: string
  /** The law or decision that makes it a day off, as officials cite it. */
  readonly basis: string
  /** Only confirmed days count; a proposed one is carried and shown. */
  readonly status: 'confirmed' | 'proposed'
  /** Off at this authority only, as on the founding day of a province; absent: in the whole country. */
  readonly scope?: 'local'
}

export type HolidayName =
  | 'newYear'
  | 'tet'
  | 'hungKings'
  | 'reunification'
  | 'labour'
  | 'national'
  | 'culture'
  | 'compensatory'
  | 'swap'
  | 'other'

/** A weekly rest day that is worked in exchange for another day off. */
export type SwappedDay = { readonly date: LocalDate; readonly forDate: LocalDate; readonly basis: string }

export type WorkCalendar = {
  /** `vn` or the id of an authority's own. */
  readonly id: string
  /** Named in every explanation, e.g. `2026.2`. */
  readonly version: string
  /** Weekdays of rest, 1 Monday … 7 Sunday. */
  readonly weeklyRest: readonly number[]
  readonly daysOff: readonly DayOff[]
  readonly worked: readonly SwappedDay[]
}

type Index = { readonly off: ReadonlyMap<string, DayOff>; readonly worked: ReadonlyMap<string, SwappedDay> }
const indexes = new WeakMap<WorkCalendar, Index>()

const indexOf = (calendar: WorkCalendar): Index => {
  const known = indexes.get(calendar)
  if (known !== undefined) return known
  const index: Index = {
    off: new Map(calendar.daysOff.filter((day) => day.status === 'confirmed').map((day) => [day.date, day])),
    worked: new Map(calendar.worked.map((day) => [day.date, day])),
  }
  indexes.set(calendar, index)
  return index
}

export type RestReason = { readonly kind: 'weeklyRest' } | { readonly kind: 'dayOff'; readonly dayOff: DayOff }

/** Why a day is not worked; null when it is a working day. */
export const restOn = (calendar: WorkCalendar, date: LocalDate): RestReason | null => {
  const { off, worked } = indexOf(calendar)
  const dayOff = off.get(date)
  if (dayOff !== undefined) return { kind: 'dayOff', dayOff }
  if (worked.has(date)) return null
  return calendar.weeklyRest.includes(weekdayOf(date)) ? { kind: 'weeklyRest' } : null
}

export const isWorkingDay = (calendar: WorkCalendar, date: LocalDate): boolean => compiled(calendar).isWorking(dayNumber(date))

/** The last working day on or before a day: the safe day of a deadline. */
export const workingDayOnOrBefore = (calendar: WorkCalendar, date: LocalDate): LocalDate =>
  fromDayNumber(compiled(calendar).onOrBefore(dayNumber(date)))

/** The first working day on or after a day (Bộ luật Dân sự 2015, Điều 148 khoản 5). */
export const workingDayOnOrAfter = (calendar: WorkCalendar, date: LocalDate): LocalDate =>
  fromDayNumber(compiled(calendar).onOrAfter(dayNumber(date)))

/** `count` working days after a day, the day itself not counted (Điều 147 khoản 2). Negative counts back. */
export const addWorkingDays = (calendar: WorkCalendar, date: LocalDate, count: number): LocalDate => {
  const { isWorking } = compiled(calendar)
  const step = count < 0 ? -1 : 1
  let day = dayNumber(date)
  for (let left = Math.abs(count); left > 0; ) {
    day += step
    if (isWorking(day)) left -= 1
  }
  return fromDayNumber(day)
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export const workingDaysBetween = (calendar: WorkCalendar, from: LocalDate, to: LocalDate): number => {
  const days = compiled(calendar).between
  return to < from ? -days(dayNumber(to), dayNumber(from)) : days(dayNumber(from), dayNumber(to))
}
