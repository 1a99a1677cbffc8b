// A sentence is a phrase: reading it gives the rules it came from, whatever they are.

import { readFileSync } from 'node:fs'
import { parseTiming, type TimingRule } from '@tiendo/domain'
import { aRandomRule, someRandomRules } from '@tiendo/domain/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capitalised } from '../language.ts'
import { ruleSentence, timingSentence } from './rule-sentence.ts'

const numRuns = 2000

/** A sentence begins with a capital, also where it begins with what the rule is for. */
const asSentences = (rules: readonly TimingRule[]): readonly TimingRule[] =>
  rules.map((rule, at) =>
    at > 0 || rule.purpose === null || rule.kind === 'within' ? rule : { ...rule, purpose: capitalised(rule.purpose) },
  )

describe('the sentence of a rule, read again', () => {
  it('is that rule', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const rule = aRandomRule(seed)
        const sentence = ruleSentence(rule, 'vi')
        expect({ sentence, rules: parseTiming(sentence).rules }).toEqual({ sentence, rules: asSentences([rule]) })
      }),
      { numRuns },
    )
  })

  it('is those rules, where there are several', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const rules = someRandomRules(seed)
        const sentence = timingSentence({ rules }, 'vi')
        expect({ sentence, rules: parseTiming(sentence).rules }).toEqual({ sentence, rules: asSentences(rules) })
      }),
      { numRuns },
    )
  })

  it('says nothing of where a year came from, only which it is', () => {
    const { rules } = parseTiming('Quý II', { years: [2026, 2026] })
    expect(timingSentence({ rules }, 'vi')).toBe('Quý II/2026')
  })
})

type Case = { readonly phrase: string; readonly years: readonly [number, number] | null }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const caseOf = (value: unknown): readonly Case[] => {
  if (!isRecord(value) || typeof value['phrase'] !== 'string' || !isRecord(value['given'])) return []
  const { years } = value['given']
  const span = Array.isArray(years) && typeof years[0] === 'number' && typeof years[1] === 'number'
  return [{ phrase: value['phrase'], years: span ? [Number(years[0]), Number(years[1])] : null }]
}

const table: unknown = JSON.parse(readFileSync(new URL('../../../domain/tables/timing.json', import.meta.url), 'utf8'))
const cases = isRecord(table) && Array.isArray(table['cases']) ? table['cases'].flatMap(caseOf) : []

/** An hour that opens a phrase has its capital: "Chiều ngày 05/3/2026". */
const inSmall = (rule: TimingRule): TimingRule => {
  if (rule.kind === 'every') return { ...rule, timeOfDay: rule.timeOfDay?.toLowerCase() ?? null }
  if (rule.kind === 'by' && rule.timeOfDay !== undefined) return { ...rule, timeOfDay: rule.timeOfDay.toLowerCase() }
  return rule
}

const withoutPlan = (rule: TimingRule): TimingRule => {
  if ((rule.kind !== 'within' && rule.kind !== 'by') || rule.yearFromPlan === undefined) return rule
  const { yearFromPlan: _, ...rest } = rule
  return rest
}

describe('the sentence of every phrase in tables/timing.json, read again', () => {
  it('has phrases', () => {
    expect(cases.length).toBeGreaterThan(120)
  })

  it('means the same', () => {
    for (const { phrase, years } of cases) {
      const { rules } = parseTiming(phrase, { years })
      const sentence = timingSentence({ rules }, 'vi')
      const same = asSentences(rules.map((rule) => inSmall(withoutPlan(rule))))
      expect({ phrase, sentence, rules: parseTiming(sentence).rules }).toEqual({ phrase, sentence, rules: same })
    }
  })
})
