// citation/after-issue: a document cited with a date later than the plan's own. Severity error: what is not
// yet issued cannot be cited. Each wrong date once, at its first mention.

import { finding, type Rule } from './input.ts'

export const citationAfterIssue: Rule = ({ citations, issuedOn, number }) =>
  citations.flatMap(({ symbol, name, mentions }) => {
    const issued = issuedOn.value
    const cited = symbol ?? name
    if (issued === null || cited === null || (symbol !== null && symbol === number.value)) return []
    const late = mentions.flatMap(({ date, span }) => (date !== null && date > issued ? [{ date, span }] : []))
    return late
      .filter((one, index) => late.findIndex((other) => other.date === one.date) === index)
      .map(({ date, span }) =>
        finding('citation/after-issue', 'error', { symbol: cited, date, issuedOn: issued }, span),
      )
  })
