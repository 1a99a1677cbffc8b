// Days as officials write them: 29/11/2026 in Vietnamese (Nghị định 30/2020/NĐ-CP keeps the leading zero), with the
// weekday where it matters. English names the month, so that no reader takes 03/04 the other way round.

import { dayOf, monthOf, weekdayOf, yearOf, type LocalDate } from '@tiendo/domain'
import type { Language } from '../language.ts'

const pad = (n: number): string => `${n}`.padStart(2, '0')

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}
const shortWeekdays: Readonly<Record<Language, readonly string[]>> = {
  vi: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}

export const monthNameEn = (month: number): string => months[month - 1] ?? `${month}`

/** "29/11/2026" · "29 Nov 2026". */
export const formatDate = (date: LocalDate, lang: Language): string =>
  lang === 'vi'
    ? `${pad(dayOf(date))}/${pad(monthOf(date))}/${yearOf(date)}`
    : `${dayOf(date)} ${monthNameEn(monthOf(date))} ${yearOf(date)}`

/** "29/11" · "29 Nov": where the year is plain from its place. */
export const formatDayMonth = (date: LocalDate, lang: Language): string =>
  lang === 'vi' ? `${pad(dayOf(date))}/${pad(monthOf(date))}` : `${dayOf(date)} ${monthNameEn(monthOf(date))}`

/** 1 Monday … 7 Sunday: "Chủ nhật" · "Sunday". */
export const weekdayName = (weekday: number, lang: Language): string => weekdays[lang][weekday - 1] ?? `${weekday}`

/** "CN" · "Sun", for narrow columns. */
export const shortWeekday = (date: LocalDate, lang: Language): string => shortWeekdays[lang][weekdayOf(date) - 1] ?? ''

/** "Chủ nhật 29/11/2026" · "Sunday 29 Nov 2026". */
export const formatDateWithWeekday = (date: LocalDate, lang: Language): string =>
  `${weekdayName(weekdayOf(date), lang)} ${formatDate(date, lang)}`

/** "01/10/2026 – 31/12/2026"; an open end is said, not left blank. */
export const formatPeriod = (from: LocalDate | null, to: LocalDate | null, lang: Language): string => {
  if (from !== null && to !== null)
    return from === to ? formatDate(from, lang) : `${formatDate(from, lang)} – ${formatDate(to, lang)}`
  if (from !== null) return lang === 'vi' ? `từ ${formatDate(from, lang)}` : `from ${formatDate(from, lang)}`
  if (to !== null) return lang === 'vi' ? `đến hết ${formatDate(to, lang)}` : `until ${formatDate(to, lang)}`
  return lang === 'vi' ? 'không có thời hạn' : 'no deadline'
}
