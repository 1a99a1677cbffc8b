// An annex says that it belongs to this document, and gives it another day than its head has.

import { findCitations } from '../../citation/find-citations.ts'
import type { Rule } from '../rule.ts'
import { spanIn } from '../text-parts.ts'

const ATTACHED = /kèm(?:\s+theo)?/iu

export const selfDate: Rule<'citation/self-date'> = {
  severity: 'error',
  basis: { act: 'Nghị định 30/2020/NĐ-CP', article: 'Phụ lục I' },
  find: ({ text, document }) => {
    const [number, issuedOn] = [document.number.value, document.issuedOn.value]
    if (number === null || issuedOn === null) return []
    return text.flatMap((part) => {
      if (part.text.length > 2000 || !part.text.includes(number) || !ATTACHED.test(part.text)) return []
      return findCitations(part.text).flatMap(({ symbol, date, start, end }) => {
        const attached = /kèm(?:\s+theo)?\s*(?:\p{L}+\s+){0,3}$/iu.test(part.text.slice(Math.max(0, start - 60), start))
        if (symbol?.text !== number || date === null || date === issuedOn || !attached) return []
        return [{ data: { symbol: number, date, issuedOn }, span: spanIn(part, start, end) }]
      })
    })
  },
  examples: {
    breaks: `II. NHIỆM VỤ
1. Tổ chức tập huấn theo Phụ lục.
2. Rà soát danh mục thiết bị.
3. Tuyên truyền, phổ biến.
4. Sơ kết, tổng kết.

PHỤ LỤC
DANH MỤC LỚP TẬP HUẤN
(Kèm theo Kế hoạch số 15/KH-UBND ngày 13/3/2026 của UBND tỉnh)`,
    passes: `II. NHIỆM VỤ
1. Tổ chức tập huấn theo Phụ lục.
2. Rà soát danh mục thiết bị.
3. Tuyên truyền, phổ biến.
4. Sơ kết, tổng kết.

PHỤ LỤC
DANH MỤC LỚP TẬP HUẤN
(Kèm theo Kế hoạch số 15/KH-UBND ngày 12/3/2026 của UBND tỉnh)`,
  },
}
