import { parseAmount } from '@tiendo/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inScale, moneyScale, shortMoney } from './money-scale.ts'
import { niceStep } from './quarters/quarter-picture.tsx'
import { understood } from './forms/amount-field.tsx'

describe('figures in the unit a person reads', () => {
  it.each([
    ['đồng', [1_530_000_000n, 0n], ['1.530.000.000', '0'], false],
    ['triệu', [644_800_000n, 420_000_000n, -20_500_000n], ['644,8', '420,0', '−20,5'], false],
    ['tỷ', [1_234_567_890n, 500_000_000n], ['1,235', '0,500'], true],
  ] as const)('%s: one number of decimals for all', (unit, dongs, shown, rounds) => {
    const scale = moneyScale(unit, dongs)
    expect(dongs.map((dong) => inScale(dong, scale, 'vi'))).toEqual(shown)
    expect(scale.rounds).toBe(rounds)
  })

  it('what is not rounded reads back to the đồng', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n), fc.constantFrom('đồng' as const, 'triệu' as const, 'tỷ' as const), (dong, unit) => {
        const scale = moneyScale(unit, [dong])
        if (scale.rounds) return
        expect(parseAmount(`${inScale(dong, scale, 'vi')} ${unit}`)).toEqual({ ok: true, value: { min: dong, max: dong } })
      }),
    )
  })

  it('short in pictures', () => {
    expect([344_800_000n, 1_530_000_000n, 420_000_000n, 950_000n, 2_000_000_000n].map((dong) => shortMoney(dong, 'vi'))).toEqual(['344,8 triệu', '1,53 tỷ', '420 triệu', '950.000 đồng', '2 tỷ'])
  })

  it('lines of a scale reach over all, four at most', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 15n), (most) => {
        const step = niceStep(most)
        expect(step * 4n >= most).toBe(true)
      }),
    )
    expect(niceStep(400_000_000n)).toBe(100_000_000n)
  })
})

describe('an amount as it is typed', () => {
  it.each([
    ['1,5 tỷ', 1_500_000_000n, null],
    ['420 triệu', 420_000_000n, null],
    ['1.500.000.000', 1_500_000_000n, null],
    ['420', null, 'unit'],
    ['130 - 150 tỷ', null, 'range'],
    ['', null, 'empty'],
    ['nhiều', null, 'malformed'],
  ] as const)('%s', (text, amount, why) => {
    expect(understood(text)).toEqual({ amount, why })
  })
})
