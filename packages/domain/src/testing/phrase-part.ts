// Parts of the calendar as different offices write them: figures with and without a zero, Roman and Arabic quarters,
// strokes, dashes and words.

import { dayOf, monthOf, weekdayOf, yearOf, type LocalDate } from '../date/local-date.ts'
import type { Nominal } from '../timing/key.ts'
import type { Choices } from './random.ts'

type Part = Exclude<Nominal, { kind: 'span' | 'event' | 'undated' | 'other' | 'week' }>

/** "5" or "05". */
export const figure = (choose: Choices, n: number): string => (n < 10 && choose.chance(50) ? `0${n}` : `${n}`)

const countWords = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const

/** "5", "05", "05 (năm)" or "năm". */
export const count = (choose: Choices, n: number): string => {
  const word = countWords[n] ?? ''
  if (word === '' || choose.chance(80)) return figure(choose, n)
  return choose.one(word, `${figure(choose, n)} (${word})`)
}

const romans = ['', 'I', 'II', 'III', 'IV'] as const
export const quarterName = (choose: Choices, n: number): string =>
  choose.one(romans[n] ?? '', romans[n] ?? '', romans[n] ?? '', `${n}`, `0${n}`)

export const monthName = (choose: Choices, n: number): string => figure(choose, n)

/** Before a year: "/", " năm ", "-", ", năm ". */
const ofYear = (choose: Choices, year: number): string =>
  choose.one(`/${year}`, `/${year}`, ` năm ${year}`, ` năm ${year}`, `-${year}`, ` của năm ${year}`, `, năm ${year}`)

const weekdays = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy'] as const
export const weekdayName = (choose: Choices, weekday: number): string => {
  const word = weekdays[weekday - 1]
  return word === undefined ? choose.one('Chủ nhật', 'chủ nhật') : `thứ ${choose.one(word, `${weekday + 1}`)}`
}

/** "ngày 5/3/2026", "05.03.2026", "ngày 05 tháng 3 năm 2026". */
export const dayPhrase = (choose: Choices, date: LocalDate): string => {
  const [day, month, year] = [figure(choose, dayOf(date)), figure(choose, monthOf(date)), yearOf(date)]
  const separator = choose.one('/', '/', '/', '/', '-', '.', ' / ')
  const figures = `${day}${separator}${month}${separator}${year}`
  const words = `ngày ${day} tháng ${month}${choose.one(` năm ${year}`, `/${year}`, `, năm ${year}`)}`
  return choose.one(`ngày ${figures}`, `ngày ${figures}`, `ngày ${figures}`, figures, words)
}

/** "ngày 10/7/2026", and nothing fancier. */
export const plainDay = (choose: Choices, date: LocalDate): string =>
  `ngày ${figure(choose, dayOf(date))}/${figure(choose, monthOf(date))}/${yearOf(date)}`

/** Also with its weekday, where nothing but the day is said: "thứ Sáu, ngày 10/7/2026". */
export const weekdayAndDay = (choose: Choices, date: LocalDate): string =>
  `${weekdayName(choose, weekdayOf(date))}, ${plainDay(choose, date)}`

/** A half of a year that something else names. */
export const halfPhrase = (choose: Choices, n: 1 | 2): string => {
  const where = n === 1 ? 'đầu' : 'cuối'
  return choose.one(`6 tháng ${where} năm`, `06 tháng ${where} năm`, `sáu tháng ${where} năm`, `nửa ${where} năm`)
}

/** One part with its year, as it may stand after any word that binds it. */
export const partPhrase = (choose: Choices, part: Part): string => {
  switch (part.kind) {
    case 'year':
      return `năm ${part.year}`
    case 'half':
      return `${halfPhrase(choose, part.half)} ${part.year}`
    case 'quarter':
      return `${choose.one('quý', 'quý', 'quí')} ${quarterName(choose, part.quarter)}${ofYear(choose, part.year)}`
    case 'month':
      return `tháng ${monthName(choose, part.month)}${ofYear(choose, part.year)}`
    case 'day':
      return dayPhrase(choose, part.date)
  }
}

/** Short forms that stand only where nothing comes before: "Q.II/2026", "T5/2026", "05/2026", "2026". */
export const shortPhrase = (choose: Choices, part: Part): string => {
  switch (part.kind) {
    case 'year':
      return `${part.year}`
    case 'quarter':
      return `${choose.one('Q', 'Q.')}${romans[part.quarter] ?? ''}/${part.year}`
    case 'month':
      return choose.one(`T${part.month}/${part.year}`, `${figure(choose, part.month)}/${part.year}`)
    case 'half':
    case 'day':
      return partPhrase(choose, part)
  }
}
