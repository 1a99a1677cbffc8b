// Among tasks, budget lines or sections that stand under the same number, one is missing between
// two neighbours: a slip, or something left out. A list that starts again is a new list.

import type { Span } from '../../plan/span.ts'
import type { CheckInput } from '../input.ts'
import type { Found, Rule } from '../rule.ts'
import { missingBetween } from './ordinal.ts'

type Where = 'tasks' | 'budget' | 'sections'
type Numbered = { readonly number: string; readonly list: string; readonly span: Span | null }

/** More than this is another way of counting (a code, a page), not numbers left out. */
const LARGEST_GAP = 5

const tidy = (number: string): string => number.replace(/\s+/g, '').replace(/[.)]+$/, '')

const headOf = (number: string): string => number.slice(0, number.lastIndexOf('.') + 1)

const gapsIn = (where: Where, items: readonly Numbered[]): readonly Found<'outline/gap'>[] => {
  const last = new Map<string, string>()
  return items.flatMap(({ number, list, span }) => {
    const key = `${list}\n${headOf(number)}`
    const before = last.get(key)
    last.set(key, number)
    // What stands deeper counts anew under each number: "2.1" after "1.3".
    const head = headOf(number)
    const missing = before === undefined ? [] : missingBetween(before.slice(head.length), number.slice(head.length))
    if (before === undefined || missing.length === 0 || missing.length > LARGEST_GAP) return []
    const data = { missing: missing.map((mark) => head + mark).join(', '), after: before, before: number, where }
    return [{ data, span, ...(where === 'sections' ? { severity: 'note' } : {}) }]
  })
}

type MaybeNumbered = { readonly number: string | null; readonly list: string; readonly span: Span | null }

const numbered = (items: readonly MaybeNumbered[]): readonly Numbered[] =>
  items.flatMap(({ number, list, span }) =>
    number === null || tidy(number) === '' ? [] : [{ number: tidy(number), list, span }],
  )

const lists = ({ tasks, budget, sections }: CheckInput): readonly (readonly [Where, readonly Numbered[]])[] => [
  ['sections', numbered(sections.map((section) => ({ number: section.path, list: '', span: section.span })))],
  ['tasks', numbered(tasks.map((task) => ({ number: task.number, list: task.group ?? '', span: task.span })))],
  ['budget', numbered(budget.lines.map((line) => ({ number: line.number, list: '', span: line.span })))],
]

export const gap: Rule<'outline/gap'> = {
  severity: 'warning',
  basis: null,
  find: (input) => lists(input).flatMap(([where, items]) => gapsIn(where, items)),
  examples: {
    breaks: `IV. KINH PHÍ THỰC HIỆN
1. Tập huấn: 400 triệu đồng.
2. Mua thiết bị: 600 triệu đồng.
4. Tuyên truyền: 100 triệu đồng.`,
    passes: `IV. KINH PHÍ THỰC HIỆN
1. Tập huấn: 400 triệu đồng.
2. Mua thiết bị: 600 triệu đồng.
3. Tuyên truyền: 100 triệu đồng.`,
  },
}
