// One number and symbol is cited with two dates; a document has one. The place is the first mention that goes against
// most others; where most others agree, their date is proposed there.

import { DATE } from '../../citation/citation-date.ts'
import type { LocalDate } from '../../date/local-date.ts'
import type { Span } from '../../plan/span.ts'
import type { Proposal } from '../finding.ts'
import type { Rule } from '../rule.ts'

const AS_WRITTEN = new RegExp(DATE, 'iu')

/** The quotation with the other date, written as the one that stands there is. */
const withDate = (span: Span, date: LocalDate): Proposal | null => {
  const match = AS_WRITTEN.exec(span.quote)
  if (match === null) return null
  const [year = '', month = '', day = ''] = date.split('-')
  const inWords = match.groups?.['monthWord'] !== undefined
  const written = inWords ? `${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}` : `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`
  return { span, instead: span.quote.replace(match[0], written) }
}

export const dateConflict: Rule<'citation/date-conflict'> = {
  severity: 'error',
  basis: { act: 'Nghị định 30/2020/NĐ-CP', article: 'Điều 8' },
  find: ({ citations }) =>
    citations.flatMap(({ symbol, mentions }) => {
      const times = new Map<LocalDate, number>()
      for (const { date } of mentions) if (date !== null) times.set(date, (times.get(date) ?? 0) + 1)
      if (symbol === null || times.size < 2) return []
      const dates = [...times].map(([date, count]) => ({ date, times: count })).sort((a, b) => b.times - a.times)
      const [most, next] = dates
      const odd = mentions.find((mention) => mention.date !== null && mention.date !== most?.date)
      const settled = most !== undefined && next !== undefined && most.times > next.times
      const proposal = settled && odd !== undefined ? withDate(odd.span, most.date) : null
      return [{ data: { symbol, dates }, span: odd?.span ?? null, ...(proposal === null ? {} : { proposal }) }]
    }),
  examples: {
    breaks: `Thực hiện Quyết định số 88/QĐ-UBND ngày 20/12/2025 của Ủy ban nhân dân tỉnh.
Kinh phí giao tại Quyết định số 88/QĐ-UBND ngày 20/12/2024 của Ủy ban nhân dân tỉnh.`,
    passes: `Thực hiện Quyết định số 88/QĐ-UBND ngày 20/12/2025 của Ủy ban nhân dân tỉnh.
Kinh phí giao tại Quyết định số 88/QĐ-UBND ngày 20 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh.`,
  },
}
