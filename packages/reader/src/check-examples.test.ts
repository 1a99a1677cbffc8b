// Every rule of the checks, over its own two examples, read as a document is read: one breaks it, one does not.

import { checkDraft, checkedDraft, checkRules, exampleDocument, exampleText, exampleUpper, ruleIds, type Example, type FindingRule } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { readDocument } from './index.ts'

const readingOf = async (text: string) => {
  const result = await readDocument(new TextEncoder().encode(exampleDocument(text)), 'vi-du.txt')
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

const rulesBrokenBy = async (example: Example): Promise<ReadonlySet<FindingRule>> => {
  const { draft, source } = await readingOf(exampleText(example))
  const above = exampleUpper(example)
  const upper = above === null ? [] : [await readingOf(above).then((one) => checkedDraft(one.draft, one.source))]
  return new Set(checkDraft(draft, { source, upper }).map(({ rule }) => rule))
}

describe('each rule', () => {
  it.each(ruleIds)('%s is broken by the one and not by the other', async (rule) => {
    const { breaks, passes } = checkRules[rule].examples
    expect([...(await rulesBrokenBy(breaks))]).toContain(rule)
    expect([...(await rulesBrokenBy(passes))]).not.toContain(rule)
  })
})
