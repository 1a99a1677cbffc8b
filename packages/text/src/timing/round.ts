// The sentence of a recurring rule: how many times, where in each round and how it binds, over which years.

import { unreachable, type RuleMessage, type Unit } from '@tiendo/domain'
import { monthNameEn, weekdayName } from '../format/date.ts'
import { listed, type Language, type Words } from '../language.ts'
import { roman } from './key-name.ts'

export type RoundMessage = Extract<RuleMessage, { readonly key: `timing/every${string}` }>
type Params = RoundMessage['params']

export const isRound = (message: RuleMessage): message is RoundMessage => message.key.startsWith('timing/every')

const rounds: Readonly<Record<Unit, Words>> = {
  week: { vi: 'hằng tuần', en: 'every week' },
  month: { vi: 'hằng tháng', en: 'every month' },
  quarter: { vi: 'hằng quý', en: 'every quarter' },
  half: { vi: '6 tháng một lần', en: 'every half-year' },
  year: { vi: 'hằng năm', en: 'every year' },
}
const units: Readonly<Record<Unit, Words>> = {
  week: { vi: 'tuần', en: 'weeks' },
  month: { vi: 'tháng', en: 'months' },
  quarter: { vi: 'quý', en: 'quarters' },
  half: { vi: 'nửa năm', en: 'half-years' },
  year: { vi: 'năm', en: 'years' },
}
const each: Readonly<Record<Unit, Words>> = {
  week: { vi: 'mỗi tuần', en: 'a week' },
  month: { vi: 'mỗi tháng', en: 'a month' },
  quarter: { vi: 'mỗi quý', en: 'a quarter' },
  half: { vi: 'mỗi 6 tháng', en: 'a half-year' },
  year: { vi: 'mỗi năm', en: 'a year' },
}

const roundName = ({ unit, interval }: Params, lang: Language): string => {
  if (interval <= 1) return rounds[unit][lang]
  return lang === 'vi' ? `${interval} ${units[unit].vi} một lần` : `every ${interval} ${units[unit].en}`
}

/** "1 lần mỗi năm" · "ít nhất 2 chuyên đề mỗi 2 năm". */
const times = ({ quota, quotaCount, quotaUnit, unit, interval }: Params, lang: Language): string | null => {
  if (quota === 'none' || quotaCount === null) return null
  const vi = lang === 'vi'
  const least = quota === 'atLeast' ? (vi ? 'ít nhất ' : 'at least ') : ''
  const thing = quotaUnit ?? (vi ? 'lần' : quotaCount === 1 ? 'time' : 'times')
  const per =
    interval <= 1 ? each[unit][lang] : vi ? `mỗi ${interval} ${units[unit].vi}` : `every ${interval} ${units[unit].en}`
  return `${least}${quotaCount} ${thing} ${per}`
}

const years = ({ fromYear, toYear }: Params, lang: Language): string | null => {
  const vi = lang === 'vi'
  if (fromYear !== null && toYear !== null)
    return vi ? `từ năm ${fromYear} đến năm ${toYear}` : `from ${fromYear} to ${toYear}`
  if (fromYear !== null) return vi ? `từ năm ${fromYear}` : `from ${fromYear}`
  if (toYear !== null) return vi ? `đến năm ${toYear}` : `until ${toYear}`
  return null
}

const pad = (n: number): string => `${n}`.padStart(2, '0')

const nthVi = (nth: number): string => (nth < 0 ? 'cuối cùng' : nth === 1 ? 'đầu tiên' : `lần thứ ${nth}`)
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'] as const
const nthEn = (nth: number): string => `the ${nth < 0 ? 'last' : (ordinals[nth - 1] ?? `${nth}th`)}`

type Place = { readonly name: string; readonly isDay: boolean }

const placeOf = (message: RoundMessage, lang: Language): Place | null => {
  const vi = lang === 'vi'
  switch (message.key) {
    case 'timing/every':
      return null
    case 'timing/every-quarter-slot': {
      const { slots } = message.params
      const name = vi
        ? `quý ${listed(
            slots.map((slot) => roman(Number(slot))),
            lang,
          )}`
        : listed(
            slots.map((slot) => `Q${slot}`),
            lang,
          )
      return { name, isDay: false }
    }
    case 'timing/every-half-slot': {
      const halves = message.params.slots.map((slot) =>
        vi ? `6 tháng ${slot === '1' ? 'đầu' : 'cuối'} năm` : `the ${slot === '1' ? 'first' : 'second'} half`,
      )
      return { name: listed(halves, lang), isDay: false }
    }
    case 'timing/every-month-slot': {
      const months = message.params.slots.map((slot) => (vi ? `tháng ${slot}` : monthNameEn(Number(slot))))
      return { name: listed(months, lang), isDay: false }
    }
    case 'timing/every-months-span': {
      const { firstMonth, lastMonth } = message.params
      const name = vi ? `tháng ${firstMonth}-${lastMonth}` : `${monthNameEn(firstMonth)}–${monthNameEn(lastMonth)}`
      return { name, isDay: false }
    }
    case 'timing/every-year-day': {
      const { day, month, yearOffset } = message.params
      const name = vi ? `ngày ${pad(day)}/${pad(month)}` : `${day} ${monthNameEn(month)}`
      if (yearOffset === 0) return { name, isDay: true }
      const year =
        yearOffset < 0
          ? vi
            ? 'của năm trước liền kề'
            : 'of the year before'
          : vi
            ? 'của năm liền kề'
            : 'of the year after'
      return { name: `${name} ${year}`, isDay: true }
    }
    case 'timing/every-month-day': {
      const { day, monthOffset, unit } = message.params
      const name = vi ? `ngày ${pad(day)}` : `day ${day}`
      if (monthOffset !== 0) return { name: `${name} ${vi ? 'của tháng liền kề' : 'of the month after'}`, isDay: true }
      return { name: unit === 'month' ? name : `${name} ${vi ? 'của tháng cuối' : 'of the last month'}`, isDay: true }
    }
    case 'timing/every-weekday': {
      const name = weekdayName(message.params.weekday, lang)
      return { name: vi ? name.replace('Thứ', 'thứ') : name, isDay: true }
    }
    case 'timing/every-nth-weekday': {
      const { nth, weekday } = message.params
      const name = weekdayName(weekday, lang)
      return { name: vi ? `${name.replace('Thứ', 'thứ')} ${nthVi(nth)}` : `${nthEn(nth)} ${name}`, isDay: true }
    }
    default:
      return unreachable(message)
  }
}

const bound = ({ name, isDay }: Place, sense: Params['sense'], lang: Language): string => {
  const vi = lang === 'vi'
  switch (sense) {
    case 'before':
      return vi ? `trước ${name}` : `before ${name}`
    case 'on':
      if (isDay) return vi ? `chậm nhất ${name}` : `by ${name}`
      return vi ? `chậm nhất trong ${name}` : `by the end of ${name}`
    case 'within':
      if (isDay) return vi ? `vào ${name}` : `on ${name}`
      return vi ? `trong ${name}` : `in ${name}`
    default:
      return unreachable(sense)
  }
}

/** "trước ngày 30/11 hằng năm" · "1 lần mỗi năm, trong quý II". */
export const roundSentence = (message: RoundMessage, lang: Language): string => {
  const { params } = message
  const counted = times(params, lang)
  const place = placeOf(message, lang)
  const where = place === null ? null : bound(place, params.sense, lang)
  const again = counted === null ? roundName(params, lang) : null
  const when = where !== null && again !== null ? `${where} ${again}` : (where ?? again)
  return [counted, when, years(params, lang), params.timeOfDay].filter((part) => part !== null).join(', ')
}
