// citation/date-conflict: one number and symbol is cited with two dates; a document has one (Nghị định
// 30/2020/NĐ-CP, Điều 8). Severity error. The place is the first mention that goes against most others.

import type { LocalDate } from '../date/local-date.ts'
import { finding, type Rule } from './input.ts'

export const citationDateConflict: Rule = ({ citations }) =>
  citations.flatMap(({ symbol, mentions }) => {
    const times = new Map<LocalDate, number>()
    for (const { date } of mentions) if (date !== null) times.set(date, (times.get(date) ?? 0) + 1)
    if (symbol === null || times.size < 2) return []
    const dates = [...times].map(([date, count]) => ({ date, times: count })).sort((a, b) => b.times - a.times)
    const odd = mentions.find((mention) => mention.date !== null && mention.date !== dates[0]?.date)
    return [finding('citation/date-conflict', 'error', { symbol, dates }, odd?.span ?? null)]
  })
