import { describe, expect, it } from 'vitest'
import { findProducts } from './find-products.ts'

type Row = readonly [text: string, products: readonly (readonly [factors: readonly string[], product: bigint, agrees: boolean])[]]

const rows: readonly Row[] = [
  ['Tập huấn: 05 lớp x 30 triệu đồng/lớp = 150 triệu đồng.', [[['05 lớp', '30 triệu đồng/lớp'], 150_000_000n, true]]],
  ['Tập huấn: 05 lớp x 30 triệu đồng/lớp = 140 triệu đồng.', [[['05 lớp', '30 triệu đồng/lớp'], 150_000_000n, false]]],
  [
    '(2 hội nghị × 50 người × 150.000 đồng/người = 15.000.000 đồng)',
    [[['2 hội nghị', '50 người', '150.000 đồng/người'], 15_000_000n, true]],
  ],
  ['1.200.000 đồng x 12 tháng x 3 người = 43.200.000 đồng', [[['1.200.000 đồng', '12 tháng', '3 người'], 43_200_000n, true]]],
  ['Chi 40 triệu đồng x 15% = 6 triệu đồng', [[['40 triệu đồng', '15%'], 6_000_000n, true]]],
  ['3 trạm x 33.333.333 đồng = 100 triệu đồng', [[['3 trạm', '33.333.333 đồng'], 99_999_999n, true]]],
  ['2,5 ha x 4 triệu đồng = 10 triệu đồng', [[['2,5 ha', '4 triệu đồng'], 10_000_000n, true]]],
  [
    '5 xã x 2 triệu đồng = 10 triệu đồng x 3 năm = 40 triệu đồng',
    [
      [['5 xã', '2 triệu đồng'], 10_000_000n, true],
      [['10 triệu đồng', '3 năm'], 30_000_000n, false],
    ],
  ],
  ['(5 + 3) lớp x 2 triệu đồng = 16 triệu đồng', []],
  ['5 + 3 lớp x 2 triệu đồng = 16 triệu đồng', []],
  ['20 - 30 người x 2 triệu đồng = 60 triệu đồng', []],
  ['khoảng vài lớp x 2 triệu đồng = 60 triệu đồng', []],
  ['5 lớp x 2 ngày = 10 ngày', []],
  ['2 triệu đồng x 3 triệu đồng = 6 triệu đồng', []],
  ['5 lớp x 30 = 150 triệu đồng', []],
  ['Kinh phí = 150 triệu đồng', []],
]

describe('products in a line', () => {
  it.each(rows)('%s', (text, products) => {
    expect(findProducts(text).map(({ factors, product, agrees }) => [factors, product, agrees])).toEqual(products)
  })

  it('stands where it is said', () => {
    const text = 'a) Tập huấn: 05 lớp x 30 triệu đồng/lớp = 140 triệu đồng; b) khác'
    const [found] = findProducts(text)
    expect(text.slice(found?.start, found?.end)).toBe('05 lớp x 30 triệu đồng/lớp = 140 triệu đồng')
  })

  it('is quick on hostile words', () => {
    const text = `${'5 x '.repeat(20_000)}= 5 triệu đồng ${'= 1 đồng x '.repeat(2_000)}`
    expect(findProducts(text).length).toBeGreaterThanOrEqual(0)
  })
})
