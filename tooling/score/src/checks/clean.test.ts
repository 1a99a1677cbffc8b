// Plans without faults of our own writing: no error is found in them. With one fault put in, its rule speaks.

import { readdirSync, readFileSync } from 'node:fs'
import type { Finding } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { findingsIn, weighty } from './checked.ts'
import { faults } from './faults.ts'

const folder = new URL('../../documents/clean/', import.meta.url)

const bytesOf = (name: string): Uint8Array => readFileSync(new URL(name, folder))
const rulesIn = async (name: string, text: string): Promise<readonly Finding['rule'][]> =>
  (await findingsIn(name, new TextEncoder().encode(text))).map(({ rule }) => rule)

describe('a plan without faults', () => {
  it.each(readdirSync(folder))('%s: no error, no warning', async (name) => {
    const findings = await findingsIn(name, bytesOf(name))
    expect(weighty(findings)).toEqual([])
    expect(findings.length).toBeLessThan(6)
  })
})

describe('one fault in such a plan', () => {
  it.each(faults)('%s: “%s” as “%s” is %s', async (name, words, instead, rule) => {
    const text = new TextDecoder().decode(bytesOf(name))
    expect(text.split(words)).toHaveLength(2)
    expect(await rulesIn(name, text)).not.toContain(rule)
    expect(await rulesIn(name, text.replace(words, instead))).toContain(rule)
  })
})
