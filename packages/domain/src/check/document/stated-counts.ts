// What a document says of its own length ("Tổng số có 20 danh mục nhiệm vụ", "gồm 05 nội dung sau:"), held against what
// stands in it. Where several readings of the count are open, one that agrees is enough.

import type { Span } from '../../plan/span.ts'
import type { CheckedTask, CheckInput } from '../input.ts'
import { spanIn, type TextPart } from '../text-parts.ts'
import { listBelow } from './list-below.ts'
import { partsCounted } from './parts-counted.ts'

export type StatedCount = {
  readonly words: string
  /** What is counted, as written: "nhiệm vụ". */
  readonly what: string
  readonly stated: number
  readonly found: number
  readonly span: Span
}

const THINGS =
  'nhiệm vụ|đầu việc|nội dung|nhóm|mục tiêu|chỉ tiêu|giải pháp|hướng|dự án|đề án|chương trình|hoạt động|tiêu chí|yêu cầu|sản phẩm|bước|hợp phần|chuyên đề|lĩnh vực|đơn vị|đợt|giai đoạn|biện pháp|nguyên tắc|tiểu ban|tổ'
/** Of these a table below is the list. */
const TASKS = /nhiệm vụ|đầu việc|công việc/iu
/** A number that is no bound: "ít nhất 3 nội dung" says nothing of a list. */
const BOUND = /(?:ít nhất|tối thiểu|trên|hơn|khoảng|dưới|không quá|tối đa|từ|đến|thứ|quý|số|một trong|trong)\s+$/iu
const NUMBER = String.raw`(?<![\p{L}\d.,/%-])(?<count>\d{1,3})(?![\d/%])(?:\s*\([^()]{1,20}\))?`
const QUALIFIED = String.raw`(?:(?:nhóm|danh mục|nội dung|loại)\s+)?`
const TOTAL = new RegExp(
  String.raw`(?:tổng\s+(?:số|cộng)|có\s+tất\s+cả|gồm\s+tất\s+cả)\s*:?\s*(?:có\s+|là\s+|gồm\s+)?${NUMBER}\s+(?<what>${QUALIFIED}(?:nhiệm vụ|đầu việc|công việc))(?!\p{L})`,
  'giu',
)
const LIST = new RegExp(String.raw`${NUMBER}\s+(?<what>${QUALIFIED}(?:${THINGS}))(?!\p{L})[^.:;]{0,60}:\s*$`, 'iu')
const INLINE = new RegExp(String.raw`${NUMBER}\s+(?<what>${QUALIFIED}(?:${THINGS}))(?!\p{L})[^.:;(]{0,60}:\s*(?=\(1\))`, 'giu')

const before = (text: string, at: number): string => text.slice(Math.max(0, at - 20), at)

/** "(1) …; (2) …": how far they count. */
const inlineItems = (text: string): number => {
  let count = 0
  for (const [, sign] of text.matchAll(/\((\d{1,2})\)\s/gu)) {
    if (Number(sign) !== count + 1) break
    count += 1
  }
  return count
}

/** Every way in which tasks may have been counted: all, those of a table, the groups. */
const taskCounts = (tasks: readonly CheckedTask[]): readonly number[] => {
  const tabled = tasks.filter(({ span }) => span?.cell !== null && span?.cell !== undefined).length
  const groups = new Set(tasks.flatMap(({ group }) => group ?? [])).size
  const rows = tasks.reduce((all, { leads }) => all + Math.max(1, leads.value.length), 0)
  return [tasks.length, tabled, tasks.length - tabled, groups, rows]
}

const countFrom = (part: TextPart, match: RegExpExecArray | RegExpMatchArray, found: number): readonly StatedCount[] => {
  const { count = '', what = '' } = match.groups ?? {}
  const at = match.index ?? 0
  if (BOUND.test(before(part.text, at + match[0].indexOf(count)))) return []
  const words = match[0].replace(/\s+/g, ' ').replace(/:\s*$/u, '').trim()
  return [{ words, what, stated: Number(count), found, span: spanIn(part, at, at + match[0].trimEnd().length) }]
}

export const statedCounts = ({ text, tasks }: CheckInput): readonly StatedCount[] => {
  const counts = taskCounts(tasks)
  return text.flatMap((part, index) => {
    if (!/\d/u.test(part.text)) return []
    const totals = tasks.length === 0 ? [] : [...part.text.matchAll(TOTAL)].flatMap((match) => {
      const stated = Number(match.groups?.['count'])
      return countFrom(part, match, counts.includes(stated) ? stated : tasks.length)
    })
    const inline = [...part.text.matchAll(INLINE)].flatMap((match) => {
      const found = inlineItems(part.text.slice(match.index + match[0].length))
      return found < 2 ? [] : countFrom(part, match, found)
    })
    const tail = part.cell === null && part.text.trimEnd().endsWith(':') ? LIST.exec(part.text) : null
    const ofTable = tail !== null && (text[index + 1]?.cell ?? null) !== null && TASKS.test(tail.groups?.['what'] ?? '')
    const stated = Number(tail?.groups?.['count'])
    const below = tail === null ? null : ofTable ? (counts.includes(stated) ? stated : tasks.length) : listBelow(text, index)
    const named = partsCounted(part).map(({ from, to, ...told }) => {
      const span = spanIn(part, from, to)
      return { ...told, words: span.quote.replace(/\s+/g, ' '), span }
    })
    return [...totals, ...inline, ...named, ...(tail === null || below === null ? [] : countFrom(part, tail, below))]
  })
}
