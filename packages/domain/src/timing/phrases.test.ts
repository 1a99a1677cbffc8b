// The grammar held to its promise from the other side: any rule, written in any of many styles, is read as that rule;
// and a document cited beside it, whose date stands there too, adds no date.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aPhraseOf, aRandomRule, citing } from '../testing/index.ts'
import { parseTiming } from './parse.ts'
import type { TimingRule } from './rule.ts'

const seeds = fc.tuple(fc.integer(), fc.integer(), fc.integer())

/** A phrase in capitals gives its words in capitals. */
const inSmall = (value: unknown): unknown => JSON.parse(JSON.stringify(value).toLowerCase())

/** The day a rule holds, whatever it is for. */
const daysOf = (rule: TimingRule): readonly string[] => {
  if (rule.kind === 'within') return [rule.to ?? rule.from ?? '']
  if (rule.kind === 'by') return [rule.limit]
  return rule.kind === 'after' && rule.event.kind === 'day' ? [rule.event.on] : []
}

/** Marks cannot be given back to words that are not the grammar's own: purposes, events, what is counted, hours. */
const hasOwnWords = (rule: TimingRule): boolean =>
  rule.purpose !== null ||
  rule.kind === 'unstated' ||
  (rule.kind === 'after' && rule.event.kind === 'named') ||
  (rule.kind === 'by' && rule.timeOfDay !== undefined) ||
  (rule.kind === 'every' && (rule.quota !== null || rule.timeOfDay !== null))

/** "sáu" and "sau" are one word without marks: at the head of a length nothing tells them apart. */
const SIX_OR_AFTER = /(?:^|truoc )\W*sau +(?:ngay|tuan|thang|quy|nam)/i

const unmarked = (phrase: string): string => {
  const bare = phrase.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
  return bare.replaceAll('\u200b', '').replace(/\s/g, ' ').replace(/[–—‑−－]/g, '-')
}

describe('a rule written as a phrase', () => {
  it('is read as that rule, in every style', () => {
    fc.assert(
      fc.property(seeds, ([a, b]) => {
        const rule = aRandomRule(a)
        const phrase = aPhraseOf(rule, b)
        expect({ phrase, rules: inSmall(parseTiming(phrase).rules) }).toEqual({ phrase, rules: inSmall([rule]) })
      }),
      { numRuns: 2000 },
    )
  })

  it('is read as that rule where it is typed without marks', () => {
    fc.assert(
      fc.property(seeds, ([a, b]) => {
        const rule = aRandomRule(a)
        fc.pre(!hasOwnWords(rule))
        const phrase = unmarked(aPhraseOf(rule, b))
        fc.pre(!SIX_OR_AFTER.test(phrase))
        expect({ phrase, rules: parseTiming(phrase).rules }).toEqual({ phrase, rules: [rule] })
      }),
      { numRuns: 1000 },
    )
  })

  it('gains no date from a document cited before or after it, and loses none', () => {
    fc.assert(
      fc.property(seeds, ([a, b, c]) => {
        const rule = aRandomRule(a)
        const phrase = citing(aPhraseOf(rule, b), c)
        const found = parseTiming(phrase).rules.flatMap(daysOf)
        const held = daysOf(rule)
        // A year right after a document names the document: "Triển khai Kế hoạch số 15/KH-UBND năm 2026".
        const lost = phrase.startsWith('Triển khai') ? [] : held.filter((day) => !found.includes(day))
        const added = found.filter((day) => !held.includes(day))
        expect({ phrase, added, lost }).toEqual({ phrase, added: [], lost: [] })
      }),
      { numRuns: 2000 },
    )
  })
})
