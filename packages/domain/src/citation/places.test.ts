import fc from 'fast-check'
import { expect, it } from 'vitest'
import { leftFree, type Place } from './places.ts'

/** Places in order and apart, from gaps and lengths. */
const places = fc
  .array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 6 })), { maxLength: 20 })
  .map((pairs) => {
    let at = 0
    return pairs.map(([gap, length]): Place => {
      const start = at + gap
      at = start + length
      return { start, end: at }
    })
  })

it('keeps exactly those that overlap none', () => {
  fc.assert(
    fc.property(places, places, (taken, others) => {
      const free = others.filter((other) => !taken.some((one) => other.start < one.end && one.start < other.end))
      expect(leftFree(taken, others)).toEqual(free)
    }),
  )
})
