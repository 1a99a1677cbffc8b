// Parts of the calendar of every shape a phrase can name, and the rules that happen once, in them or by them.

import { daysInMonth, localDate, monthOf, yearOf, type LocalDate } from '../date/local-date.ts'
import { monthsPeriod, yearPeriod } from '../date/period.ts'
import { halfKey, monthKey, quarterKey, spanKey, yearKey } from '../timing/key.ts'
import type { By, Within } from '../timing/rule.ts'
import type { Choices } from './random.ts'
import { hours } from './timing-words.ts'

type Part = {
  readonly unit: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'span'
  readonly key: string
  readonly from: LocalDate
  readonly to: LocalDate
}

export const aRandomDay = (choose: Choices): LocalDate => {
  const [year, month] = [choose.integer(2019, 2040), choose.integer(1, 12)]
  return localDate(year, month, choose.integer(1, daysInMonth(year, month)))
}

const aPart = (choose: Choices): Part => {
  const year = choose.integer(2019, 2040)
  switch (choose.one('day', 'month', 'quarter', 'half', 'year')) {
    case 'day': {
      const day = aRandomDay(choose)
      return { unit: 'day', key: day, from: day, to: day }
    }
    case 'month': {
      const n = choose.integer(1, 12)
      return { unit: 'month', key: monthKey(year, n), ...monthsPeriod(year, n, n) }
    }
    case 'quarter': {
      const n = choose.integer(1, 4)
      return { unit: 'quarter', key: quarterKey(year, n), ...monthsPeriod(year, n * 3 - 2, n * 3) }
    }
    case 'half': {
      const n = choose.integer(1, 2)
      return { unit: 'half', key: halfKey(year, n), ...monthsPeriod(year, n * 6 - 5, n * 6) }
    }
    case 'year':
      return { unit: 'year', key: yearKey(year), ...yearPeriod(year) }
  }
}

/** Two parts, mostly of one kind as people write them, in order and more than a day long. */
const aSpanOf = (choose: Choices): Part => {
  for (;;) {
    const [first, last] = [aPart(choose), aPart(choose)]
    if (first.key === last.key || last.to <= first.from) continue
    if (first.unit !== last.unit && choose.chance(80)) continue
    return { unit: 'span', key: spanKey(first.key, last.key), from: first.from, to: last.to }
  }
}

/** giữa tháng is its 15th day, giữa năm the end of June; nothing else has a middle. */
const middleOf = ({ unit, from }: Part): LocalDate | null => {
  if (unit === 'month') return localDate(yearOf(from), monthOf(from), 15)
  return unit === 'year' ? localDate(yearOf(from), 6, 30) : null
}

/** đầu, giữa, cuối: a day that a phrase names without writing it; mostly the usual one. */
const anEdge = (choose: Choices, part: Part, usual: 'from' | 'to'): LocalDate => {
  const hasEdges = part.unit === 'month' || part.unit === 'quarter' || part.unit === 'year'
  if (!hasEdges || choose.chance(60)) return part[usual]
  return choose.one(part.from, middleOf(part) ?? part[usual], part.to)
}

const within = (key: string, from: LocalDate | null, to: LocalDate | null): Within => ({
  kind: 'within',
  key,
  from,
  to,
  purpose: null,
})

/**
 * Once, in a window. A window of one day is none (it is `by` that day). An open end is known by the part it begins or
 * ends with; "đến năm 2030 và những năm tiếp theo" has neither day.
 */
export const aRandomWithin = (choose: Choices): Within => {
  const part = aPart(choose)
  switch (choose.one('whole', 'whole', 'span', 'span', 'from', 'to', 'outlook')) {
    case 'whole': {
      const whole = part.unit === 'day' ? aSpanOf(choose) : part
      return within(whole.key, whole.from, whole.to)
    }
    case 'span': {
      const span = aSpanOf(choose)
      return within(span.key, span.from, span.to)
    }
    case 'from':
      return within(spanKey(part.key, ''), anEdge(choose, part, 'from'), null)
    case 'to':
      return within(spanKey('', part.key), null, anEdge(choose, part, 'to'))
    case 'outlook':
      return within(spanKey(part.key, ''), null, null)
  }
}

/** Once, by a limit: the end of the part named, its beginning for "before", or another edge. An hour makes it `on`. */
export const aRandomBy = (choose: Choices): By => {
  const part = choose.chance(85) ? aPart(choose) : aSpanOf(choose)
  const sense = choose.one('before', 'on')
  const limit = anEdge(choose, part, sense === 'before' ? 'from' : 'to')
  const by: By = { kind: 'by', key: part.key, limit, sense, purpose: null }
  const hour = part.unit === 'day' && sense === 'on' && choose.chance(25)
  return hour ? { ...by, timeOfDay: choose.one('16 giờ', ...hours) } : by
}
