// Names a nominal period: an occurrence is known by it, and so are the windows of rules.

import { nominal, unreachable, type Nominal } from '@tiendo/domain'
import { formatDate, monthNameEn } from '../format/date.ts'
import type { Language, Words } from '../language.ts'

export const roman = (n: number): string => ['I', 'II', 'III', 'IV'][n - 1] ?? `${n}`

const undated: Readonly<Record<Extract<Nominal, { kind: 'undated' }>['as'], Words>> = {
  always: { vi: 'thường xuyên', en: 'at all times' },
  onDemand: { vi: 'khi có yêu cầu', en: 'on demand' },
  perPlan: { vi: 'theo kế hoạch được phê duyệt', en: 'as set by another plan' },
  unstated: { vi: 'không nêu thời gian', en: 'no time stated' },
}

type Span = Extract<Nominal, { readonly kind: 'span' }>

/** Months or quarters of one year share its name: "tháng 9-10/2026", "quý II-III/2026", "9 tháng đầu năm 2026". */
const inOneYear = ({ first, last }: Span, lang: Language): string | null => {
  const vi = lang === 'vi'
  if (first?.kind === 'month' && last?.kind === 'month' && first.year === last.year) {
    const [from, to] = [first.month, last.month]
    if (vi) return from === 1 && to === 9 ? `9 tháng đầu năm ${last.year}` : `tháng ${from}-${to}/${last.year}`
    return `${monthNameEn(from)}–${monthNameEn(to)} ${last.year}`
  }
  if (first?.kind === 'quarter' && last?.kind === 'quarter' && first.year === last.year) {
    const [from, to] = [first.quarter, last.quarter]
    return vi ? `quý ${roman(from)}-${roman(to)}/${last.year}` : `Q${from}–Q${to} ${last.year}`
  }
  return null
}

/** Parts of different kinds are named with their edges: "từ đầu năm 2026 đến hết tháng 6/2026". */
const fromTo = (first: Nominal, last: Nominal, lang: Language): string => {
  const [from, to] = [nominalName(first, lang), nominalName(last, lang)]
  if (lang === 'en') return `${from} to ${to}`
  const mixed = first.kind !== last.kind
  const start = mixed && first.kind !== 'day' && first.kind !== 'half' ? 'từ đầu' : 'từ'
  return `${start} ${from} đến ${mixed && last.kind !== 'day' ? 'hết ' : ''}${to}`
}

const spanName = (span: Span, lang: Language): string => {
  const { first, last } = span
  const vi = lang === 'vi'
  if (first?.kind === 'year' && last?.kind === 'year') {
    return vi ? `giai đoạn ${first.year}-${last.year}` : `${first.year}–${last.year}`
  }
  if (first !== null && last !== null) return inOneYear(span, lang) ?? fromTo(first, last, lang)
  if (first !== null) return vi ? `từ ${nominalName(first, lang)}` : `from ${nominalName(first, lang)}`
  const to = last === null ? '' : nominalName(last, lang)
  return vi ? `đến ${to}` : `until ${to}`
}

const nominalName = (period: Nominal, lang: Language): string => {
  const vi = lang === 'vi'
  switch (period.kind) {
    case 'year':
      return vi ? `năm ${period.year}` : `${period.year}`
    case 'half':
      if (vi) return `6 tháng ${period.half === 1 ? 'đầu' : 'cuối'} năm ${period.year}`
      return `${period.half === 1 ? 'first' : 'second'} half of ${period.year}`
    case 'quarter':
      return vi ? `quý ${roman(period.quarter)}/${period.year}` : `Q${period.quarter} ${period.year}`
    case 'month':
      return vi ? `tháng ${period.month}/${period.year}` : `${monthNameEn(period.month)} ${period.year}`
    case 'week':
      return vi ? `tuần ${period.week} năm ${period.year}` : `week ${period.week} of ${period.year}`
    case 'day':
      return vi ? `ngày ${formatDate(period.date, lang)}` : formatDate(period.date, lang)
    case 'span':
      return spanName(period, lang)
    case 'event':
      return vi ? 'theo sự kiện' : 'by its event'
    case 'undated':
      return undated[period.as][lang]
    case 'other':
      return period.key
    default:
      return unreachable(period)
  }
}

/** "quý II/2026", "giai đoạn 2026-2030", "6 tháng đầu năm 2026"; a key of another shape is given back as it is. */
export const keyName = (key: string, lang: Language): string => nominalName(nominal(key), lang)
