// The symbol of a normative document carries its year of issue (01/2021/TT-BKHCN), and the date given beside it is of
// another year: one of the two is wrong.

import { parseSymbol } from '../../citation/parse-symbol.ts'
import { yearOf } from '../../date/local-date.ts'
import type { Rule } from '../rule.ts'

export const yearMismatch: Rule<'citation/year-mismatch'> = {
  severity: 'error',
  basis: { act: 'Luật Ban hành văn bản quy phạm pháp luật', article: null },
  find: ({ citations }) =>
    citations.flatMap(({ symbol, mentions }) => {
      const parsed = symbol === null ? null : parseSymbol(symbol)
      const symbolYear = parsed?.ok === true ? parsed.value.year : null
      if (symbol === null || symbolYear === null) return []
      const wrong = mentions.flatMap(({ date, span }) =>
        date !== null && yearOf(date) !== symbolYear ? [{ date, span }] : [],
      )
      return wrong
        .filter((one, index) => wrong.findIndex((other) => other.date === one.date) === index)
        .map(({ date, span }) => ({ data: { symbol, symbolYear, date }, span }))
    }),
  examples: {
    breaks: 'Căn cứ Thông tư số 07/2023/TT-BYT ngày 12/4/2024 của Bộ Y tế;',
    passes: 'Căn cứ Thông tư số 07/2023/TT-BYT ngày 12/4/2023 của Bộ Y tế;',
  },
}
