// Every notation of money is read back to the đồng by the parser that reads documents.

import { exactly, parseAmount, type DongRange, type MoneyUnit } from '@tiendo/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDongIn, formatMoneyIn, formatRangeIn, formatShort, type MoneyNotation } from './money-notation.ts'
import { formatDong, formatDongRange } from './number.ts'

const UNITS: readonly MoneyUnit[] = ['đồng', 'nghìn', 'triệu', 'tỷ']
const NOTATIONS: readonly MoneyNotation[] = [...UNITS, 'mixed']

describe('money as officials write it', () => {
  it.each<readonly [bigint, MoneyNotation, string, string]>([
    [1_530_000_000n, 'đồng', '1.530.000.000 đồng', '1,530,000,000 đồng'],
    [1_530_000_000n, 'nghìn', '1.530.000 nghìn đồng', '1,530,000 thousand đồng'],
    [1_530_000_000n, 'triệu', '1.530 triệu đồng', '1,530 million đồng'],
    [1_530_000_000n, 'tỷ', '1,53 tỷ đồng', '1.53 billion đồng'],
    [1_530_000_000n, 'mixed', '1 tỷ 530 triệu đồng', '1 billion 530 million đồng'],
    [1_000_005_200n, 'mixed', '1 tỷ 5 nghìn 200 đồng', '1 billion 5 thousand 200 đồng'],
    [644_800_000n, 'triệu', '644,8 triệu đồng', '644.8 million đồng'],
    [1n, 'tỷ', '0,000000001 tỷ đồng', '0.000000001 billion đồng'],
    [0n, 'mixed', '0 đồng', '0 đồng'],
    [0n, 'tỷ', '0 tỷ đồng', '0 billion đồng'],
  ])('%s in %s', (dong, notation, vi, en) => {
    expect(formatDongIn(dong, notation, 'vi')).toBe(vi)
    expect(formatDongIn(dong, notation, 'en')).toBe(en)
  })

  it.each<readonly [bigint, bigint, string]>([
    [130_000_000_000n, 150_000_000_000n, '130 - 150 tỷ đồng'],
    [21_700_000_000n, 21_700_000_000n, '21,7 tỷ đồng'],
    [550_000_000n, 550_000_000n, '550 triệu đồng'],
    [1_234_567n, 1_234_567n, '1.234.567 đồng'],
    [500_000n, 700_000n, '500.000 - 700.000 đồng'],
    [900_000_000n, 1_200_000_000n, '0,9 - 1,2 tỷ đồng'],
    [0n, 0n, '0 đồng'],
  ])('%s to %s in short', (min, max, words) => {
    expect(formatShort({ min, max }, 'vi')).toBe(words)
  })

  it('writes the number alone below a heading that names the unit', () => {
    expect(formatMoneyIn(644_800_000n, 'triệu', 'vi')).toBe('644,8')
    expect(formatMoneyIn(-1_500_000n, 'triệu', 'vi')).toBe('-1,5')
  })
})

const dong = fc.oneof(
  fc.bigInt(0n, 10n ** 16n),
  fc.tuple(fc.bigInt(0n, 10n ** 6n), fc.constantFrom(1_000n, 1_000_000n, 1_000_000_000n)).map(([count, scale]) => count * scale),
)
const range = fc.tuple(dong, dong).map(([a, b]): DongRange => (a < b ? { min: a, max: b } : { min: b, max: a }))
const read = (text: string, unit: MoneyUnit | null = null): DongRange | string => {
  const found = parseAmount(text, unit)
  return found.ok ? found.value : found.error.code
}

describe('parse after format', () => {
  it.each(NOTATIONS)('is the amount, in %s', (notation) => {
    fc.assert(
      fc.property(dong, (value) => {
        expect(read(formatDongIn(value, notation, 'vi'))).toEqual(exactly(value))
      }),
    )
  })

  it.each(NOTATIONS)('is the range, in %s', (notation) => {
    fc.assert(
      fc.property(range, (value) => {
        expect(read(formatRangeIn(value, notation, 'vi'))).toEqual(value)
      }),
    )
  })

  it.each(UNITS)('is the amount, in a column of %s', (unit) => {
    fc.assert(
      fc.property(range, (value) => {
        expect(read(formatMoneyIn(value.max, unit, 'vi'), unit)).toEqual(exactly(value.max))
        expect(read(`${formatMoneyIn(value.min, unit, 'vi')} - ${formatMoneyIn(value.max, unit, 'vi')}`, unit)).toEqual(value)
      }),
    )
  })

  it('is the range, in short and in the notation of screens', () => {
    fc.assert(
      fc.property(range, (value) => {
        expect(read(formatShort(value, 'vi'))).toEqual(value)
        expect(read(formatDongRange(value, 'vi'))).toEqual(value)
        expect(read(formatDong(value.max, 'vi'))).toEqual(exactly(value.max))
      }),
    )
  })
})
