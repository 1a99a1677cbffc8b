// What a timing rule means, as a sentence: shown beside the phrase, so that a reviewer sees how it was understood.
// Every key of the domain's rule messages has its words here, or this does not compile.

import {
  describe,
  isLocalDate,
  unreachable,
  type Length,
  type RuleMessage,
  type Timing,
  type TimingRule,
} from '@tiendo/domain'
import { formatCount } from '../format/number.ts'
import { formatDate } from '../format/date.ts'
import { capitalised, type Language, type Words } from '../language.ts'
import { keyName } from './key-name.ts'
import { isRound, roundSentence } from './round.ts'

const units: Readonly<Record<Length['unit'], Words>> = {
  day: { vi: 'ngày', en: 'day' },
  workingDay: { vi: 'ngày làm việc', en: 'working day' },
  week: { vi: 'tuần', en: 'week' },
  month: { vi: 'tháng', en: 'month' },
  year: { vi: 'năm', en: 'year' },
}

const lengthName = (count: number, unit: Length['unit'], lang: Language): string =>
  `${formatCount(count, lang)} ${lang === 'vi' || count === 1 ? units[unit][lang] : `${units[unit][lang]}s`}`

type EventParams = Extract<RuleMessage, { readonly key: 'timing/after-event' }>['params']

const dayText = (text: string | null, lang: Language): string =>
  text !== null && isLocalDate(text) ? formatDate(text, lang) : (text ?? '')

/** Null: the phrase does not say from when. */
const eventName = ({ event, words }: EventParams, lang: Language): string | null => {
  switch (event) {
    case 'issued':
      return lang === 'vi' ? 'ngày ban hành kế hoạch' : 'the day the plan is issued'
    case 'named':
      return words ?? ''
    case 'day':
      return lang === 'vi' ? `ngày ${dayText(words, lang)}` : dayText(words, lang)
    case 'unsaid':
      return null
    default:
      return unreachable(event)
  }
}

const afterEvent = (params: EventParams, lang: Language): string => {
  const event = eventName(params, lang)
  if (event === null)
    return lang === 'vi' ? 'sau một sự kiện mà văn bản không nêu' : 'after an event the document does not name'
  return lang === 'vi' ? `ngay sau: ${event}` : `right after: ${event}`
}

type LengthParams = Extract<RuleMessage, { readonly key: 'timing/length-after-event' }>['params']

const lengthFrom = (params: LengthParams, direction: 'after' | 'before', lang: Language): string => {
  const vi = lang === 'vi'
  const length = lengthName(params.count, params.unit, lang)
  const event = eventName(params, lang)
  if (event === null)
    return vi ? `trong ${length}, văn bản không nêu tính từ khi nào` : `within ${length}, from when is not said`
  if (direction === 'before') return vi ? `chậm nhất ${length} trước: ${event}` : `at least ${length} before: ${event}`
  return vi ? `trong ${length} kể từ: ${event}` : `within ${length} of: ${event}`
}

type WithinParams = Extract<RuleMessage, { readonly key: 'timing/within' }>['params']

const within = ({ key, from, to }: WithinParams, lang: Language): string => {
  const vi = lang === 'vi'
  if (to === null && from !== null)
    return vi ? `từ ngày ${dayText(from, lang)}, không nêu ngày kết thúc` : `from ${dayText(from, lang)}, no end stated`
  if (from === null && to !== null)
    return vi ? `đến hết ngày ${dayText(to, lang)}` : `until the end of ${dayText(to, lang)}`
  return keyName(key, lang)
}

type LimitParams = Extract<RuleMessage, { readonly key: 'timing/by' }>['params']

/** "trước ngày 15/11/2026" · "chậm nhất 16 giờ 00 ngày 15/11/2026". */
const limit = ({ key, timeOfDay }: LimitParams, sense: string, lang: Language): string => {
  const name = keyName(key, lang)
  if (timeOfDay === null) return `${sense} ${name}`
  return lang === 'vi' ? `${sense} ${timeOfDay} ${name}` : `${sense} ${name}, ${timeOfDay}`
}

const meaning = (message: RuleMessage, lang: Language): string => {
  if (isRound(message)) return roundSentence(message, lang)
  const vi = lang === 'vi'
  switch (message.key) {
    case 'timing/within':
      return within(message.params, lang)
    case 'timing/before':
      return limit(message.params, vi ? 'trước' : 'before', lang)
    case 'timing/by':
      return limit(message.params, vi ? 'chậm nhất' : 'by', lang)
    case 'timing/continuous':
      return vi ? 'thường xuyên, không có hạn' : 'at all times, never due'
    case 'timing/after-event':
      return afterEvent(message.params, lang)
    case 'timing/length-after-event':
      return lengthFrom(message.params, 'after', lang)
    case 'timing/length-before-event':
      return lengthFrom(message.params, 'before', lang)
    case 'timing/on-demand':
      return vi ? 'khi có yêu cầu hoặc đột xuất' : 'on demand'
    case 'timing/per-plan':
      return vi ? 'theo kế hoạch được phê duyệt' : 'as set by another plan'
    case 'timing/unstated':
      return vi ? 'không nêu hoặc chưa hiểu được thời hạn' : 'no deadline stated or understood'
    default:
      return unreachable(message)
  }
}

/** Words for a described rule. */
export const ruleMessageSentence = (message: RuleMessage, lang: Language): string => {
  const { purpose } = message.params
  return purpose === null ? capitalised(meaning(message, lang)) : `${capitalised(purpose)}: ${meaning(message, lang)}`
}

/** "Quý II/2026" · "Ban hành kế hoạch: quý IV/2025" · "Trước ngày 30/11 hằng năm". */
export const ruleSentence = (rule: TimingRule, lang: Language): string => ruleMessageSentence(describe(rule), lang)

/** Every rule of a phrase, in order, joined as one line. */
export const timingSentence = (timing: Timing, lang: Language): string =>
  timing.rules.map((rule) => ruleSentence(rule, lang)).join('; ')
