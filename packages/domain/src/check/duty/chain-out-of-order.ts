// Whoever compiles has to report on before, or on the very day, it receives what it compiles from.

import { yearOf, type LocalDate } from '../../date/local-date.ts'
import { governmentDay } from '../../duty/report-period.ts'
import type { CheckedDuty, CheckInput } from '../input.ts'
import type { Found, Rule } from '../rule.ts'
import { bodyKey, sameBody } from '../task/same-body.ts'
import { datesIn, type Dated } from './dated.ts'

type Id = 'duty/chain-out-of-order'

/** Bodies that report on: a plan has a handful. */
const MOST_UPPER = 50
const THROUGH = /\((?:qua|thông qua) ([^()]{2,120})\)|(?:^| )qua (.{2,120})$/u
const TO_GOVERNMENT = /báo cáo (?:thủ tướng )?chính phủ|thủ tướng chính phủ (?:trước|theo)/iu

/** Who receives it first: "UBND tỉnh (qua Sở Y tế)" is Sở Y tế. */
const receiver = ({ to }: CheckedDuty): string | null => {
  const through = to === null ? null : THROUGH.exec(to)
  return through?.[1] ?? through?.[2] ?? to
}

const byYear = (dates: readonly Dated[]): ReadonlyMap<number, readonly LocalDate[]> => {
  const years = new Map<number, LocalDate[]>()
  for (const { due } of dates) years.set(yearOf(due), [...(years.get(yearOf(due)) ?? []), due].sort())
  return years
}

/** The first time the lower one comes no earlier. Reports that come otherwise often are not of one chain. */
const clash = (lower: readonly Dated[], upper: readonly Dated[]): readonly [LocalDate, LocalDate] | null => {
  const [below, above] = [byYear(lower), byYear(upper)]
  for (const [year, days] of below) {
    const on = above.get(year)
    if (on === undefined || on.length !== days.length) continue
    for (const [index, day] of days.entries()) {
      const next = on[index]
      if (next !== undefined && day >= next) return [day, next]
    }
  }
  return null
}

const find = (input: CheckInput): readonly Found<Id>[] => {
  const dated = input.duties.map((duty) => ({ duty, dates: datesIn(duty.timing.value, input) })).filter(({ dates }) => dates.length > 0)
  const uppers = dated
    .flatMap(({ duty, dates }) => {
      const [from] = duty.from
      return from === undefined || duty.from.length > 1 ? [] : [{ duty, dates, from, key: bodyKey(from) }]
    })
    .slice(0, MOST_UPPER)
  return dated.flatMap(({ duty, dates }): readonly Found<Id>[] => {
    const to = receiver(duty)
    const key = to === null ? '' : bodyKey(to)
    for (const upper of uppers) {
      const days = upper.duty !== duty && sameBody(key, upper.key) ? clash(dates, upper.dates) : null
      if (days === null) continue
      const data = { lower: duty.text, lowerDue: days[0], upper: upper.duty.text, upperDue: days[1], through: upper.from }
      return [{ data, span: duty.timing.span ?? duty.span }]
    }
    // Above the plan stands the decree: the 25th of the period's last month.
    const late = TO_GOVERNMENT.test(duty.text) ? dates.find((one) => one.due >= (governmentDay(one.key) ?? '9999')) : undefined
    const limit = late === undefined ? null : governmentDay(late.key)
    if (late === undefined || limit === null) return []
    return [{ data: { lower: duty.text, lowerDue: late.due, upper: '', upperDue: limit, through: to ?? '' }, span: duty.timing.span ?? duty.span }]
  })
}

export const chainOutOfOrder: Rule<Id> = {
  severity: 'warning',
  basis: { act: 'Nghị định 09/2019/NĐ-CP', article: 'Điều 13' },
  find,
  examples: {
    breaks: `IV. TỔ CHỨC THỰC HIỆN
1. Sở Y tế tổng hợp kết quả thực hiện, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2026.
2. Các sở, ban, ngành gửi báo cáo kết quả thực hiện về Sở Y tế trước ngày 20/12/2026.`,
    passes: `IV. TỔ CHỨC THỰC HIỆN
1. Sở Y tế tổng hợp kết quả thực hiện, báo cáo Ủy ban nhân dân tỉnh trước ngày 20/12/2026.
2. Các sở, ban, ngành gửi báo cáo kết quả thực hiện về Sở Y tế trước ngày 10/12/2026.`,
  },
}
