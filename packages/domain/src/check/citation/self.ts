// The plan gives its own number as a ground or as what it carries out: copied from the plan before it, most often.

import { findCitations } from '../../citation/find-citations.ts'
import type { Rule } from '../rule.ts'
import { spanIn } from '../text-parts.ts'

const GROUNDS = /^[\s*_-]{0,6}(?:căn cứ|thực hiện|triển khai(?: thực hiện)?|theo)\s/iu

export const self: Rule<'citation/self'> = {
  severity: 'warning',
  basis: null,
  find: ({ text, document }) => {
    const { number, issuedOn } = document
    const own = number.value
    if (own === null) return []
    return text.flatMap((part) => {
      if (!part.text.includes(own) || !GROUNDS.test(part.text)) return []
      const [first] = findCitations(part.text)
      // An upper body may have given the same number on another day.
      const same = first?.symbol?.text === own && (first.date === null || first.date === issuedOn.value)
      return first === undefined || !same ? [] : [{ data: { symbol: own }, span: spanIn(part, first.start, first.end) }]
    })
  },
  examples: {
    breaks: 'Căn cứ Kế hoạch số 15/KH-UBND ngày 12/3/2026 của Ủy ban nhân dân tỉnh;',
    passes: 'Căn cứ Kế hoạch số 14/KH-UBND ngày 12/3/2026 của Ủy ban nhân dân tỉnh;',
  },
}
