// Counts and lengths inside a timing sentence, as officials write them: two digits under ten.

import type { Length, Unit } from '@tiendo/domain'
import type { Language, Words } from '../language.ts'

/** "05" · "30". */
export const two = (n: number): string => `${n}`.padStart(2, '0')

const lengths: Readonly<Record<Length['unit'], Words>> = {
  day: { vi: 'ngày', en: 'day' },
  workingDay: { vi: 'ngày làm việc', en: 'working day' },
  week: { vi: 'tuần', en: 'week' },
  month: { vi: 'tháng', en: 'month' },
  year: { vi: 'năm', en: 'year' },
}

/** "05 ngày làm việc" · "5 working days". */
export const lengthName = (count: number, unit: Length['unit'], lang: Language): string =>
  lang === 'vi' ? `${two(count)} ${lengths[unit].vi}` : `${count} ${lengths[unit].en}${count === 1 ? '' : 's'}`

const rounds: Readonly<Record<Unit, Words>> = {
  week: { vi: 'hằng tuần', en: 'every week' },
  month: { vi: 'hằng tháng', en: 'every month' },
  quarter: { vi: 'hằng quý', en: 'every quarter' },
  half: { vi: '6 tháng một lần', en: 'every half-year' },
  year: { vi: 'hằng năm', en: 'every year' },
}
const units: Readonly<Record<Unit, Words>> = {
  week: { vi: 'tuần', en: 'week' },
  month: { vi: 'tháng', en: 'month' },
  quarter: { vi: 'quý', en: 'quarter' },
  half: { vi: '6 tháng', en: 'half-year' },
  year: { vi: 'năm', en: 'year' },
}

/** "hằng quý" · "02 năm một lần". */
export const roundName = (unit: Unit, interval: number, lang: Language): string => {
  if (interval <= 1) return rounds[unit][lang]
  return lang === 'vi' ? `${two(interval)} ${units[unit].vi} một lần` : `every ${interval} ${units[unit].en}s`
}

/** "năm" in "01 lớp/năm", "02 năm" in "01 lớp/02 năm" · "a year", "every 2 years". */
export const perRound = (unit: Unit, interval: number, lang: Language): string => {
  if (lang === 'vi') return interval <= 1 ? units[unit].vi : `${two(interval)} ${units[unit].vi}`
  return interval <= 1 ? `a ${units[unit].en}` : roundName(unit, interval, lang)
}
