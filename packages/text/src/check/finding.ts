// Findings as sentences: the title says what is wrong, the detail shows the figures and the way out.

import type { Finding, FindingData, FindingRule, RuleFamily, Severity } from '@tiendo/domain'
import type { Language, Words } from '../language.ts'
import { budgetWords } from './budget.ts'
import { cascadeWords } from './cascade.ts'
import { citationWords } from './citation.ts'
import { documentWords } from './document.ts'
import { dutyWords } from './duty.ts'
import { organisationWords } from './organisation.ts'
import { outlineWords } from './outline.ts'
import type { FamilyWords, RuleWords } from './rule-words.ts'
import { targetWords } from './target.ts'
import { taskWords } from './task.ts'
import { textWords } from './text.ts'
import { timingWords } from './timing.ts'

const words: FamilyWords<FindingData> = {
  ...documentWords,
  ...outlineWords,
  ...citationWords,
  ...organisationWords,
  ...taskWords,
  ...timingWords,
  ...targetWords,
  ...dutyWords,
  ...budgetWords,
  ...textWords,
  ...cascadeWords,
}

export type FindingWords = { readonly title: string; readonly detail: string }

const severities: Readonly<Record<Severity, Words>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  note: { vi: 'lưu ý', en: 'note' },
}
export const severityWord = (severity: Severity, lang: Language): string => severities[severity][lang]

const families: Readonly<Record<RuleFamily, Words>> = {
  document: { vi: 'văn bản', en: 'document' },
  outline: { vi: 'bố cục', en: 'outline' },
  citation: { vi: 'viện dẫn', en: 'citation' },
  organisation: { vi: 'đơn vị', en: 'organisation' },
  task: { vi: 'nhiệm vụ', en: 'task' },
  timing: { vi: 'thời hạn', en: 'timing' },
  target: { vi: 'chỉ tiêu', en: 'target' },
  duty: { vi: 'báo cáo', en: 'report' },
  budget: { vi: 'kinh phí', en: 'budget' },
  text: { vi: 'câu chữ', en: 'wording' },
  cascade: { vi: 'kế hoạch cấp trên', en: 'upper plan' },
}
export const familyWord = (family: RuleFamily, lang: Language): string => families[family][lang]

const isFamily = (text: string): text is RuleFamily => Object.hasOwn(families, text)

/** `budget` of `budget/total-mismatch`. */
export const familyOf = (rule: FindingRule): RuleFamily => {
  const family = rule.slice(0, rule.indexOf('/'))
  return isFamily(family) ? family : 'document'
}

/** The family of a rule in one word, for a narrow badge. */
export const findingTopic = (rule: FindingRule, lang: Language): string => familyWord(familyOf(rule), lang)

export const findingRuleName = (rule: FindingRule, lang: Language): string => words[rule].name[lang]

/** What a rule looks at, and why it matters. */
export const ruleAbout = (rule: FindingRule, lang: Language): { readonly about: string; readonly why: string } => ({
  about: words[rule].about[lang],
  why: words[rule].why[lang],
})

const sentenceOf = <R extends FindingRule>(rule: R, data: Readonly<FindingData[R]>, lang: Language): FindingWords => {
  const own: RuleWords<R> = words[rule]
  return { title: own.title(data, lang), detail: own.detail(data, lang) }
}

/** A finding in words. Detail is never empty: it says what to look at or what to do. */
export const findingSentence = ({ rule, data }: Finding, lang: Language): FindingWords => sentenceOf(rule, data, lang)
