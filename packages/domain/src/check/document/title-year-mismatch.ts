// The years in the title do not go with the day of issue, or with the title as the text repeats it: often what is left
// of last year's plan.

import { yearOf } from '../../date/local-date.ts'
import { foldVietnamese } from '../../organisation/fold.ts'
import type { CheckInput } from '../input.ts'
import type { Found, Rule } from '../rule.ts'
import { spanIn } from '../text-parts.ts'

const YEARS = /(?:giai\s+đoạn|năm(?:\s+học)?)\s+(20\d{2})(?:\s*[-–—]\s*(20\d{2}))?/iu
/** A title that reviews or goes on from a year is not a plan of that year alone. */
const LOOKS_BACK = /quyết toán|tổng kết|sơ kết|kết quả|khắc phục|năm\s+20\d{2}\s+và|đến\s+năm|kết luận/iu

const written = (match: RegExpExecArray): string => (match[2] === undefined ? (match[1] ?? '') : `${match[1] ?? ''}-${match[2]}`)

const plain = (text: string): string => foldVietnamese(text).replace(/\s+/g, ' ').trim()

/** The same title once more, with other years: "ban hành Kế hoạch <title> năm 2025". */
const inBody = ({ document, text }: CheckInput, years: RegExpExecArray): readonly Found<'document/title-year-mismatch'>[] => {
  const title = plain((document.title.value ?? '').slice(0, years.index))
  if (title.length < 12) return []
  for (const part of text) {
    if (!/ban hành|trên đây là/iu.test(part.text)) continue
    const body = plain(part.text)
    const at = ['ban hanh', 'tren day la'].map((opens) => body.indexOf(`${opens} ke hoach ${title}`)).find((index) => index >= 0) ?? -1
    if (at < 0) continue
    const again = YEARS.exec(part.text.slice(Math.max(0, at)))
    if (again === null || written(again) === written(years)) continue
    const from = at + again.index
    const between = plain(part.text.slice(at, from))
    if (between.replace(/^(?:ban hanh|tren day la) ke hoach /, '').trim() !== title) continue
    const data = { titleYears: written(years), otherYears: written(again), against: 'body' as const }
    return [{ data, span: spanIn(part, from, from + again[0].length) }]
  }
  return []
}

export const titleYearMismatch: Rule<'document/title-year-mismatch'> = {
  severity: 'warning',
  basis: null,
  find: (input) => {
    const { title, issuedOn } = input.document
    const years = title.value === null || LOOKS_BACK.test(title.value) ? null : YEARS.exec(title.value)
    if (years === null || title.value === null || years.index + years[0].length < title.value.length - 40) return []
    const last = Number(years[2] ?? years[1])
    const over = issuedOn.value !== null && yearOf(issuedOn.value) > last
    return [
      ...(over
        ? [{ data: { titleYears: written(years), otherYears: `${yearOf(issuedOn.value)}`, against: 'issue' as const }, span: title.span }]
        : []),
      ...inBody(input, years),
    ]
  },
  examples: {
    breaks: `ỦY BAN NHÂN DÂN TỈNH MẪU
Số: 15/KH-UBND
Tỉnh Mẫu, ngày 12 tháng 3 năm 2026
KẾ HOẠCH
Phòng chống dịch bệnh năm 2025`,
    passes: `ỦY BAN NHÂN DÂN TỈNH MẪU
Số: 15/KH-UBND
Tỉnh Mẫu, ngày 12 tháng 3 năm 2026
KẾ HOẠCH
Phòng chống dịch bệnh năm 2026`,
  },
}
