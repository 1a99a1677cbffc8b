// Phrases of real documents, collected beside the project with their class and dates. They stay outside; where the
// folder is not found the test says so.

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { vietnam } from '../date/vietnam.ts'
import { classify } from './classify.ts'
import { occurrences } from './occurrences.ts'
import { parseTiming } from './parse.ts'

const file = new URL('../../../../../shared/gold/phrases.tsv', import.meta.url)
const found = existsSync(file)
// eslint-disable-next-line no-console -- a skipped test says why where people look
if (!found) console.warn('domain: ../shared/gold/phrases.tsv is not here; its phrases are not checked')

const rows = found ? readFileSync(file, 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t')) : []

describe.skipIf(!found)('gold phrases (../shared/gold/phrases.tsv)', () => {
  it('has phrases', () => {
    expect(rows.length).toBeGreaterThan(50)
  })

  it.each(rows)('%s is %s, from %s to %s', (phrase = '', kind, from = '', due = '') => {
    const timing = parseTiming(phrase)
    expect(classify(timing.rules)).toBe(kind)
    const dated = occurrences(timing, { calendar: vietnam })[0]
    expect([dated?.from ?? '', dated?.due ?? '']).toEqual([from, due])
  })
})
