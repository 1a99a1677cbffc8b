// A document cited with a date later than the plan's own: what is not yet issued cannot be cited. Each wrong date once,
// at its first mention.

import type { Rule } from '../rule.ts'

export const afterIssue: Rule<'citation/after-issue'> = {
  severity: 'error',
  basis: { act: 'Nghị định 30/2020/NĐ-CP', article: 'Phụ lục I' },
  find: ({ citations, document }) =>
    citations.flatMap(({ symbol, name, mentions }) => {
      const issuedOn = document.issuedOn.value
      const cited = symbol ?? name
      if (issuedOn === null || cited === null || (symbol !== null && symbol === document.number.value)) return []
      const late = mentions.flatMap(({ date, span }) => (date !== null && date > issuedOn ? [{ date, span }] : []))
      return late
        .filter((one, index) => late.findIndex((other) => other.date === one.date) === index)
        .map(({ date, span }) => ({ data: { symbol: cited, date, issuedOn }, span }))
    }),
  examples: {
    breaks: 'Thực hiện Quyết định số 88/QĐ-UBND ngày 20/12/2031 của Ủy ban nhân dân tỉnh.',
    passes: 'Thực hiện Quyết định số 88/QĐ-UBND ngày 20/12/2025 của Ủy ban nhân dân tỉnh.',
  },
}
