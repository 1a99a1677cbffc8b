// Ranges by example, and that they never lose width: whatever is chosen from the parts lies in the whole.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addRanges, sumRanges, type DongRange } from './dong.ts'
import { containsRange, countYears, overlapOf, relationOf, timesRange, timesYears, widened, type RangeRelation } from './range.ts'

const billion = 1_000_000_000n
const tỷ = (min: bigint, max: bigint = min): DongRange => ({ min: min * billion, max: max * billion })

describe('ranges', () => {
  it('"20 - 30 tỷ" in each of six years is 120 to 180', () => {
    expect(timesYears(tỷ(20n, 30n), [2025, 2030])).toEqual(tỷ(120n, 180n))
    expect([countYears([2025, 2030]), countYears([2026, 2026]), countYears([2030, 2025])]).toEqual([6, 1, 0])
  })

  it.each<readonly [string, DongRange, DongRange, RangeRelation]>([
    ['a wider range', tỷ(130n, 150n), tỷ(120n, 180n), 'overlap'],
    ['a range beside it', tỷ(130n, 150n), tỷ(100n, 135n), 'overlap'],
    ['the same range', tỷ(130n, 150n), tỷ(130n, 150n), 'agrees'],
    ['one amount inside', tỷ(130n, 150n), tỷ(140n), 'agrees'],
    ['one amount at its end', tỷ(130n, 150n), tỷ(150n), 'agrees'],
    ['the same amount', tỷ(140n), tỷ(140n), 'agrees'],
    ['another amount', tỷ(140n), tỷ(141n), 'apart'],
    ['a range above', tỷ(130n, 150n), tỷ(151n, 160n), 'apart'],
    ['a range that touches it', tỷ(130n, 150n), tỷ(150n, 160n), 'overlap'],
  ])('%s', (_, a, b, relation) => {
    expect([relationOf(a, b), relationOf(b, a)]).toEqual([relation, relation])
  })
})

const dong = fc.bigInt(0n, 10n ** 15n)
const range = fc.tuple(dong, dong).map(([a, b]): DongRange => (a < b ? { min: a, max: b } : { min: b, max: a }))
/** A range and one amount that it allows. */
const chosen = fc.tuple(range, fc.bigInt(0n, 1000n)).map(([one, share]) => ({ range: one, amount: one.min + ((one.max - one.min) * share) / 1000n }))

describe('arithmetic of ranges', () => {
  it('whatever is chosen from the parts lies in their sum, and both its ends can be reached', () => {
    fc.assert(
      fc.property(fc.array(chosen, { maxLength: 12 }), (parts) => {
        const whole = sumRanges(parts.map((part) => part.range))
        const amount = parts.reduce((all, part) => all + part.amount, 0n)
        expect(whole.min <= amount && amount <= whole.max).toBe(true)
        expect(whole.max - whole.min).toBe(parts.reduce((all, part) => all + part.range.max - part.range.min, 0n))
      }),
    )
  })

  it('times a number is as many sums, and its width grows as often', () => {
    fc.assert(
      fc.property(range, fc.integer({ min: 0, max: 40 }), (one, n) => {
        expect(timesRange(one, n)).toEqual(sumRanges(Array.from({ length: n }, () => one)))
      }),
    )
  })

  it('what two ranges share lies in both, and an amount lies in both only there', () => {
    fc.assert(
      fc.property(chosen, range, ({ range: a, amount }, b) => {
        const both = overlapOf(a, b)
        expect(both).toEqual(overlapOf(b, a))
        if (both !== null) expect([containsRange(a, both), containsRange(b, both)]).toEqual([true, true])
        const inB = b.min <= amount && amount <= b.max
        expect(inB).toBe(both !== null && both.min <= amount && amount <= both.max)
        expect(relationOf(a, b) === 'apart').toBe(both === null)
      }),
    )
  })

  it('adding the same to both keeps how they stand to each other', () => {
    fc.assert(
      fc.property(range, range, dong, (a, b, more) => {
        const by = { min: more, max: more }
        expect(relationOf(addRanges(a, by), addRanges(b, by))).toBe(relationOf(a, b))
      }),
    )
  })

  it('wider holds what it held', () => {
    fc.assert(
      fc.property(range, dong, (one, by) => {
        const wider = widened(one, by)
        expect([containsRange(wider, one), wider.min >= 0n]).toEqual([true, true])
      }),
    )
  })
})
