// Lists that are numbered well are left alone; one number taken out is named, whatever the way of counting.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDraft, aDraftTask, aRandomDraft, aRandomPlan, aRead, aSpan } from '../../testing/index.ts'
import { check, checkDraft } from '../check.ts'
import { write, type Scheme } from './ordinal.ts'

const scheme = fc.constantFrom<Scheme>('arabic', 'roman', 'letter')
const marks = (way: Scheme, count: number): readonly string[] => Array.from({ length: count }, (_, index) => write(way, index + 1))

const findings = (numbers: readonly string[]) =>
  checkDraft(aDraft({ tasks: numbers.map((number, index) => aDraftTask({ number, title: aRead(`Việc thứ ${index}`), span: aSpan(index + 1) })) })).filter(
    ({ rule }) => rule === 'outline/gap' || rule === 'outline/repeated',
  )

describe('a numbered list', () => {
  it('is left alone when nothing is missing', () => {
    fc.assert(fc.property(scheme, fc.integer({ min: 1, max: 20 }), (way, count) => { expect(findings(marks(way, count))).toEqual([]) }))
  })

  it('is told of once when one number inside it is missing, by that number', () => {
    fc.assert(
      fc.property(scheme, fc.integer({ min: 3, max: 20 }), fc.nat(), (way, count, at) => {
        const all = marks(way, count)
        const missing = all[1 + (at % (count - 2))] ?? ''
        // "c, đ" follow one another as well as "c, d, đ" do.
        fc.pre(!(way === 'letter' && (missing === 'đ' || missing === 'd')))
        const found = findings(all.filter((mark) => mark !== missing))
        expect(found.map(({ rule, data }) => [rule, 'missing' in data ? data.missing : ''])).toEqual([['outline/gap', missing]])
      }),
    )
  })

  it('is told of once when a number stands twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.nat(), (count, at) => {
        const twice = 1 + (at % (count - 1))
        const all = marks('arabic', count)
        expect(findings([...all.slice(0, twice + 1), ...all.slice(twice)]).map(({ rule }) => rule)).toEqual(['outline/repeated'])
      }),
    )
  })
})

describe('every rule', () => {
  it('has something to say, or nothing, of any draft and plan', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
        for (const { severity } of [...checkDraft(aRandomDraft(seed)), ...check(aRandomPlan(seed))]) expect(['error', 'warning', 'note']).toContain(severity)
      }),
      { numRuns: 40 },
    )
  })
})
