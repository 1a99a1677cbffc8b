// History of what decides days: a plan's timing and settings, and the events its work waits for.

import { formatDate } from '../format/date.ts'
import { formatCount } from '../format/number.ts'
import { listed, type Language } from '../language.ts'
import { keyName } from '../timing/key-name.ts'
import { date, number, quoted, text, type Detail } from './detail.ts'

const period = (detail: Detail, lang: Language): string => keyName(text(detail, 'key') ?? '', lang)

const movedDay = (detail: Detail, lang: Language): string => {
  const due = date(detail, 'due')
  if (due === null)
    return lang === 'vi'
      ? `bỏ ngày đã dời của kỳ ${period(detail, lang)}, trở lại theo thời hạn`
      : `took back the day set for ${period(detail, lang)}; its timing holds again`
  return lang === 'vi'
    ? `dời hạn kỳ ${period(detail, lang)} sang ${formatDate(due, lang)}`
    : `moved ${period(detail, lang)} to ${formatDate(due, lang)}`
}

const newTiming = (detail: Detail, lang: Language): string => {
  const phrase = `“${text(detail, 'phrase') ?? ''}”`
  if (text(detail, 'change') === 'following')
    return lang === 'vi'
      ? `đổi thời hạn từ kỳ ${period(detail, lang)} trở đi thành ${phrase}`
      : `changed the timing from ${period(detail, lang)} on to ${phrase}`
  return lang === 'vi' ? `đổi thời hạn thành ${phrase}` : `changed the timing to ${phrase}`
}

export const changedPlan = (detail: Detail, lang: Language): string => {
  const what = text(detail, 'change') === 'one' ? movedDay(detail, lang) : newTiming(detail, lang)
  return `${what}${quoted(text(detail, 'reason'))}`
}

const cutOff = (detail: Detail, lang: Language): string => {
  const [day, before] = [detail['cutOffDay'], number(detail, 'monthsBefore')]
  if (typeof day !== 'number')
    return lang === 'vi' ? 'chốt số liệu theo Nghị định 09/2019/NĐ-CP' : 'data closed as Nghị định 09/2019/NĐ-CP says'
  if (lang === 'vi') return before === 0 ? `chốt số liệu ngày ${day} của tháng cuối kỳ` : `chốt số liệu ngày ${day}, trước tháng cuối kỳ ${before} tháng`
  const month = before === 0 ? 'of the period’s last month' : `${before} ${before === 1 ? 'month' : 'months'} before the period’s last`
  return `data closed on day ${day} ${month}`
}

export const changedSettings = (detail: Detail, lang: Language): string => {
  const vi = lang === 'vi'
  const included = number(detail, 'beforeIncludesLimit') === 1
  const rolls = number(detail, 'rollForward') === 1
  const limit = vi
    ? `“trước ngày” ${included ? 'tính cả' : 'không tính'} ngày đó`
    : `“trước ngày” ${included ? 'counts' : 'leaves out'} the day named`
  const roll = vi
    ? `hạn rơi vào ngày nghỉ ${rolls ? 'thì chuyển sang ngày làm việc tiếp theo' : 'thì giữ nguyên'}`
    : `a due day off work ${rolls ? 'moves to the next working day' : 'stays'}`
  const settings = listed([limit, roll, cutOff(detail, lang)], lang)
  return `${vi ? 'đặt cách hiểu thời hạn' : 'set how its words are read'}: ${settings}${quoted(text(detail, 'reason'))}`
}

/** For how many pieces of work; for all, nothing is said. */
const works = (detail: Detail, lang: Language): string => {
  const count = detail['works']
  if (typeof count !== 'number') return ''
  if (lang === 'vi') return ` cho ${formatCount(count, lang)} việc`
  return ` for ${formatCount(count, lang)} ${count === 1 ? 'piece' : 'pieces'} of work`
}

export const recordedEvent = (detail: Detail, lang: Language): string => {
  const on = date(detail, 'on')
  const day = on === null ? '' : lang === 'vi' ? ` đã diễn ra ngày ${formatDate(on, lang)}` : ` came on ${formatDate(on, lang)}`
  const symbol = text(detail, 'symbol')
  const proof = symbol === null ? '' : ` (${symbol})`
  const what = lang === 'vi' ? 'ghi nhận sự kiện' : 'recorded that the event'
  return `${what}${day}${proof}${works(detail, lang)}${quoted(text(detail, 'note'))}`
}

export const withdrawnEvent = (detail: Detail, lang: Language): string =>
  `${lang === 'vi' ? 'bỏ ghi nhận sự kiện' : 'took back the record of the event'}${works(detail, lang)}${quoted(text(detail, 'reason'))}`
