import { expect, it } from 'vitest'
import { fromRoman, toRoman } from './roman.ts'

it('writes and reads every numeral there is', () => {
  for (let value = 1; value <= 3999; value += 1) expect(fromRoman(toRoman(value))).toBe(value)
})

it.each([['IIII'], ['VX'], [''], ['ii'], ['A']])('%s is no numeral', (text) => {
  expect(fromRoman(text)).toBeNull()
})
