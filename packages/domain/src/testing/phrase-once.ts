// Windows and limits in the words of different offices.

import { dayOf, type LocalDate } from '../date/local-date.ts'
import { nominal, type Nominal } from '../timing/key.ts'
import type { By, Within } from '../timing/rule.ts'
import type { Choices } from './random.ts'
import {
  dayPhrase,
  figure,
  monthName,
  partPhrase,
  plainDay,
  quarterName,
  shortPhrase,
  weekdayAndDay,
} from './phrase-part.ts'

type Span = Extract<Nominal, { kind: 'span' }>
type End = NonNullable<Span['first']>

const part = (choose: Choices, period: Nominal): string => {
  switch (period.kind) {
    case 'year':
    case 'half':
    case 'quarter':
    case 'month':
    case 'day':
      return partPhrase(choose, period)
    default:
      throw new Error(`no part of a phrase: ${period.kind}`)
  }
}

const dash = (choose: Choices): string => choose.one('-', ' - ', '- ', ' -')
const fromTo = (choose: Choices, first: string, last: string): string =>
  choose.one(`từ ${first} đến ${last}`, `từ ${first} đến hết ${last}`, `từ ${first} tới ${last}`)

const yearsPhrase = (choose: Choices, first: number, last: number): string => {
  const years = `${first}${dash(choose)}${last}`
  return choose.one(
    `giai đoạn ${years}`,
    `giai đoạn ${years}`,
    `GĐ ${years}`,
    years,
    `trong giai đoạn ${years}`,
    `trong các năm ${years}`,
    fromTo(choose, `năm ${first}`, `năm ${last}`),
    `giai đoạn từ năm ${first} đến năm ${last}`,
  )
}

/** Parts of one year, the year said once. */
const monthsPhrase = (choose: Choices, first: number, last: number, year: number): string => {
  const [a, b] = [monthName(choose, first), monthName(choose, last)]
  const of = choose.one(`/${year}`, ` năm ${year}`)
  const usual = choose.one(`tháng ${a}${dash(choose)}${b}${of}`, fromTo(choose, `tháng ${a}`, `tháng ${b}${of}`))
  if (first === 1 && last !== 6 && choose.chance(30)) return `${figure(choose, last)} tháng đầu năm ${year}`
  if (last === 12 && first !== 7 && choose.chance(30)) return `${figure(choose, 13 - first)} tháng cuối năm ${year}`
  return usual
}

const quartersPhrase = (choose: Choices, first: number, last: number, year: number): string => {
  const [a, b] = [quarterName(choose, first), quarterName(choose, last)]
  const of = choose.one(`/${year}`, ` năm ${year}`)
  return choose.one(`quý ${a}${dash(choose)}${b}${of}`, fromTo(choose, `quý ${a}`, `quý ${b}${of}`))
}

const spanPhrase = (choose: Choices, first: End, last: End): string => {
  if (first.kind === 'year' && last.kind === 'year') return yearsPhrase(choose, first.year, last.year)
  if (first.kind === 'month' && last.kind === 'month' && first.year === last.year && choose.chance(70)) {
    return monthsPhrase(choose, first.month, last.month, last.year)
  }
  if (first.kind === 'quarter' && last.kind === 'quarter' && first.year === last.year && choose.chance(70)) {
    return quartersPhrase(choose, first.quarter, last.quarter, last.year)
  }
  if (first.kind === 'day' && last.kind === 'day') {
    const sameMonth = first.date.slice(0, 7) === last.date.slice(0, 7)
    const day = figure(choose, dayOf(first.date))
    const end = plainDay(choose, last.date)
    if (sameMonth && choose.chance(60)) {
      return choose.one(fromTo(choose, `ngày ${day}`, end), `${day}-${end.replace('ngày ', '')}`)
    }
    return fromTo(choose, dayPhrase(choose, first.date), dayPhrase(choose, last.date))
  }
  return fromTo(choose, part(choose, first), part(choose, last))
}

/** The words of an edge where the day is not the usual one of its part; null where it is. */
const edge = (period: Nominal, date: string, usual: 'first' | 'last'): 'đầu' | 'giữa' | 'cuối' | null => {
  if (period.kind === 'day' || period.kind === 'span') return null
  const first = date.endsWith('-01')
  const middle = period.kind === 'month' ? date.endsWith('-15') : date.endsWith('-06-30') && period.kind === 'year'
  if (middle) return 'giữa'
  if (first) return usual === 'first' ? null : 'đầu'
  return usual === 'last' ? null : 'cuối'
}

const openPhrase = (choose: Choices, period: Nominal, from: string): string => {
  const at = edge(period, from, 'first')
  const name = `${at === null ? '' : `${at} `}${part(choose, period)}`
  if (period.kind === 'year' && at === null && choose.chance(30)) return `${name} và các năm tiếp theo`
  return choose.one(`từ ${name}`, `từ ${name} trở đi`, `bắt đầu từ ${name}`, `kể từ ${name}`)
}

const untilPhrase = (choose: Choices, period: Nominal, to: string): string => {
  const start = choose.one('từ nay', 'từ nay', 'từ ngày ban hành Kế hoạch', 'kể từ ngày ký')
  const at = edge(period, to, 'last')
  return `${start} đến ${at === null ? choose.one('', 'hết ') : `${at} `}${part(choose, period)}`
}

export const withinPhrase = (choose: Choices, { key, from, to }: Within): string => {
  const period = nominal(key)
  if (period.kind !== 'span') {
    const name = part(choose, period)
    if (period.kind === 'year' || period.kind === 'quarter' || period.kind === 'month') {
      const headed = choose.one(`dự kiến ${name}`, `thời gian thực hiện: ${name}`)
      return choose.one(name, name, `trong ${name}`, headed, shortPhrase(choose, period))
    }
    return choose.one(name, `trong ${name}`)
  }
  const { first, last } = period
  if (first !== null && last !== null) return spanPhrase(choose, first, last)
  if (first !== null && from !== null) return openPhrase(choose, first, from)
  if (last !== null && to !== null) return untilPhrase(choose, last, to)
  const name = first === null ? '' : part(choose, first)
  return `đến ${choose.one('', 'hết ')}${name} và ${choose.one('các', 'những')} năm ${choose.one('tiếp theo', 'sau')}`
}

/** Two parts as one name, after a word that binds them. */
const boundSpan = (choose: Choices, first: End, last: End): string => {
  if (first.kind === 'year' && last.kind === 'year') return `giai đoạn ${first.year}${dash(choose)}${last.year}`
  return `${part(choose, first)} - ${part(choose, last)}`
}

const latest = (choose: Choices): string =>
  choose.one(
    'chậm nhất',
    'chậm nhất là',
    'chậm nhất vào',
    'muộn nhất',
    'muộn nhất là',
    'không quá',
    'không muộn hơn',
    'đến',
    'đến hết',
    'hạn cuối',
    'chậm nhất đến',
    'chậm nhất đến hết',
    'thời hạn:',
    'hạn chót là',
    'hoàn thành chậm nhất',
  )
const strictly = (choose: Choices): string =>
  choose.one('trước', 'trước', 'chậm nhất trước', 'hoàn thành trước', 'xong trước', 'chậm nhất là trước')

const dayLimit = (choose: Choices, { sense, timeOfDay }: By, date: LocalDate): string => {
  if (sense === 'before') return `${strictly(choose)} ${dayPhrase(choose, date)}`
  if (timeOfDay === undefined) {
    const name = dayPhrase(choose, date)
    const bound = `${latest(choose)} ${name}`
    return choose.one(bound, bound, name, weekdayAndDay(choose, date), `trong ${name}`)
  }
  const name = plainDay(choose, date)
  if (/-|đến/.test(timeOfDay)) return `${timeOfDay} ${name}`
  return `${choose.one('trước ', 'chậm nhất ', 'chậm nhất lúc ', 'hoàn thành trước ', '')}${timeOfDay} ${name}`
}

/** `finishing`: the words before already speak of something to be finished. */
export const byPhrase = (choose: Choices, rule: By, finishing: boolean): string => {
  const period = nominal(rule.key)
  if (period.kind === 'day') return dayLimit(choose, rule, period.date)
  const spanned = period.kind === 'span' && period.first !== null && period.last !== null
  const name = spanned ? boundSpan(choose, period.first, period.last) : part(choose, period)
  if (rule.sense === 'before') {
    const at = edge(period, rule.limit, 'first')
    if (at === 'cuối') return `trước ngày cuối cùng của ${name}`
    return `${strictly(choose)} ${at === null ? '' : `${at} `}${name}`
  }
  const at = edge(period, rule.limit, 'last')
  if (at !== null) return choose.one(`${at} ${name}`, `chậm nhất ${at} ${name}`, `vào ${at} ${name}`)
  const trong = choose.one('', 'trong ')
  if (finishing) return `${trong}${name}`
  const bound = `${latest(choose)} ${name}`
  return choose.one(bound, `hoàn thành ${trong}${name}`, `xong trong ${name}`, `chậm nhất trong ${name}`)
}
