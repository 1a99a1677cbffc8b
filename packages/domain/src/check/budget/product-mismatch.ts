// "05 lớp x 30 triệu đồng/lớp = 140 triệu đồng": a product said in one line, or in a row of
// an estimate, that is not the product of its factors.

import { findProducts } from '../../money/find-products.ts'
import type { Rule } from '../rule.ts'
import { spanIn } from '../text-parts.ts'
import { tableProducts } from './table-products.ts'

export const productMismatch: Rule<'budget/product-mismatch'> = {
  severity: 'error',
  basis: null,
  find: ({ text }) => [
    ...text.flatMap((part) =>
      findProducts(part.text).flatMap(({ factors, product, stated, agrees, start, end }) =>
        agrees
          ? []
          : [
              {
                data: { words: part.text.slice(start, end), stated: `${stated}`, found: `${product}`, factors },
                span: spanIn(part, start, end),
              },
            ],
      ),
    ),
    ...tableProducts(text).map(({ part, factors, stated, product }) => ({
      data: { words: part.text, stated: `${stated}`, found: `${product}`, factors },
      span: spanIn(part, 0, part.text.length),
    })),
  ],
  examples: {
    breaks: `IV. KINH PHÍ THỰC HIỆN
1. Tập huấn: 05 lớp x 30 triệu đồng/lớp = 140 triệu đồng.
2. Mua thiết bị: 500 triệu đồng.`,
    passes: `IV. KINH PHÍ THỰC HIỆN
1. Tập huấn: 05 lớp x 30 triệu đồng/lớp = 150 triệu đồng.
2. Mua thiết bị: 500 triệu đồng.`,
  },
}
