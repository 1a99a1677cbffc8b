// Rows that multiply, as the estimates of plans have them.

import { describe, expect, it } from 'vitest'
import { textParts } from '../text-parts.ts'
import { tableProducts } from './table-products.ts'

/** A line a row, columns parted by " | "; the first line stands above the table. */
const productsOf = (above: string, ...rows: readonly string[]) =>
  tableProducts(
    textParts({
      name: 'du-toan.txt',
      kind: 'text',
      sha256: '0'.repeat(64),
      pages: null,
      blocks: [
        { kind: 'paragraph', line: [1, 1], text: above, strong: false },
        {
          kind: 'table',
          line: [2, rows.length + 1],
          rows: rows.map((row, index) => ({
            line: [index + 2, index + 2],
            cells: row.split(' | ').map((text, column) => ({ row: index + 1, column: column + 1, rowSpan: 1, columnSpan: 1, text: text.trim() })),
          })),
        },
      ],
    }),
  ).map(({ factors, stated, product }) => [factors.join(' × '), stated, product])

const HEAD = 'TT | Nội dung | Số lượng | Đơn giá | Thành tiền'

describe('table products', () => {
  it.each<[string, string, readonly string[], readonly (readonly [string, bigint, bigint])[]]>([
    ['a wrong product', 'ĐVT: triệu đồng', [HEAD, '1 | Lớp | 6 | 35 | 220', '2 | Hội chợ | 1 | 150 | 150'], [['6 × 35', 220_000_000n, 210_000_000n]]],
    ['units of quantities', 'ĐVT: nghìn đồng', [HEAD, '1 | In | 1.200 tờ | 5 | 6.000'], []],
    ['rounded to the last place', 'ĐVT: triệu đồng', [HEAD, '1 | In | 3 | 33,3 | 100'], []],
    ['columns of two units', '', ['TT | Nội dung | Số lượng | Đơn giá (nghìn đồng) | Thành tiền (triệu đồng)', '1 | In | 2 | 1.500 | 3'], []],
    ['more factors than two', 'ĐVT: triệu đồng', ['TT | Nội dung | Số lượng | Số ngày | Đơn giá | Thành tiền', '1 | Thuê | 2 | 3 | 5 | 30'], []],
    ['no unit', 'Dự toán', [HEAD, '1 | Lớp | 6 | 35 | 220'], []],
    ['cells that say more', 'ĐVT: triệu đồng', [HEAD, '1 | Lớp | 2 x 3 | 35 | 220', '2 | Khác | | | 50'], []],
  ])('%s', (_, above, rows, expected) => expect(productsOf(above, ...rows)).toEqual(expected))
})
