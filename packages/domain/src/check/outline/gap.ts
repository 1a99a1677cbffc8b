// Among tasks, budget lines or sections that stand under the same number, one is missing between
// two neighbours: a slip, or something left out. A list that starts again is a new list.

import type { CheckInput } from '../input.ts'
import type { Found, Rule } from '../rule.ts'
import type { TextPart } from '../text-parts.ts'
import { byList, follows, lists, nextMark, renumbered, type Numbered } from './lists.ts'
import { missingBetween } from './ordinal.ts'

/** More than this is another way of counting (a code, a page), not numbers left out. */
const LARGEST_GAP = 5
const SURE = 2

type Gap = { readonly before: Numbered; readonly at: Numbered; readonly after: Numbered | undefined; readonly missing: readonly string[] }

const gapsIn = (list: readonly Numbered[]): readonly Gap[] =>
  list.flatMap((at, index) => {
    const [before, after] = [list[index - 1], list[index + 1]]
    // Numbered twice, the first of the two is the slip: another rule tells of it.
    if (before === undefined || after?.mark === at.mark) return []
    const missing = missingBetween(before.mark, at.mark)
    return missing.length === 0 || missing.length > LARGEST_GAP ? [] : [{ before, at, after, missing }]
  })

/** The words of each line, where the document is at hand. */
const byLine = (text: readonly TextPart[]): ReadonlyMap<number, readonly string[]> => {
  const lines = new Map<number, string[]>()
  for (const { line, text: words } of text) {
    const there = lines.get(line[0])
    if (there === undefined) lines.set(line[0], [words])
    else there.push(words)
  }
  return lines
}

const headOf = ({ number, mark }: Numbered): string => number.slice(0, number.length - mark.length)

/** Whether the document has it after all: as the head of a list of its own, or as words that are no row. */
const stands = (mark: string, { before, at }: Gap, heads: ReadonlyMap<string, number>, lines: ReadonlyMap<number, readonly string[]>): boolean => {
  const number = headOf(at) + mark
  if (before.span === null || at.span === null) return heads.has(number)
  if ((heads.get(number) ?? Infinity) < at.span.line[0]) return true
  for (let line = before.span.line[0]; line <= at.span.line[0]; line += 1)
    if ((lines.get(line) ?? []).some((words) => [mark, number].some((one) => words.startsWith(one) && /^(?:$|[.):\-/]|\s)/.test(words.slice(one.length))))) return true
  return false
}

/** "2, 7, 4", or "2, 4" with "3.1" under it: a slip of the number alone. */
const slip = ({ before, after, at }: Gap, heads: ReadonlyMap<string, number>): ReturnType<typeof renumbered> => {
  const next = nextMark(before.mark)
  if (next === null) return {}
  const fits = after !== undefined && follows(next, after.mark)
  return fits || (heads.has(headOf(at) + next) && !heads.has(at.number)) ? renumbered(at, next) : {}
}

/** Numbers that others stand under, with the first line of those. */
const headsOf = (items: readonly Numbered[]): ReadonlyMap<string, number> => {
  const heads = new Map<string, number>()
  for (const item of items) {
    const head = headOf(item).replace(/\.$/, '')
    if (!heads.has(head)) heads.set(head, item.span?.line[0] ?? Infinity)
  }
  return heads
}

const find = (input: CheckInput): readonly Found<'outline/gap'>[] => {
  const lines = byLine(input.text)
  const told = new Set<string>()
  return lists(input).flatMap(([where, items]) => {
    const heads = headsOf(items)
    return byList(items).flatMap(gapsIn).flatMap((gap) => {
      const { before, at } = gap
      const missing = gap.missing.filter((mark) => !stands(mark, gap, heads, lines))
      // A row may be a task and a line of the budget.
      const place = at.span === null ? '' : `${at.span.line[0]} ${missing.join(' ')}`
      if (missing.length === 0 || told.has(place)) return []
      if (place !== '') told.add(place)
      const data = { missing: missing.map((mark) => headOf(at) + mark).join(', '), after: before.number, before: at.number, where }
      const proposed = slip(gap, heads)
      // Headings are numbered in many ways, and of many numbers at once some may only not have been read.
      const mild = where === 'sections' || (missing.length > SURE && proposed.proposal === undefined)
      return [{ data, span: at.span, ...(mild ? { severity: 'note' as const } : {}), ...proposed }]
    })
  })
}

export const gap: Rule<'outline/gap'> = {
  severity: 'warning',
  basis: null,
  find,
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
