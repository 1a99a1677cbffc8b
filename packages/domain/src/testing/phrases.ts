// A rule as a phrase, in one of the many styles of the offices that write them: the other way round from `parseTiming`.
// Decided by the seed alone.

import type { TimingRule } from '../timing/rule.ts'
import { afterPhrase, undatedPhrase } from './phrase-event.ts'
import { byPhrase, withinPhrase } from './phrase-once.ts'
import { roundOfRule } from './phrase-round.ts'
import { typed } from './phrase-typed.ts'
import { choices, type Choices } from './random.ts'

/** What is finished once: a period after it is a limit. */
const FINISHED = /^(?:ban hành|trình|nghiệm thu|công bố|gửi|báo cáo)/i
/** What goes on: a period after it is a window. */
const GOES_ON = /^(?:khảo sát|cấp|tổ chức|tập huấn|khen thưởng|kiểm tra|đôn đốc|bồi dưỡng|rà soát)/i
/** Words of finishing anywhere in a purpose: their periods are limits too. */
const FINISHING = /(?:ban hành|trình|nghiệm thu|công bố|gửi|báo cáo|phê duyệt|hoàn thành)(?!\p{L})/iu
/** Words that open a time. A bare one ("quý II/2026", "giai đoạn 2026-2030") after a noun may name it instead. */
const CUES = [
  'trước (?!khi)|chậm nhất|muộn nhất|trong|đến|xong|hoàn thành|vào|hằng|hàng|mỗi|định kỳ|khi|sau khi|ngay|theo',
  'thường xuyên|đột xuất|không quá|tối đa|từ (?:năm|ngày|tháng|quý)',
]
const CUE = new RegExp(`^(?:${CUES.join('|')})`)
/** Names of documents and their parts take a figure or a period after them; "thực hiện theo" is one expression. */
const TAKES_ON = /\d|kế hoạch|phụ lục|danh mục|chương trình|đề án|thực hiện$/i

const timePhrase = (choose: Choices, rule: TimingRule, finishing: boolean): string => {
  switch (rule.kind) {
    case 'within':
      return withinPhrase(choose, rule)
    case 'by':
      return byPhrase(choose, rule, finishing)
    case 'every':
      return roundOfRule(choose, rule)
    case 'after':
      return afterPhrase(choose, rule)
    case 'continuous':
    case 'onDemand':
    case 'perPlan':
    case 'unstated':
      return undatedPhrase(choose, rule.kind)
  }
}

/** A window stands first unless its work goes on; words after an event or another plan would be part of its name. */
const purposeFirst = (choose: Choices, rule: TimingRule, purpose: string): boolean => {
  if (rule.kind === 'within') return GOES_ON.test(purpose) && !FINISHING.test(purpose) && choose.chance(50)
  return (rule.kind !== 'by' && rule.kind !== 'every') || choose.chance(70)
}

const joined = (choose: Choices, rule: TimingRule, purpose: string): string => {
  const first = purposeFirst(choose, rule, purpose)
  const time = timePhrase(choose, rule, first && FINISHED.test(purpose))
  if (first || /^(?:hoàn thành|xong)/.test(time)) {
    return `${purpose}${CUE.test(time) && !TAKES_ON.test(purpose) && choose.chance(60) ? ' ' : ': '}${time}`
  }
  return `${time}${rule.kind === 'within' ? choose.one(': ', ' - ', ', ') : ': '}${purpose}`
}

/** Words of the rule itself come back as they were written, slips of the keyboard included. */
const hasOwnWords = (rule: TimingRule): boolean => rule.purpose !== null || rule.kind === 'after'

/** The phrase of a rule: the seed is any whole number. Its letters may be capitals: compare words without case. */
export const aPhraseOf = (rule: TimingRule, seed: number): string => {
  const choose = choices(seed)
  const phrase = rule.purpose === null ? timePhrase(choose, rule, false) : joined(choose, rule, rule.purpose)
  return typed(choose, phrase, hasOwnWords(rule))
}
