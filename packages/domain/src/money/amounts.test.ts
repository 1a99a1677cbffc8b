import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import table from '../../tables/amounts.json' with { type: 'json' }
import { allocate, splitEvenly } from './allocate.ts'
import { findAmounts } from './find-amounts.ts'
import { findTableUnit, type MoneyUnit } from './money-unit.ts'
import { parseAmount } from './parse-amount.ts'

const UNITS: readonly MoneyUnit[] = ['đồng', 'nghìn', 'triệu', 'tỷ']
const unitOf = (text: string | undefined): MoneyUnit | null => UNITS.find((unit) => unit === text) ?? null

describe('the shipped table of amounts', () => {
  it.each(table.amounts)('reads $text', (row) => {
    const read = parseAmount(row.text, unitOf(row.unit))
    const said = read.ok ? { min: `${read.value.min}`, max: `${read.value.max}` } : { error: read.error.code }
    expect(said).toEqual(row.error === undefined ? { min: row.min, max: row.max } : { error: row.error })
  })

  it.each(table.tableUnits)('finds the unit of "$text"', ({ text, unit }) => {
    expect(findTableUnit(text)).toBe(unit)
  })
})

describe('amounts in running text', () => {
  it.each([
    [
      'Tổng kinh phí 1.200.000.000 đồng, trong đó tỉnh 800 triệu và xã 400 triệu.',
      ['1.200.000.000 đồng', '800 triệu', '400 triệu'],
    ],
    ['Hằng năm bố trí từ 20-30 tỷ đồng/năm', ['20-30 tỷ đồng']],
    ['Năm 2026 - 420 triệu đồng', ['420 triệu đồng']],
    ['Năm 2024 tỷ lệ giải ngân đạt 95%', []],
    ['Năm 2025 đồng bộ dữ liệu; mời 05 đồng chí', []],
    ['đón 2 triệu lượt khách, trồng 3 triệu cây', []],
    ['Kế hoạch số 40/KH-UBND ngày 09/9/2025', []],
    ['hỗ trợ 50 triệu đồng (Năm mươi triệu đồng)', ['50 triệu đồng']],
    ['a) 12.500.000\n\nđồng; b) 3 triệu 500 nghìn đồng', ['12.500.000\n\nđồng', '3 triệu 500 nghìn đồng']],
    ['mức 1,5 tỷ', ['1,5 tỷ']],
    ['Chi 420 triệu đồng. 15 lớp tập huấn', ['420 triệu đồng']],
  ])('%j', (text, amounts) => {
    const found = findAmounts(text)
    expect(found.map((amount) => amount.text)).toEqual(amounts)
    for (const amount of found) expect(text.slice(amount.start, amount.end)).toBe(amount.text)
  })
})

describe('properties', () => {
  const grouped = (value: bigint): string => `${value}`.replace(/\B(?=(\d{3})+$)/g, '.')

  it('reads back any whole đồng it wrote', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 19n), (value) => {
        expect(parseAmount(`${grouped(value)} đồng`)).toEqual({ ok: true, value: { min: value, max: value } })
      }),
    )
  })

  it('never loses a đồng when splitting', () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 10n ** 15n),
        fc.array(fc.bigInt(0n, 10n ** 6n), { minLength: 1, maxLength: 20 }),
        (amount, weights) => {
          const parts = allocate(amount, weights)
          const total = weights.reduce((a, b) => a + b, 0n)
          if (total === 0n) expect(parts).toEqual({ ok: false, error: { code: 'allocation/no-weight' } })
          else expect(parts.ok && parts.value.reduce((a, b) => a + b, 0n)).toBe(amount)
        },
      ),
    )
  })

  it('gives the larger parts first', () => {
    expect(splitEvenly(10n, 3)).toEqual({ ok: true, value: [4n, 3n, 3n] })
    expect(splitEvenly(10n, 0)).toEqual({ ok: false, error: { code: 'allocation/no-weight' } })
    expect(allocate(-1n, [1n])).toEqual({ ok: false, error: { code: 'allocation/negative' } })
  })
})
