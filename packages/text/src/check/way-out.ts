// What stands beside a finding: why the rule is there, and what the words might be instead.

import { checkRules, type FindingRule, type LegalBasis, type Proposal } from '@tiendo/domain'
import type { Language } from '../language.ts'
import { ruleAbout } from './finding.ts'

/** "Nghị định 30/2020/NĐ-CP, Điều 8". */
export const basisText = ({ act, article }: LegalBasis): string => (article === null ? act : `${act}, ${article}`)

/** The reason of a rule in one sentence, with the act it rests on where there is one. */
export const whySentence = (rule: FindingRule, lang: Language): string => {
  const { why } = ruleAbout(rule, lang)
  const { basis } = checkRules[rule]
  return basis === null ? why : `${why.replace(/\.$/, '')} (${basisText(basis)}).`
}

/** What the words might be instead; the words themselves are never changed. */
export const proposalSentence = ({ span, instead }: Proposal, lang: Language): string => {
  // A quotation may run over lines.
  const words = span.quote.replace(/\s+/g, ' ')
  return lang === 'vi' ? `Đề xuất: “${instead}” thay cho “${words}”.` : `Proposal: “${instead}” in place of “${words}”.`
}
