// The sentence of a recurring rule: how many times, where in each round and how it binds, over which years.

import { isLocalDate, unreachable, type RuleMessage } from '@tiendo/domain'
import { formatDate } from '../format/date.ts'
import type { Language } from '../language.ts'
import { perRound, roundName, two } from './count.ts'
import { atHour, isSpanOfHours } from './hour.ts'
import { placeOf, type Place, type RoundMessage } from './round-place.ts'

type Params = RoundMessage['params']

export const isRound = (message: RuleMessage): message is RoundMessage => message.key.startsWith('timing/every')

/** "01 lần/năm" · "ít nhất 02 chuyên đề/02 năm". */
const times = ({ quota, quotaCount, quotaUnit, unit, interval }: Params, lang: Language): string | null => {
  if (quota === 'none' || quotaCount === null) return null
  const vi = lang === 'vi'
  const least = quota === 'atLeast' ? (vi ? 'ít nhất ' : 'at least ') : ''
  const per = perRound(unit, interval, lang)
  if (vi) return `${least}${two(quotaCount)} ${quotaUnit ?? 'lần'}/${per}`
  const thing = quotaUnit ?? 'lần'
  return `${least}${quotaCount} ${thing === 'lần' ? (quotaCount === 1 ? 'time' : 'times') : thing} ${per}`
}

const years = ({ fromYear, toYear }: Params, lang: Language): string | null => {
  const vi = lang === 'vi'
  if (fromYear !== null && fromYear === toYear) return vi ? `trong năm ${fromYear}` : `in ${fromYear}`
  if (fromYear !== null && toYear !== null)
    return vi ? `giai đoạn ${fromYear}-${toYear}` : `from ${fromYear} to ${toYear}`
  if (fromYear !== null) return vi ? `từ năm ${fromYear}` : `from ${fromYear}`
  if (toYear !== null) return vi ? `đến hết năm ${toYear}` : `until the end of ${toYear}`
  return null
}

const nameOf = (day: string, lang: Language): string => (isLocalDate(day) ? formatDate(day, lang) : day)

const days = ({ from, to }: Params, lang: Language): string | null => {
  const vi = lang === 'vi'
  if (from !== null && to !== null) {
    const [first, last] = [nameOf(from, lang), nameOf(to, lang)]
    return vi ? `từ ngày ${first} đến ngày ${last}` : `from ${first} to ${last}`
  }
  if (from !== null) return vi ? `từ ngày ${nameOf(from, lang)}` : `from ${nameOf(from, lang)}`
  if (to !== null) return vi ? `đến hết ngày ${nameOf(to, lang)}` : `until ${nameOf(to, lang)}`
  return null
}

const bound = ({ name, isDay }: Place, { sense, timeOfDay }: Params, lang: Language): string => {
  const vi = lang === 'vi'
  const at = atHour(timeOfDay, name, lang)
  if (isDay && isSpanOfHours(timeOfDay)) return at
  switch (sense) {
    case 'before':
      return vi ? `trước ${at}` : `before ${at}`
    case 'on':
      if (isDay) return vi ? `chậm nhất ${at}` : `by ${at}`
      return vi ? `chậm nhất trong ${at}` : `by the end of ${at}`
    case 'within':
      if (isDay) return vi ? `vào ${at}` : `on ${at}`
      return vi ? `trong ${at}` : `in ${at}`
    default:
      return unreachable(sense)
  }
}

/** "trước ngày 30/11 hằng năm" · "01 lần/năm, trong quý II" · "hằng quý, trước ngày 20 của tháng cuối quý". */
export const roundSentence = (message: RoundMessage, lang: Language): string => {
  const { params } = message
  const place = placeOf(message, lang)
  const counted = times(params, lang)
  const round = counted ?? roundName(params.unit, params.interval, lang)
  const where = place === null ? null : bound(place, params, lang)
  const short = place?.ofRound === false && params.interval <= 1 && params.unit !== 'half' && counted === null
  const when = where === null ? round : short ? `${where} ${round}` : `${round}, ${where}`
  const bounds = days(params, lang) ?? years(params, lang)
  if (bounds === null) return when
  // "6 tháng cuối năm, đến hết năm 2030", "ngày 25, đến hết ngày 30/11/2026" would be one span.
  const until = params.from === null && (params.to !== null || (params.fromYear === null && where?.endsWith(' năm') === true))
  return until ? `${when} (${bounds})` : `${when}, ${bounds}`
}
