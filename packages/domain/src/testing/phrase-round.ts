// Rounds, their slots, counts and years in the words of different offices.

import { dayOf, monthOf, yearOf, type LocalDate } from '../date/local-date.ts'
import type { Every, Slot, Unit } from '../timing/rule.ts'
import { count, figure, halfPhrase, monthName, quarterName, weekdayName } from './phrase-part.ts'
import type { Choices } from './random.ts'

const unitWords: Readonly<Record<Unit, string>> = {
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  half: '6 tháng',
  year: 'năm',
}

const hang = (choose: Choices): string => choose.one('hằng', 'hằng', 'hàng')

/** "hằng năm", "định kỳ 6 tháng", "02 tuần một lần", "mỗi quý". */
const roundPhrase = (choose: Choices, unit: Unit, interval: number): string => {
  const word = unitWords[unit]
  if (interval > 1) {
    const n = unit === 'year' ? figure(choose, interval) : count(choose, interval)
    const once = `${n} ${word} một lần`
    return choose.one(once, `định kỳ ${once}`, `cứ ${once}`, `${n} ${word}/lần`, `${n} ${word}/01 lần`)
  }
  if (unit === 'half') {
    return choose.one('6 tháng một lần', 'định kỳ 6 tháng', '06 tháng/lần', 'định kỳ 6 tháng một lần', 'mỗi 6 tháng')
  }
  const each = `${hang(choose)} ${word}`
  const usual = choose.one(each, each, `mỗi ${word}`, `định kỳ ${each}`)
  return unit === 'quarter' && choose.chance(20) ? choose.one('3 tháng một lần', 'định kỳ 3 tháng') : usual
}

const listed = (choose: Choices, items: readonly string[]): string => {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  return `${items.slice(0, -1).join(', ')}${choose.one(', ', ' và ')}${last}`
}

const monthsOf = (choose: Choices, first: number, last: number): string => {
  if (first % 3 === 1 && last % 3 === 0 && last - first > 3 && choose.chance(50)) {
    return `quý ${quarterName(choose, (first + 2) / 3)}-${quarterName(choose, last / 3)}`
  }
  return `tháng ${monthName(choose, first)}${choose.one('-', ' - ')}${monthName(choose, last)}`
}

const dayOfYear = (choose: Choices, { day, month, yearOffset }: Extract<Slot, { kind: 'day' }>): string => {
  const [d, m] = [figure(choose, day), figure(choose, month)]
  const name = choose.one(`ngày ${d}/${m}`, `ngày ${d}/${m}`, `${d}/${m}`, `ngày ${d} tháng ${m}`)
  if (yearOffset === 0) return name
  if (yearOffset < 0) return `${name} ${choose.one('của năm trước', 'năm trước liền kề', 'năm trước')}`
  return `${name} ${choose.one('của năm sau', 'năm liền kề', 'năm tiếp theo', 'năm sau')}`
}

const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm'] as const
const nth = (choose: Choices, n: number): string => {
  if (n < 0) return choose.one('tuần cuối', 'cuối cùng', 'tuần cuối cùng')
  const word = `tuần thứ ${ordinals[n - 1] ?? ''}`
  return n === 1 ? choose.one('đầu tiên', 'tuần đầu', word) : choose.one(word, `lần thứ ${ordinals[n - 1] ?? ''}`)
}

const lastMonth: Readonly<Record<Unit, readonly [string, string]>> = {
  week: ['', ''],
  month: ['', ' của tháng liền kề'],
  quarter: [' của tháng cuối quý', ' của tháng đầu quý sau'],
  half: [' của tháng cuối kỳ', ' của tháng đầu kỳ sau'],
  year: [' của tháng cuối năm', ' của tháng đầu kỳ sau'],
}

const placePhrase = (choose: Choices, slot: Slot, unit: Unit): string => {
  switch (slot.kind) {
    case 'quarter':
      return `quý ${listed(choose, slot.quarters.map((n) => quarterName(choose, n)))}`
    case 'half':
      return listed(choose, slot.halves.map((n) => halfPhrase(choose, n)))
    case 'month': {
      const names = slot.months.map((n) => monthName(choose, n))
      return choose.one(`tháng ${listed(choose, names)}`, listed(choose, names.map((name) => `tháng ${name}`)))
    }
    case 'span':
      return monthsOf(choose, slot.firstMonth, slot.lastMonth)
    case 'day':
      return dayOfYear(choose, slot)
    case 'dayOfMonth':
      return `ngày ${figure(choose, slot.day)}${lastMonth[unit][slot.monthOffset]}`
    case 'weekday':
      return weekdayName(choose, slot.weekday)
    case 'nthWeekday':
      return `${weekdayName(choose, slot.weekday)} ${nth(choose, slot.nth)}`
  }
}

const LATEST = ['chậm nhất', 'chậm nhất là', 'chậm nhất vào', 'muộn nhất', 'không quá', 'đến hết'] as const

const boundPlace = (choose: Choices, rule: Every, slot: Slot): string => {
  const name = placePhrase(choose, slot, rule.unit)
  const aPeriod = slot.kind === 'quarter' || slot.kind === 'half' || slot.kind === 'month' || slot.kind === 'span'
  if (rule.timeOfDay !== null) {
    const at = `${rule.timeOfDay} ${/^\d/.test(name) ? `ngày ${name}` : name}`
    return /-|đến/.test(rule.timeOfDay) ? at : `${choose.one('trước ', 'chậm nhất ', 'chậm nhất lúc ', '')}${at}`
  }
  if (rule.sense === 'before') return `${choose.one('trước', 'chậm nhất trước')} ${name}`
  if (rule.sense === 'within') return choose.one(name, `trong ${name}`, `vào ${name}`)
  if (aPeriod) return `${choose.one('chậm nhất trong', 'chậm nhất', 'không quá')} ${name}`
  return choose.one(`${choose.one('chậm nhất', ...LATEST)} ${name}`, name)
}

const least = (choose: Choices): string => choose.one('ít nhất ', 'tối thiểu ', 'không dưới ')

const countedPhrase = (choose: Choices, { quota, unit, interval }: Every): string | null => {
  if (quota === null) return null
  const thing = `${quota.atLeast ? least(choose) : ''}${count(choose, quota.count)} ${quota.unit ?? 'lần'}`
  const per = interval > 1 ? `${figure(choose, interval)} ${unitWords[unit]}` : unitWords[unit]
  const stroke = choose.one(`${thing}/${per}`, `${thing} / ${per}`, `${thing} mỗi ${per}`)
  if (interval > 1 || unit === 'half') return stroke
  return choose.one(stroke, `mỗi ${per} ${thing}`, `mỗi ${per} tổ chức ${thing}`, `${hang(choose)} ${per} ${thing}`)
}

const dated = (choose: Choices, date: LocalDate): string => {
  const [d, m] = [figure(choose, dayOf(date)), figure(choose, monthOf(date))]
  return choose.one(`ngày ${d}/${m}/${yearOf(date)}`, `${d}/${m}/${yearOf(date)}`, `ngày ${d} tháng ${m} năm ${yearOf(date)}`)
}

const daysPhrase = (choose: Choices, { from, to }: Every): string | null => {
  if (from !== undefined && to !== undefined) return `từ ${dated(choose, from)} đến ${choose.one('', 'hết ')}${dated(choose, to)}`
  if (from !== undefined) return choose.one(`từ ${dated(choose, from)}`, `kể từ ${dated(choose, from)}`, `từ ${dated(choose, from)} trở đi`)
  return to === undefined ? null : `(${choose.one('đến', 'đến hết')} ${dated(choose, to)})`
}

const yearsPhrase = (choose: Choices, { fromYear, toYear }: Every): string | null => {
  if (fromYear !== null && fromYear === toYear) return `trong năm ${fromYear}`
  if (fromYear !== null && toYear !== null) {
    const years = `${fromYear}-${toYear}`
    return choose.one(`giai đoạn ${years}`, `từ năm ${fromYear} đến năm ${toYear}`, `(${years})`)
  }
  if (fromYear !== null) return choose.one(`từ năm ${fromYear}`, `kể từ năm ${fromYear}`, `từ năm ${fromYear} trở đi`)
  return toYear === null ? null : choose.one(`(đến năm ${toYear})`, `(đến hết năm ${toYear})`)
}

const withPlace = (choose: Choices, rule: Every, round: string, place: string): string => {
  const short = rule.interval === 1 && rule.quota === null && rule.unit !== 'half'
  if (short && choose.chance(50) && !/^(?:định kỳ|mỗi|3)/.test(round)) return `${place} ${round}`
  return choose.one(`${round}, ${place}`, `${round} (${place})`)
}

export const roundOfRule = (choose: Choices, rule: Every): string => {
  const round = countedPhrase(choose, rule) ?? roundPhrase(choose, rule.unit, rule.interval)
  const when = rule.slot === null ? round : withPlace(choose, rule, round, boundPlace(choose, rule, rule.slot))
  const days = daysPhrase(choose, rule)
  // "Kể từ 25/11/2025, 3 tháng một lần" would be a list.
  if (days !== null) return days.startsWith('(') ? `${when} ${days}` : `${when}, ${days}`
  const years = yearsPhrase(choose, rule)
  if (years === null) return when
  if (years.startsWith('(')) return `${when} ${years}`
  // "Từ năm 2026, đến hết ngày 10 …" would be one span.
  return when.startsWith('đến') || choose.chance(65) ? `${when}, ${years}` : `${years}, ${when}`
}
