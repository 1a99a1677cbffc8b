// In a plan of several years a target says nothing of the year by which it is to be reached, and nor does what stands
// over it. A note: the plan's last year is meant, most often. Rows of a catalogue have their time beside them.

import type { Rule } from '../rule.ts'
import { gatheredTargets } from './about.ts'
import { yearSaid } from './year-said.ts'

/** A row is no longer than a page. */
const PAGE = 60

const linesOf = ([from, to]: readonly [number, number]): readonly number[] =>
  Array.from({ length: Math.min(to - from, PAGE) + 1 }, (_, index) => from + index)

export const noYear: Rule<'target/no-year'> = {
  severity: 'note',
  basis: null,
  find: (input) => {
    const { targets, tasks, years, text } = input
    if (years === null || years[0] === years[1] || text.length === 0 || targets.length === 0) return []
    const [first, last] = years
    const rows = new Set(tasks.flatMap(({ span }) => (span === null ? [] : linesOf(span.line))))
    const said = yearSaid(input)
    const found = targets.filter(
      (target) => target.span !== null && target.span.cell === null && !rows.has(target.span.line[0]) && said(target) === null,
    )
    return gatheredTargets(found, targets).map(({ data, span }) => ({ data: { ...data, first, last }, span }))
  },
  examples: {
    breaks: `II. MỤC TIÊU
Trên 95% trạm y tế xã có bác sĩ làm việc thường xuyên.
III. NHIỆM VỤ`,
    passes: `II. MỤC TIÊU
Đến hết năm 2028, trên 95% trạm y tế xã có bác sĩ làm việc thường xuyên.
III. NHIỆM VỤ`,
  },
}
