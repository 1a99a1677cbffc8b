// Where in its round a recurring rule falls: "quý II", "tháng 3, 6, 9 và 12", "ngày 05 của tháng liền kề".

import { unreachable, type RuleMessage, type Unit } from '@tiendo/domain'
import { monthNameEn, weekdayName } from '../format/date.ts'
import { listed, type Language } from '../language.ts'
import { two } from './count.ts'
import { roman } from './key-name.ts'

export type RoundMessage = Extract<RuleMessage, { readonly key: `timing/every${string}` }>

/** `ofRound`: the name itself speaks of the round, which must then be said first. */
export type Place = { readonly name: string; readonly isDay: boolean; readonly ofRound: boolean }

const period = (name: string): Place => ({ name, isDay: false, ofRound: false })
const day = (name: string, ofRound = false): Place => ({ name, isDay: true, ofRound })

/** "tháng 9-11"; whole quarters by their own names: "quý II-III". */
const monthsName = (first: number, last: number, lang: Language): string => {
  const quarters = first % 3 === 1 && last % 3 === 0 && last - first > 3
  if (lang === 'en') {
    return quarters ? `Q${(first + 2) / 3}–Q${last / 3}` : `${monthNameEn(first)}–${monthNameEn(last)}`
  }
  return quarters ? `quý ${roman((first + 2) / 3)}-${roman(last / 3)}` : `tháng ${first}-${last}`
}

const dayOfYear = (date: number, month: number, yearOffset: number, lang: Language): Place => {
  const name = lang === 'vi' ? `ngày ${two(date)}/${two(month)}` : `${date} ${monthNameEn(month)}`
  if (yearOffset === 0) return day(name)
  if (lang === 'en') return day(`${name} of the year ${yearOffset < 0 ? 'before' : 'after'}`, true)
  return day(`${name} của năm ${yearOffset < 0 ? 'trước ' : ''}liền kề`, true)
}

const lastMonthOf: Readonly<Record<Unit, string>> = { week: 'kỳ', month: 'kỳ', quarter: 'quý', half: 'kỳ', year: 'năm' }

const dayOfMonth = (date: number, monthOffset: number, unit: Unit, lang: Language): Place => {
  const vi = lang === 'vi'
  const name = vi ? `ngày ${two(date)}` : `day ${date}`
  if (monthOffset === 0 && unit === 'month') return day(name)
  if (monthOffset === 0) return day(`${name} ${vi ? `của tháng cuối ${lastMonthOf[unit]}` : 'of its last month'}`, true)
  if (!vi) return day(`${name} of the month after`, true)
  const month = unit === 'month' ? 'liền kề' : `đầu ${unit === 'quarter' ? 'quý' : 'kỳ'} sau`
  return day(`${name} của tháng ${month}`, true)
}

const weekday = (n: number, lang: Language): string => {
  const name = weekdayName(n, lang)
  return lang === 'vi' ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name
}
const ordinalsVi = ['đầu tiên', 'lần thứ hai', 'lần thứ ba', 'lần thứ tư', 'lần thứ năm'] as const
const nthVi = (nth: number): string => (nth < 0 ? 'cuối cùng' : (ordinalsVi[nth - 1] ?? `lần thứ ${nth}`))
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'] as const
const nthEn = (nth: number): string => `the ${nth < 0 ? 'last' : (ordinals[nth - 1] ?? `${nth}th`)}`

/** Null: the whole round. */
export const placeOf = (message: RoundMessage, lang: Language): Place | null => {
  const vi = lang === 'vi'
  switch (message.key) {
    case 'timing/every':
      return null
    case 'timing/every-quarter-slot': {
      const slots = message.params.slots.map((slot) => (vi ? roman(Number(slot)) : `Q${slot}`))
      return period(`${vi ? 'quý ' : ''}${listed(slots, lang)}`)
    }
    case 'timing/every-half-slot': {
      const halves = message.params.slots.map((slot) =>
        vi ? `6 tháng ${slot === '1' ? 'đầu' : 'cuối'} năm` : `the ${slot === '1' ? 'first' : 'second'} half`,
      )
      return period(listed(halves, lang))
    }
    case 'timing/every-month-slot': {
      const months = message.params.slots.map((slot) => (vi ? slot : monthNameEn(Number(slot))))
      return period(`${vi ? 'tháng ' : ''}${listed(months, lang)}`)
    }
    case 'timing/every-months-span':
      return period(monthsName(message.params.firstMonth, message.params.lastMonth, lang))
    case 'timing/every-year-day':
      return dayOfYear(message.params.day, message.params.month, message.params.yearOffset, lang)
    case 'timing/every-month-day':
      return dayOfMonth(message.params.day, message.params.monthOffset, message.params.unit, lang)
    case 'timing/every-weekday':
      return day(weekday(message.params.weekday, lang))
    case 'timing/every-nth-weekday': {
      const name = weekday(message.params.weekday, lang)
      return day(vi ? `${name} ${nthVi(message.params.nth)}` : `${nthEn(message.params.nth)} ${name}`)
    }
    default:
      return unreachable(message)
  }
}
