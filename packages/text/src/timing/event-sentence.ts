// The sentence of a rule that waits for an event: a length of time after or before it, or once it has happened.

import { isLocalDate, unreachable, type RuleMessage } from '@tiendo/domain'
import { formatDate } from '../format/date.ts'
import type { Language } from '../language.ts'
import { lengthName } from './count.ts'

type EventParams = Extract<RuleMessage, { readonly key: 'timing/after-event' }>['params']
type LengthParams = Extract<RuleMessage, { readonly key: 'timing/length-after-event' }>['params']

const dayName = (words: string | null, lang: Language): string =>
  words !== null && isLocalDate(words) ? formatDate(words, lang) : (words ?? '')

/** A gathering is named by a noun ("sau Đại hội"); other events by what happens ("sau khi Đề án được phê duyệt"). */
const GATHERING = /^(?:đại hội|hội nghị|kỳ họp|phiên họp|cuộc họp|đợt|buổi|lễ|tết|năm học)(?!\p{L})/iu
const HAPPENS = / (?:được|có|kết thúc|khai mạc|bế mạc|thông qua|diễn ra|thành công|hoàn thành)(?!\p{L})/iu

const isGathering = (words: string | null): boolean => words !== null && GATHERING.test(words) && !HAPPENS.test(words)

const eventEn = ({ event, words }: EventParams): string => {
  if (event === 'issued') return 'the day the plan is issued'
  return event === 'day' ? dayName(words, 'en') : `“${words ?? ''}”`
}

/** "sau khi Đề án được phê duyệt" · "sau Đại hội". No length: no last day is said. */
export const afterEvent = (params: EventParams, lang: Language): string => {
  const { event, words } = params
  if (lang === 'en') {
    if (event === 'unsaid') return 'after an event the document does not name'
    return event === 'issued' ? 'after the plan is issued' : `after ${eventEn(params)}`
  }
  switch (event) {
    case 'issued':
      return 'sau khi ban hành kế hoạch'
    case 'named':
      return isGathering(words) ? `sau ${words ?? ''}` : `sau khi ${words ?? ''}`
    case 'day':
      return `sau ngày ${dayName(words, lang)}`
    case 'unsaid':
      return 'sau một sự kiện mà văn bản không nêu'
    default:
      return unreachable(event)
  }
}

const sinceVi = ({ event, words }: EventParams): string => {
  switch (event) {
    case 'issued':
      return 'kể từ ngày ban hành kế hoạch'
    case 'named':
      return isGathering(words) ? `kể từ ${words ?? ''}` : `kể từ khi ${words ?? ''}`
    case 'day':
      return `kể từ ngày ${dayName(words, 'vi')}`
    case 'unsaid':
      return '(văn bản không nêu tính từ thời điểm nào)'
    default:
      return unreachable(event)
  }
}

/** "trong thời hạn 05 ngày làm việc kể từ ngày 01/07/2026". */
export const lengthAfterEvent = (params: LengthParams, lang: Language): string => {
  const length = lengthName(params.count, params.unit, lang)
  if (lang === 'vi') return `trong thời hạn ${length} ${sinceVi(params)}`
  if (params.event === 'unsaid') return `within ${length} (from when is not said)`
  return `within ${length} of ${eventEn(params)}`
}

/** "chậm nhất 30 ngày trước khi hết nhiệm kỳ". */
export const lengthBeforeEvent = (params: LengthParams, lang: Language): string => {
  const { event, words } = params
  const length = lengthName(params.count, params.unit, lang)
  if (lang === 'en')
    return event === 'unsaid' ? `${length} ahead (of what is not said)` : `at least ${length} before ${eventEn(params)}`
  switch (event) {
    case 'issued':
      return `chậm nhất ${length} trước ngày ban hành kế hoạch`
    case 'named':
      return `chậm nhất ${length} trước ${isGathering(words) ? 'ngày' : 'khi'} ${words ?? ''}`
    case 'day':
      return `trước ${length} so với ngày ${dayName(words, lang)}`
    case 'unsaid':
      return `trước ${length} (văn bản không nêu so với thời điểm nào)`
    default:
      return unreachable(event)
  }
}
