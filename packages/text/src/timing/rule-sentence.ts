// What a timing rule means, as a sentence: shown beside the phrase, so that a reviewer sees how it was understood. In
// Vietnamese it is itself a phrase as an official would write it, and reading it again gives the same rule.
// Every key of the domain's rule messages has its words here, or this does not compile.

import { describe, unreachable, type RuleMessage, type Timing, type TimingRule } from '@tiendo/domain'
import { capitalised, type Language } from '../language.ts'
import { afterEvent, lengthAfterEvent, lengthBeforeEvent } from './event-sentence.ts'
import { isRound, roundSentence } from './round.ts'
import { limitBefore, limitOn, within } from './window-sentence.ts'

const meaning = (message: RuleMessage, lang: Language): string => {
  if (isRound(message)) return roundSentence(message, lang)
  const vi = lang === 'vi'
  switch (message.key) {
    case 'timing/within':
      return within(message.params, lang)
    case 'timing/before':
      return limitBefore(message.params, lang)
    case 'timing/by':
      return limitOn(message.params, lang)
    case 'timing/continuous':
      return vi ? 'thường xuyên' : 'at all times, never due'
    case 'timing/after-event':
      return afterEvent(message.params, lang)
    case 'timing/length-after-event':
      return lengthAfterEvent(message.params, lang)
    case 'timing/length-before-event':
      return lengthBeforeEvent(message.params, lang)
    case 'timing/on-demand':
      return vi ? 'đột xuất, khi có yêu cầu' : 'on demand'
    case 'timing/per-plan':
      return vi ? 'theo kế hoạch được phê duyệt' : 'as set by another plan'
    case 'timing/unstated':
      return vi ? 'không nêu thời hạn hoặc chưa hiểu được' : 'no deadline stated or understood'
    default:
      return unreachable(message)
  }
}

/**
 * A window stands before what it is for: after "Ban hành kế hoạch", "quý IV/2026" would be the last day to finish it,
 * not the time to do it in.
 */
const part = (message: RuleMessage, lang: Language): string => {
  const { purpose } = message.params
  const time = meaning(message, lang)
  if (purpose === null) return time
  return message.key === 'timing/within' ? `${time}: ${purpose}` : `${purpose}: ${time}`
}

/** Words for a described rule. */
export const ruleMessageSentence = (message: RuleMessage, lang: Language): string =>
  capitalised(part(message, lang))

/** "Quý II/2026" · "Quý IV/2025: ban hành kế hoạch" · "Báo cáo: trước ngày 30/11 hằng năm". */
export const ruleSentence = (rule: TimingRule, lang: Language): string => ruleMessageSentence(describe(rule), lang)

/** Every rule of a phrase, in order, joined as one line: "Quý IV/2026: ban hành kế hoạch; báo cáo: hằng năm". */
export const timingSentence = (timing: Pick<Timing, 'rules'>, lang: Language): string =>
  capitalised(timing.rules.map((rule) => part(describe(rule), lang)).join('; '))
