// A law is cited whose place another has taken: before the plan was signed, or while it is carried out.

import { replacedBy } from '../../citation/laws.ts'
import { localDate } from '../../date/local-date.ts'
import type { CheckInput } from '../input.ts'
import type { Rule } from '../rule.ts'

const dayOf = ({ document, years }: CheckInput) =>
  document.issuedOn.value ?? (years === null ? null : localDate(years[0], 1, 1))

export const lawNotInForce: Rule<'citation/law-not-in-force'> = {
  severity: 'warning',
  basis: { act: 'Luật Ban hành văn bản quy phạm pháp luật', article: null },
  find: (input) => {
    const day = dayOf(input)
    const last = input.years === null ? null : localDate(input.years[1], 12, 31)
    return input.citations.flatMap((citation) => {
      const law = day === null ? null : replacedBy(citation)
      if (law === null || day === null) return []
      const before = day >= law.from
      if (!before && (last === null || last < law.from)) return []
      const cited = citation.symbol ?? citation.span.quote.replace(/\s+/g, ' ')
      const data = { cited, by: law.by, from: law.from, when: before ? ('before' as const) : ('within' as const) }
      return [{ data, span: citation.span, ...(before ? {} : { severity: 'note' as const }) }]
    })
  },
  examples: {
    breaks: 'Căn cứ Luật Tổ chức chính quyền địa phương số 65/2025/QH15 ngày 19/02/2025;',
    passes: 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025;',
  },
}
