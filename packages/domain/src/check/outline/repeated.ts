// One number twice in a list, one right after the other: whoever cites it cites two things.

import type { CheckInput } from '../input.ts'
import type { Found, Rule } from '../rule.ts'
import { byList, follows, lists, nextMark, renumbered, type Numbered } from './lists.ts'

const same = (a: string, b: string): boolean => a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim()

/** A row whose number is that of a cell merged over several says none of its own. */
const saysNumber = ({ span, mark }: Numbered): boolean => span === null || span.cell === null || span.quote === '' || span.quote.replace(/^[\s#*|>-]{1,9}/, '').startsWith(mark)

/** Which of the two is the slip: the first where it left its own number out, else the second. */
const slipOf = (before: Numbered | undefined, first: Numbered, second: Numbered, after: Numbered | undefined) => {
  const own = before === undefined ? null : nextMark(before.mark)
  if (own !== null && follows(own, first.mark)) return { at: first, instead: own }
  const next = nextMark(second.mark)
  const free = after === undefined || (next !== null && follows(next, after.mark))
  return { at: second, instead: free ? next : null }
}

const find = (input: CheckInput): readonly Found<'outline/repeated'>[] => {
  const told = new Set<number>()
  return lists(input).flatMap(([where, items]) =>
    byList(items).flatMap((list) =>
      list.flatMap((second, index): readonly Found<'outline/repeated'>[] => {
        const [before, first, after] = [list[index - 2], list[index - 1], list[index + 1]]
        // "1, 1" is two lists of one; a row told twice, as over the end of a page, is one row.
        if (first === undefined || before === undefined || first.mark !== second.mark || before.mark === first.mark) return []
        if (same(first.title, second.title) || !saysNumber(second) || (second.span !== null && told.has(second.span.line[0]))) return []
        if (second.span !== null) told.add(second.span.line[0])
        const { at, instead } = slipOf(before, first, second, after)
        const data = { number: second.number, where, first: first.title, second: second.title }
        const mild = where === 'sections' ? { severity: 'note' as const } : {}
        return [{ data, span: at.span, ...mild, ...(instead === null ? {} : renumbered(at, instead)) }]
      }),
    ),
  )
}

export const repeated: Rule<'outline/repeated'> = {
  severity: 'warning',
  basis: null,
  find,
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III/2026
2 | Kiểm tra việc sử dụng thiết bị | Sở Y tế | Biên bản | Quý IV/2026`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III/2026
3 | Kiểm tra việc sử dụng thiết bị | Sở Y tế | Biên bản | Quý IV/2026`,
  },
}
