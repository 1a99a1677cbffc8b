// Where a day falls on a strip of years, as a share of its width. Days outside stand at the edge.
import { dayNumber, yearsPeriod, type LocalDate } from '@tiendo/domain'

export type Scale = { readonly years: readonly number[]; readonly at: (day: LocalDate) => number; readonly holds: (day: LocalDate) => boolean }

export const timelineScale = ([first, last]: readonly [number, number]): Scale => {
  const period = yearsPeriod(first, last)
  const start = dayNumber(period.from)
  const length = dayNumber(period.to) + 1 - start
  return {
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    at: (day) => Math.min(1, Math.max(0, (dayNumber(day) - start) / length)),
    holds: (day) => period.from <= day && day <= period.to,
  }
}

/** A share of the width as CSS writes it. */
export const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`
