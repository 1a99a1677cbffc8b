// A day of the solar calendar as officials write it in a deadline: no time, no zone.
// A branded `YYYY-MM-DD` string sorts, compares, travels and stores as it is. Hot loops use day numbers.

import type { Brand } from '../result/brand.ts'
import { err, ok, type Result } from '../result/result.ts'

export type LocalDate = Brand<string, 'LocalDate'>

export type DateError = { readonly code: 'date/malformed' | 'date/not-a-day'; readonly text: string }

const MS_PER_DAY = 86_400_000
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Days in a month of the Gregorian calendar; `month` is 1–12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Whether year, month (1–12) and day (1–31) name a real day between the years 1000 and 9999. */
export const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

const pad = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where a text that was made as a day is named one
const named = (text: string): LocalDate => text as LocalDate

/** The day, for numbers known to name one; a bug otherwise. Use `parseLocalDate` for what people type. */
export const localDate = (year: number, month: number, day: number): LocalDate => {
  if (!isDay(year, month, day)) throw new RangeError(`no such day: ${year}-${month}-${day}`)
  return named(`${year}-${pad(month)}-${pad(day)}`)
}

/** Parses `YYYY-MM-DD`; a day that does not exist (30/02) is an error, never moved. */
export const parseLocalDate = (text: string): Result<LocalDate, DateError> => {
  const match = SHAPE.exec(text)
  if (match === null) return err({ code: 'date/malformed', text })
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDay(year, month, day) ? ok(localDate(year, month, day)) : err({ code: 'date/not-a-day', text })
}

export const isLocalDate = (text: string): text is LocalDate => parseLocalDate(text).ok

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48

export const yearOf = (date: LocalDate): number =>
  digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3)
export const monthOf = (date: LocalDate): number => digit(date, 5) * 10 + digit(date, 6)
export const dayOf = (date: LocalDate): number => digit(date, 8) * 10 + digit(date, 9)

/** Days since 1970-01-01 of a day of the Gregorian calendar; the numbers are not checked. */
export const dayNumberOf = (year: number, month: number, day: number): number => {
  // Years begin in March here, so that the leap day comes last.
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** Days since 1970-01-01; negative before. */
export const dayNumber = (date: LocalDate): number => dayNumberOf(yearOf(date), monthOf(date), dayOf(date))

/** Days already written out once: plans name the same few thousand. Only a memory, never a state. */
const written: (LocalDate | undefined)[] = []
const REMEMBERED = 60_000

export const fromDayNumber = (number: number): LocalDate => {
  const known = written[number]
  if (known !== undefined) return known
  const date = named(new Date(number * MS_PER_DAY).toISOString().slice(0, 10))
  if (number >= 0 && number < REMEMBERED) written[number] = date
  return date
}

export const addDays = (date: LocalDate, days: number): LocalDate => fromDayNumber(dayNumber(date) + days)

/** The corresponding day, or the month's last where there is none (Bộ luật Dân sự 2015, Điều 148 khoản 3). */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const index = yearOf(date) * 12 + (monthOf(date) - 1) + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return localDate(year, month, Math.min(dayOf(date), daysInMonth(year, month)))
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from)

/** 1 Monday (thứ Hai) … 7 Sunday (Chủ nhật). */
export const weekdayOf = (date: LocalDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1

export const minDate = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b)
export const maxDate = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b)

/** Day number of the Monday of a year's first ISO week: the week that holds 4 January. */
export const firstMonday = (year: number): number => {
  const day = dayNumberOf(year, 1, 4)
  return day - ((((day + 3) % 7) + 7) % 7)
}
