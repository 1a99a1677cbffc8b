// History of what people said of findings, and of how an authority weighs the rules.

import { isRule, type FindingRule } from '@tiendo/domain'
import { findingRuleName, findingTopic, severityWord } from '../check/finding.ts'
import { formatCount } from '../format/number.ts'
import type { Language } from '../language.ts'
import { number, quoted, text, type Detail } from './detail.ts'

const ruleOf = (detail: Detail): FindingRule | null => {
  const rule = text(detail, 'rule')
  return rule !== null && isRule(rule) ? rule : null
}

/** "“Thiếu ngày” (văn bản)"; a rule of a newer server is named by its id. */
const named = (detail: Detail, lang: Language): string => {
  const rule = ruleOf(detail)
  return rule === null ? (text(detail, 'rule') ?? '') : `“${findingRuleName(rule, lang)}” (${findingTopic(rule, lang)})`
}

const all = (detail: Detail, lang: Language): string =>
  text(detail, 'key') !== null ? '' : lang === 'vi' ? ' ở mọi chỗ' : ', wherever found'

export const waivedFinding = (detail: Detail, lang: Language): string =>
  `${lang === 'vi' ? 'ghi nhận là đúng' : 'recorded as right'}: ${named(detail, lang)}${all(detail, lang)}${quoted(text(detail, 'reason'))}`

export const withdrawnWaiver = (detail: Detail, lang: Language): string =>
  `${lang === 'vi' ? 'bỏ ghi nhận' : 'took back'}: ${named(detail, lang)}${all(detail, lang)}`

export const carriedWaivers = (detail: Detail, lang: Language): string => {
  const count = number(detail, 'waivers')
  return lang === 'vi'
    ? `giữ ${formatCount(count, lang)} điểm đã ghi nhận là đúng của bản đọc trước`
    : `kept ${formatCount(count, lang)} ${count === 1 ? 'finding' : 'findings'} recorded as right before`
}

export const setRule = (detail: Detail, lang: Language): string => {
  const vi = lang === 'vi'
  const off = text(detail, 'off')
  if (off !== null) return `${vi ? 'tắt quy tắc' : 'turned off the rule'} ${named(detail, lang)}${quoted(off)}`
  const severity = text(detail, 'severity')
  const level =
    severity === 'error' || severity === 'warning' || severity === 'note'
      ? `${vi ? 'thành' : 'to'} ${severityWord(severity, lang)}`
      : vi
        ? 'theo mức mặc định'
        : 'to its own level'
  return `${vi ? 'đặt quy tắc' : 'set the rule'} ${named(detail, lang)} ${level}`
}
