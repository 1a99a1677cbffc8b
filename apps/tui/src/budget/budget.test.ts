// Amounts as people type them, and which columns of a budget fit: tables first.

import { describe, expect, it } from 'vitest'
import { understoodAmount } from './amount.ts'
import { fittingColumns, type Sized } from './columns.ts'
import { firstYear, turnedYear } from './years.ts'

describe('an amount', () => {
  it.each([
    ['1,5 tỷ', 1_500_000_000n],
    ['420 triệu', 420_000_000n],
    ['1.500.000.000', 1_500_000_000n],
    ['1.500.000 đồng', 1_500_000n],
    ['-20 triệu đồng', -20_000_000n],
    ['− 20 triệu', -20_000_000n],
    ['0', 0n],
  ])('%j is %i', (text, amount) => expect(understoodAmount(text)).toEqual({ kind: 'amount', amount }))

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['20', 'unit'],
    ['1,5', 'unit'],
    ['20 - 30 triệu', 'range'],
    ['nhiều', 'malformed'],
  ])('%j is not: %s', (text, kind) => expect(understoodAmount(text)).toEqual({ kind }))
})

describe('columns', () => {
  const sized: readonly Sized[] = [
    { column: 'need', width: 20 },
    { column: 'allocated', width: 13 },
    { column: 'changed', width: 11 },
    { column: 'disbursed', width: 13 },
    { column: 'remaining', width: 13 },
    { column: 'rate', width: 6 },
    { column: 'source', width: 16 },
  ]
  const shown = (room: number, isGiven = true) => fittingColumns(sized, { room, gap: 1, isGiven }).map(({ column }) => column)

  it.each([
    [200, ['need', 'allocated', 'changed', 'disbursed', 'remaining', 'rate', 'source']],
    [78, ['allocated', 'changed', 'disbursed', 'remaining', 'rate', 'source']],
    [61, ['allocated', 'changed', 'disbursed', 'remaining', 'rate']],
    [49, ['allocated', 'disbursed', 'remaining', 'rate']],
    [42, ['allocated', 'disbursed', 'remaining']],
    [20, ['allocated']],
    [5, []],
  ])('in %i: %j', (room, columns) => expect(shown(room)).toEqual(columns))

  it('of a document that only asks begin with what it asks for', () => expect(shown(35, false)).toEqual(['need', 'allocated']))
})

it('goes round the years, all of them first', () => {
  expect([firstYear([2026, 2026]), firstYear([2026, 2028])]).toEqual([2026, null])
  const years = [2026, 2027]
  expect([null, 2026, 2027].map((year) => turnedYear({ years, year }, 1))).toEqual([2026, 2027, null])
  expect([null, 2026, 2027].map((year) => turnedYear({ years, year }, -1))).toEqual([2027, null, 2026])
  expect(turnedYear({ years: [2026], year: 2026 }, 1)).toBe(2026)
})
