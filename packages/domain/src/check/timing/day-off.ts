// A day named as a limit is no working day: what is due then has to be ready before. One finding lists them, each with
// the last working day on or before it. Ends of quarters and years are nobody's choice and are left out, and so are the
// days on which a thing takes place.

import { yearOf, type LocalDate } from '../../date/local-date.ts'
import { restOn } from '../../date/work-calendar.ts'
import type { Span } from '../../plan/span.ts'
import { occurrences } from '../../timing/occurrences.ts'
import type { Timing, TimingRule } from '../../timing/rule.ts'
import type { CheckInput } from '../input.ts'
import type { Found, Rule } from '../rule.ts'

/** Says a limit, not the day of an event. */
const LIMIT = /(?:trước|chậm nhất|muộn nhất|không quá|hạn|xong|hoàn thành|đến hết|đến ngày|hết ngày)/iu

/** More rounds a year than this are a matter of routine. */
const namesDay = (rule: TimingRule): boolean => {
  if (rule.kind === 'by') return /^\d{4}-\d\d-\d\d$/.test(rule.key)
  if (rule.kind !== 'every' || rule.slot === null || (rule.unit !== 'year' && rule.unit !== 'half' && rule.unit !== 'quarter')) return false
  return rule.slot.kind === 'day' || rule.slot.kind === 'dayOfMonth'
}

/** Without the plan's own years what recurs is looked at in the year of its issue. */
const yearsOf = ({ years, document }: CheckInput): readonly [number, number] | null => {
  const issuedOn = document.issuedOn.value
  return years ?? (issuedOn === null ? null : [yearOf(issuedOn), yearOf(issuedOn)])
}

const find = (input: CheckInput): readonly Found<'timing/day-off'>[] => {
  const { tasks, duties, facts: { calendar } } = input
  const years = yearsOf(input)
  const days = new Map<LocalDate, LocalDate>()
  let first: Span | null = null
  const seen = new Set<string>()
  const look = (timing: Timing, span: Span | null): void => {
    const named = timing.rules.filter(namesDay)
    if (named.length === 0 || seen.has(timing.phrase) || !LIMIT.test(timing.phrase)) return
    seen.add(timing.phrase)
    for (const { due, safe } of occurrences(named, { years, calendar, issuedOn: input.document.issuedOn.value })) {
      if (due === null || safe === null || restOn(calendar, due) === null) continue
      days.set(due, safe)
      first ??= span
    }
  }
  for (const { timing, span } of tasks) look(timing.value, timing.span ?? span)
  for (const { timing, span } of duties) look(timing.value, timing.span ?? span)
  if (days.size === 0) return []
  const list = [...days].map(([due, safe]) => ({ due, safe })).sort((a, b) => (a.due < b.due ? -1 : 1))
  return [{ data: { count: list.length, days: list }, span: first }]
}

export const dayOff: Rule<'timing/day-off'> = {
  severity: 'note',
  basis: { act: 'Bộ luật Dân sự', article: 'Điều 148 khoản 5' },
  find,
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Chậm nhất ngày 02/9/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III/2026`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Chậm nhất ngày 10/9/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III/2026`,
  },
}
