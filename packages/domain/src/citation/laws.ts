// Laws whose place another took, as far as checked against publications of the law (see the references of the project):
//   72/2025/QH15 in force 16/6/2025, when 65/2025/QH15 lapsed; 89/2025/QH15 from the budget year 2026; 84/2025/QH15 from
//   01/7/2025. Only these: a table of hearsay would accuse good plans. An older law of the name fell with the one before.

import { localDate, type LocalDate } from '../date/local-date.ts'
import { foldVietnamese } from '../organisation/fold.ts'
import type { Citation } from './citation.ts'

export type ReplacedLaw = {
  readonly name: string
  /** Symbols of the earlier laws of that name. */
  readonly earlier: readonly string[]
  readonly by: string
  /** A law of that name dated before this day, or of an earlier year, is an earlier one. */
  readonly passedOn: LocalDate
  /** From this day the earlier is no more. */
  readonly from: LocalDate
}

export const replacedLaws: readonly ReplacedLaw[] = [
  {
    name: 'Luật Tổ chức chính quyền địa phương',
    earlier: ['65/2025/QH15', '77/2015/QH13'],
    by: '72/2025/QH15',
    passedOn: localDate(2025, 6, 16),
    from: localDate(2025, 6, 16),
  },
  {
    name: 'Luật Ngân sách nhà nước',
    earlier: ['83/2015/QH13'],
    by: '89/2025/QH15',
    passedOn: localDate(2025, 6, 25),
    from: localDate(2026, 1, 1),
  },
  {
    name: 'Luật Thanh tra',
    earlier: [],
    by: '84/2025/QH15',
    passedOn: localDate(2025, 6, 25),
    from: localDate(2025, 7, 1),
  },
]

const plain = (text: string): string => foldVietnamese(text).replace(/[\s,]+/g, ' ').trim()

const byName = new Map(replacedLaws.map((law) => [plain(law.name), law]))
const bySymbol = new Map(replacedLaws.flatMap((law) => law.earlier.map((symbol) => [symbol, law] as const)))

const YEAR = /(?:năm\s+)?\(?((?:19|20)\d{2})\)?/u

/** The law that took the place of one cited; null for one that stands, or is named without saying which it is. */
export const replacedBy = (citation: Citation): ReplacedLaw | null => {
  if (citation.symbol !== null) return bySymbol.get(citation.symbol) ?? null
  const law = citation.name === null ? undefined : byName.get(plain(citation.name))
  if (law === undefined) return null
  if (citation.date !== null) return citation.date < law.passedOn ? law : null
  const year = YEAR.exec(citation.span.quote)?.[1]
  return year !== undefined && Number(year) < Number(law.passedOn.slice(0, 4)) ? law : null
}
