// A rule as SARIF describes it: what it looks at, why, and both examples as help.

import { checkRules, exampleText, type FindingRule } from '@tiendo/domain'
import { basisText, familyOf, findingRuleName, ruleAbout, ruleMarkdown, type Language } from '@tiendo/text'
import { checkWords } from '../../words/checks.ts'

/** `BudgetTotalMismatch`: names of rules are single words there. */
const nameOf = (rule: FindingRule): string =>
  rule.replace(/(?:^|[/-])([a-z])/g, (_all, letter: string) => letter.toUpperCase())

export const sarifRule = (rule: FindingRule, language: Language) => {
  const { severity, basis, examples } = checkRules[rule]
  const { about, why } = ruleAbout(rule, language)
  const words = checkWords(language).rules
  return {
    id: rule,
    name: nameOf(rule),
    shortDescription: { text: findingRuleName(rule, language) },
    fullDescription: { text: about },
    defaultConfiguration: { level: severity },
    help: {
      text: `${why}\n${words.breaks}:\n${exampleText(examples.breaks)}\n${words.passes}:\n${exampleText(examples.passes)}`,
      markdown: ruleMarkdown(rule, language),
    },
    properties: { family: familyOf(rule), basis: basis === null ? null : basisText(basis) },
  }
}
