// citation/year-mismatch: the symbol of a normative document carries its year of issue (01/2021/TT-BKHCN), and
// the date given beside it is of another year. Severity error: one of the two is wrong.

import { parseSymbol } from '../citation/parse-symbol.ts'
import { yearOf } from '../date/local-date.ts'
import { finding, type Rule } from './input.ts'

export const citationYear: Rule = ({ citations }) =>
  citations.flatMap(({ symbol, mentions }) => {
    const parsed = symbol === null ? null : parseSymbol(symbol)
    const symbolYear = parsed?.ok === true ? parsed.value.year : null
    if (symbol === null || symbolYear === null) return []
    const wrong = mentions.flatMap(({ date, span }) =>
      date !== null && yearOf(date) !== symbolYear ? [{ date, span }] : [],
    )
    return wrong
      .filter((one, index) => wrong.findIndex((other) => other.date === one.date) === index)
      .map(({ date, span }) => finding('citation/year-mismatch', 'error', { symbol, symbolYear, date }, span))
  })
