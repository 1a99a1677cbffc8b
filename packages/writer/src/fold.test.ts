// Lines of 75 octets, no letter cut, and the folds taken out give the line back.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded } from './fold.ts'
import { longestLine } from './testing/unfold.ts'

describe('folding', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['nothing', '', ['']],
    ['75 octets', 'a'.repeat(75), ['a'.repeat(75)]],
    ['76 octets', 'a'.repeat(76), ['a'.repeat(75), ' a']],
    ['a part of 74 and its space', 'a'.repeat(75 + 75), ['a'.repeat(75), ` ${'a'.repeat(74)}`, ' a']],
    ['letters of three octets', 'ế'.repeat(26), ['ế'.repeat(25), ' ế']],
    ['a letter that would be cut', `${'a'.repeat(74)}ế`, ['a'.repeat(74), ' ế']],
    ['a sign of two halves', `${'a'.repeat(72)}🗓`, ['a'.repeat(72), ' 🗓']],
  ])('%s', (_, line, parts) => {
    expect(folded(line).split('\r\n')).toEqual(parts)
  })

  it('any line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }).filter((line) => !/[\r\n]/.test(line)), (line) => {
        expect(longestLine(folded(line))).toBeLessThanOrEqual(75)
        expect(folded(line).replaceAll('\r\n ', '')).toBe(line)
      }),
    )
  })
})
