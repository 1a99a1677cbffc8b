// Plans without faults of our own writing: no error is found in them. With one fault put in, its rule speaks.

import { readdirSync, readFileSync } from 'node:fs'
import { checkDraft, type Finding } from '@tiendo/domain'
import { readDocument } from '@tiendo/reader'
import { describe, expect, it } from 'vitest'
import { faults } from './faults.ts'

const folder = new URL('../../documents/clean/', import.meta.url)

const wordsOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

const findingsIn = async (name: string, text: string): Promise<readonly Finding[]> => {
  const result = await readDocument(new TextEncoder().encode(text), name)
  if (!result.ok) throw new Error(result.error.code)
  return checkDraft(result.value.draft, { source: result.value.source })
}

const rulesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ rule }) => rule)

describe('a plan without faults', () => {
  it.each(readdirSync(folder))('%s: no error, no warning', async (name) => {
    const findings = await findingsIn(name, wordsOf(name))
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([])
    expect(findings.length).toBeLessThan(6)
  })
})

describe('one fault in such a plan', () => {
  it.each(faults)('%s: “%s” as “%s” is %s', async (name, words, instead, rule) => {
    const text = wordsOf(name)
    expect(text.split(words)).toHaveLength(2)
    expect(rulesOf(await findingsIn(name, text))).not.toContain(rule)
    expect(rulesOf(await findingsIn(name, text.replace(words, instead)))).toContain(rule)
  })
})
