// The sentence of a rule that happens once: inside a window of days, or not later than a limit.

import { dayOf, isLocalDate, monthOf, nominal, type Nominal, type RuleMessage } from '@tiendo/domain'
import type { Language, Words } from '../language.ts'
import { atHour, isSpanOfHours } from './hour.ts'
import { keyName } from './key-name.ts'

type Edge = 'first' | 'middle' | 'last'

/** Which day of a period a date is: its first, its last, or the middle that "giữa năm", "giữa tháng" name. */
const edgeOf = (period: Nominal, date: string): Edge => {
  if (!isLocalDate(date)) return 'last'
  const [month, day] = [monthOf(date), dayOf(date)]
  switch (period.kind) {
    case 'day':
      return 'first'
    case 'year':
      return day === 1 ? 'first' : month === 6 ? 'middle' : 'last'
    case 'month':
      return day === 1 ? 'first' : day === 15 ? 'middle' : 'last'
    default:
      return day === 1 ? 'first' : 'last'
  }
}

const edges: Readonly<Record<Edge, Words>> = {
  first: { vi: 'đầu', en: 'the beginning of' },
  middle: { vi: 'giữa', en: 'the middle of' },
  last: { vi: 'cuối', en: 'the end of' },
}

/** Halves and stretches of days ask for an article in English, for "các" in Vietnamese. */
const named = (key: string, lang: Language): string => {
  const period = nominal(key)
  if (period.kind === 'half' && lang === 'en') return `the ${keyName(key, lang)}`
  const name = keyName(key, lang)
  if (period.kind !== 'span' || period.first === null || !name.startsWith('từ ')) return name
  const [first, last] = key.split('..').map((end) => keyName(end, lang))
  return `${period.first.kind === 'day' ? 'các ' : ''}${first ?? ''} - ${last ?? ''}`
}

type WithinParams = Extract<RuleMessage, { readonly key: 'timing/within' }>['params']

const openEnd = (key: string, from: string, lang: Language): string => {
  const edge = edgeOf(nominal(key), from)
  const name = edge === 'first' ? named(key, lang) : `${edges[edge][lang]} ${named(key, lang)}`
  return lang === 'vi' ? `từ ${name} trở đi` : `from ${name} on`
}

const openStart = (key: string, to: string, lang: Language): string => {
  const period = nominal(key)
  const name = named(key, lang)
  if (period.kind === 'day') return lang === 'vi' ? `từ nay đến hết ${name}` : `from now until ${name}`
  const edge = edgeOf(period, to)
  if (lang === 'en') return `from now until ${edges[edge].en} ${name}`
  return `từ nay đến ${edge === 'last' ? 'hết' : edges[edge].vi} ${name}`
}

/** "quý II/2026" · "từ năm 2026 trở đi" · "từ nay đến hết năm 2030" · "đến năm 2030 và những năm tiếp theo". */
export const within = ({ key, from, to }: WithinParams, lang: Language): string => {
  if (from !== null && to !== null) return keyName(key, lang)
  const bare = key.replace('..', '')
  if (from !== null) return openEnd(bare, from, lang)
  if (to !== null) return openStart(bare, to, lang)
  const name = named(bare, lang)
  return lang === 'vi' ? `đến ${name} và những năm tiếp theo` : `until ${name} and in the years after`
}

type LimitParams = Extract<RuleMessage, { readonly key: 'timing/by' }>['params']

/** "chậm nhất 16 giờ ngày 30/01/2026" · "chậm nhất trong quý II/2026" · "chậm nhất giữa năm 2026". */
export const limitOn = ({ key, limit, timeOfDay }: LimitParams, lang: Language): string => {
  const vi = lang === 'vi'
  const [period, name] = [nominal(key), named(key, lang)]
  if (period.kind === 'day') {
    const at = atHour(timeOfDay, name, lang)
    return isSpanOfHours(timeOfDay) ? at : `${vi ? 'chậm nhất' : 'by'} ${at}`
  }
  const edge = period.kind === 'span' ? 'last' : edgeOf(period, limit)
  if (vi) return `chậm nhất ${edge === 'last' ? 'trong' : edges[edge].vi} ${name}`
  return `by ${edges[edge].en} ${name}`
}

/** "trước ngày 15/11/2026" · "trước tháng 12/2026" · "trước ngày cuối cùng của năm 2026". */
export const limitBefore = ({ key, limit, timeOfDay }: LimitParams, lang: Language): string => {
  const vi = lang === 'vi'
  const [period, name] = [nominal(key), named(key, lang)]
  const before = vi ? 'trước' : 'before'
  const edge = period.kind === 'span' ? 'first' : edgeOf(period, limit)
  if (edge === 'last') return vi ? `trước ngày cuối cùng của ${name}` : `before the last day of ${name}`
  return `${before} ${edge === 'middle' ? `${edges.middle[lang]} ${name}` : atHour(timeOfDay, name, lang)}`
}
