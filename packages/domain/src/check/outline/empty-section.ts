// A heading with nothing under it before the next of its rank: what was to stand there is missing, or the heading is left
// over from a form.

import type { CheckInput } from '../input.ts'
import type { Found, Rule } from '../rule.ts'
import { follows } from './lists.ts'

/** A heading promises something: capitals, or a name without an end. A numbered sentence is its own content. */
const LONGEST = 90

const isHeading = (title: string): boolean =>
  title.length <= LONGEST && !/[.;,/]\s*$/.test(title) && !/:\s*\S/.test(title) && /\p{L}{2}/u.test(title)

const parts = (path: string): readonly string[] => path.split(/[./]/)

/** Whether the next is no part of this one. One that starts to count anew ("2." and then "1.") stands under it. */
const isOver = (path: string, next: string): boolean => {
  const [own, following] = [parts(path), parts(next)]
  if (following.length !== own.length) return following.length < own.length
  return follows(own.at(-1) ?? '', following.at(-1) ?? '')
}

const find = (input: CheckInput): readonly Found<'outline/empty-section'>[] => {
  const { sections, text, tasks, duties, budget } = input
  if (text.length === 0) return []
  const lines = text.map(({ line }) => line[1]).sort((a, b) => a - b)
  const rows = new Set([...tasks, ...duties, ...budget.lines].flatMap(({ span }) => (span === null ? [] : [span.line[0]])))
  let at = 0
  return sections.flatMap(({ path, title, span }, index) => {
    const next = sections[index + 1]
    // The last has the signature under it, and what stands deeper is what it holds.
    if (next === undefined || !isOver(path, next.path) || span.cell !== null || next.span.cell !== null) return []
    while (at < lines.length && (lines[at] ?? 0) <= span.line[1]) at += 1
    const isEmpty = next.span.line[0] > span.line[1] && (lines[at] ?? Infinity) >= next.span.line[0]
    return isEmpty && isHeading(title) && !rows.has(span.line[0]) ? [{ data: { path, title }, span }] : []
  })
}

export const emptySection: Rule<'outline/empty-section'> = {
  severity: 'warning',
  basis: null,
  find,
  examples: {
    breaks: `I. MỤC ĐÍCH
Bảo vệ sức khỏe nhân dân.
II. YÊU CẦU
III. NHIỆM VỤ
Rà soát danh mục thiết bị y tế trên địa bàn tỉnh.`,
    passes: `I. MỤC ĐÍCH
Bảo vệ sức khỏe nhân dân.
II. YÊU CẦU
Các cơ quan phối hợp chặt chẽ, tiết kiệm.
III. NHIỆM VỤ
Rà soát danh mục thiết bị y tế trên địa bàn tỉnh.`,
  },
}
