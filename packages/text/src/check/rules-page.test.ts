// The page of all rules, shipped with the domain: it says what the registry and the words say now.

import { checkRules, exampleText, exampleUpper, ruleIds } from '@tiendo/domain'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findingRuleName, ruleAbout } from './finding.ts'
import { ruleMarkdown, rulesPage } from './rules-page.ts'
import { proposalSentence, whySentence } from './way-out.ts'

const span = { page: null, line: [1, 1], cell: null, quote: '15/KH -UBND' } as const

describe('RULES.md', () => {
  it('is up to date; if not: node tooling/scripts/rules.mjs', () => {
    expect(readFileSync(new URL('../../../domain/RULES.md', import.meta.url), 'utf8')).toBe(rulesPage())
  })

  it('has at least forty rules', () => {
    expect(ruleIds.length).toBeGreaterThanOrEqual(40)
  })

  it.each(ruleIds)('%s stands in it with its words in both languages and both examples', (id) => {
    const page = rulesPage()
    const section = page.slice(page.indexOf(`### ${id}\n`)).split('\n### ')[0] ?? ''
    const { breaks, passes } = checkRules[id].examples
    for (const lang of ['vi', 'en'] as const) {
      expect(section).toContain(findingRuleName(id, lang))
      expect(section).toContain(ruleAbout(id, lang).why)
      expect(ruleMarkdown(id, lang)).toContain(ruleAbout(id, lang).about)
    }
    for (const example of [breaks, passes]) {
      expect(section).toContain(exampleText(example).trim())
      expect(section).toContain(exampleUpper(example)?.trim() ?? '')
    }
  })
})

describe('the way out', () => {
  it('says why, with the act where there is one', () => {
    expect(whySentence('budget/total-mismatch', 'vi')).toMatch(/ \(Luật Ngân sách nhà nước.*\)\.$/)
    for (const id of ruleIds) for (const lang of ['vi', 'en'] as const) expect(whySentence(id, lang)).toMatch(/\.$/)
  })

  it('sets the words proposed beside the words there are', () => {
    expect(proposalSentence({ span, instead: '15/KH-UBND' }, 'vi')).toBe(
      'Đề xuất: “15/KH-UBND” thay cho “15/KH -UBND”.',
    )
    expect(proposalSentence({ span, instead: '15/KH-UBND' }, 'en')).toBe(
      'Proposal: “15/KH-UBND” in place of “15/KH -UBND”.',
    )
  })
})
