// A task is due in a year that the plan is not for. The months next to its years are left to what prepares and closes it,
// and a programme of several years may go on after the plan.

import { monthOf, yearOf } from '../../date/local-date.ts'
import type { CheckInput } from '../input.ts'
import type { Found, Rule } from '../rule.ts'
import { gathered } from '../task/about.ts'
import { onceIn } from './once.ts'

/** The plan of the first year, and the reports and settlement of the last. */
const CLOSING_MONTHS = 3
const PREPARING_FROM = 9

const find = ({ tasks, years, document }: CheckInput): readonly Found<'timing/outside-years'>[] => {
  if (years === null) return []
  const [first, last] = years
  const issuedOn = document.issuedOn.value
  const found = tasks.flatMap((task) => {
    const outside = onceIn(task.timing.value).find(({ from, due }) => {
      const year = yearOf(due)
      if (year > last) return (from === null || yearOf(from) > last) && (year > last + 1 || monthOf(due) > CLOSING_MONTHS)
      // What was over before the plan was signed is told as such.
      return year < first && (issuedOn === null || due >= issuedOn) && (year < first - 1 || monthOf(due) < PREPARING_FROM)
    })
    if (outside === undefined) return []
    return [{ task, extra: { phrase: task.timing.value.phrase.trim(), due: outside.due, first, last }, span: task.timing.span ?? task.span }]
  })
  return gathered(found, tasks)
}

export const outsideYears: Rule<'timing/outside-years'> = {
  severity: 'warning',
  basis: null,
  find,
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III/2036`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III/2030`,
  },
}
