// The parts of a calendar that a phrase names: a day, a month, a quarter, a half, some months of a year, a year.
// The year may be missing: then something else in the phrase, or the plan, says it, or nobody does.

import { addDays, dayOf, daysInMonth, isDay, localDate, monthOf, yearOf, type LocalDate } from '../../date/local-date.ts'
import { monthsPeriod } from '../../date/period.ts'
import { halfKey, monthKey, quarterKey, spanKey, yearKey } from '../key.ts'

/** "ngày 25 của tháng cuối quý": says which round the day belongs to. */
export type OfRound = { readonly unit: 'month' | 'quarter' | 'half' | 'year' | null; readonly monthOffset: 0 | 1 }

export type Piece =
  | {
      readonly unit: 'day'
      readonly day: number
      /** Null: a day of some month, "ngày 25". */
      readonly month: number | null
      readonly year: number | null
      readonly yearOffset: -1 | 0 | 1
      readonly ofRound: OfRound | null
      /** Where a part of another year begins, whose last day this is: "Quý I năm sau". */
      readonly opens?: { readonly month: number; readonly day: number }
    }
  | { readonly unit: 'month' | 'quarter' | 'half'; readonly n: number; readonly year: number | null }
  /** "9 tháng đầu năm": months first–last. */
  | { readonly unit: 'months'; readonly first: number; readonly last: number; readonly year: number | null }
  | { readonly unit: 'year'; readonly year: number | null }

/** đầu, giữa, cuối: a day of the piece (Bộ luật Dân sự 2015, Điều 146 khoản 2, 3). */
export type Edge = 'first' | 'middle' | 'last'

/** One piece, or a span from one to another. */
export type Item = { readonly first: Piece; readonly last: Piece; readonly edge: Edge | null }

export type Window = { readonly key: string; readonly from: LocalDate; readonly to: LocalDate }

/** Of "năm sau", the year after the one given. */
export const withYear = (piece: Piece, year: number): Piece => {
  if (piece.year !== null) return piece
  return piece.unit === 'day' ? { ...piece, year: year + piece.yearOffset, yearOffset: 0 } : { ...piece, year }
}

/** First and last month of a piece in its year; null for a day of an unnamed month. */
export const monthsOf = (piece: Piece): readonly [number, number] | null => {
  switch (piece.unit) {
    case 'day':
      return piece.month === null ? null : [piece.month, piece.month]
    case 'month':
      return [piece.n, piece.n]
    case 'quarter':
      return [piece.n * 3 - 2, piece.n * 3]
    case 'half':
      return [piece.n * 6 - 5, piece.n * 6]
    case 'months':
      return [piece.first, piece.last]
    case 'year':
      return [1, 12]
  }
}

const keyOf = (piece: Piece, year: number, months: readonly [number, number]): string => {
  switch (piece.unit) {
    case 'day':
      return localDate(year, months[0], piece.day)
    case 'month':
      return monthKey(year, piece.n)
    case 'quarter':
      return quarterKey(year, piece.n)
    case 'half':
      return halfKey(year, piece.n)
    case 'months':
      return spanKey(monthKey(year, piece.first), monthKey(year, piece.last))
    case 'year':
      return yearKey(year)
  }
}

const windowOfPiece = (piece: Piece): Window | null => {
  const months = monthsOf(piece)
  const { year } = piece
  if (months === null || year === null) return null
  if (piece.unit !== 'day') {
    return { key: keyOf(piece, year, months), ...monthsPeriod(year, months[0], months[1]) }
  }
  if (!isDay(year, months[0], piece.day)) return null
  const date = localDate(year, months[0], piece.day)
  if (piece.opens === undefined) return { key: date, from: date, to: date }
  const { month, day } = piece.opens
  return { key: spanKey(monthKey(year, month), monthKey(year, months[0])), from: localDate(year, month, day), to: date }
}

const dayPiece = (piece: Piece, month: number, day: number): Piece => ({
  unit: 'day',
  day,
  month,
  year: piece.year,
  yearOffset: 0,
  ofRound: null,
})

/** An edge as the day it is, for the ends of a span: "từ giữa năm 2026 đến cuối năm 2027". Null where it is none. */
export const edgeDay = (piece: Piece, edge: Edge): Piece | null => {
  const months = monthsOf(piece)
  if (months === null) return null
  const [first, last] = months
  if (edge === 'first') return dayPiece(piece, first, 1)
  if (edge === 'last') return dayPiece(piece, last, daysInMonth(piece.year ?? 2024, last))
  if (piece.unit === 'month') return dayPiece(piece, first, 15)
  return piece.unit === 'year' ? dayPiece(piece, 6, 30) : null
}

/** A part of the year before or after, as the last day it has: "Quý I năm sau". Null for a whole year. */
export const inOtherYear = (piece: Piece, yearOffset: -1 | 1): Piece | null => {
  const months = monthsOf(piece)
  if (months === null || piece.unit === 'year' || piece.unit === 'day') return null
  const [first, last] = months
  return { unit: 'day', day: daysInMonth(2024, last), month: last, year: null, yearOffset, ofRound: null, opens: { month: first, day: 1 } }
}

/** The piece of its kind that comes next; null where its year is unknown or its day does not exist. */
export const nextPiece = (piece: Piece): Piece | null => {
  const months = monthsOf(piece)
  const { year } = piece
  if (months === null || year === null) return null
  const after = (n: number, last: number): { n: number; year: number } => (n < last ? { n: n + 1, year } : { n: 1, year: year + 1 })
  switch (piece.unit) {
    case 'day': {
      if (!isDay(year, months[0], piece.day)) return null
      const next = addDays(localDate(year, months[0], piece.day), 1)
      return { ...piece, day: dayOf(next), month: monthOf(next), year: yearOf(next) }
    }
    case 'year':
      return { unit: 'year', year: year + 1 }
    case 'quarter':
      return { unit: 'quarter', ...after(piece.n, 4) }
    case 'half':
      return { unit: 'half', ...after(piece.n, 2) }
    case 'month':
    case 'months':
      return { unit: 'month', ...after(months[1], 12) }
  }
}

/** The days an item covers; null where its year is unknown, a day does not exist or it ends before it begins. */
export const windowOf = (item: Item): Window | null => {
  const first = windowOfPiece(item.first)
  const last = item.last === item.first ? first : windowOfPiece(item.last)
  if (first === null || last === null || last.to < first.from) return null
  if (item.edge !== null && item.first !== item.last) return null
  if (item.edge !== null) {
    const day = edgeDay(item.first, item.edge)
    const edge = day === null ? null : windowOfPiece(day)
    return edge === null ? null : { ...edge, key: first.key }
  }
  if (first === last) return first
  const key = spanKey(first.key.split('..')[0] ?? first.key, last.key.split('..').at(-1) ?? last.key)
  return { key, from: first.from, to: last.to }
}

/** Both ends given a year where they have none. */
export const itemWithYear = (item: Item, year: number): Item => {
  const last = withYear(item.last, year)
  return { first: item.first === item.last ? last : withYear(item.first, year), last, edge: item.edge }
}

export const yearless = (item: Item): boolean => item.last.year === null
