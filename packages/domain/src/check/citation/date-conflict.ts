// One number and symbol is cited with two dates; a document has one. The place is the first mention that goes against
// most others.

import type { LocalDate } from '../../date/local-date.ts'
import type { Rule } from '../rule.ts'

export const dateConflict: Rule<'citation/date-conflict'> = {
  severity: 'error',
  basis: { act: 'Nghị định 30/2020/NĐ-CP', article: 'Điều 8' },
  find: ({ citations }) =>
    citations.flatMap(({ symbol, mentions }) => {
      const times = new Map<LocalDate, number>()
      for (const { date } of mentions) if (date !== null) times.set(date, (times.get(date) ?? 0) + 1)
      if (symbol === null || times.size < 2) return []
      const dates = [...times].map(([date, count]) => ({ date, times: count })).sort((a, b) => b.times - a.times)
      const odd = mentions.find((mention) => mention.date !== null && mention.date !== dates[0]?.date)
      return [{ data: { symbol, dates }, span: odd?.span ?? null }]
    }),
  examples: {
    breaks: `Thực hiện Quyết định số 88/QĐ-UBND ngày 20/12/2025 của Ủy ban nhân dân tỉnh.
Kinh phí giao tại Quyết định số 88/QĐ-UBND ngày 20/12/2024 của Ủy ban nhân dân tỉnh.`,
    passes: `Thực hiện Quyết định số 88/QĐ-UBND ngày 20/12/2025 của Ủy ban nhân dân tỉnh.
Kinh phí giao tại Quyết định số 88/QĐ-UBND ngày 20 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh.`,
  },
}
