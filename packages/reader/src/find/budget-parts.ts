// Sums inside one sentence of a budget: the parts of a total that it names at once ("…, trong đó năm 2026: 2 tỷ đồng;
// năm 2027: 3 tỷ đồng"), and those beside the sum of a line.

import type { Untaken } from '@tiendo/domain'
import { flat, slice, spanOf, type Passage } from '../extract/passage.ts'
import { amountsIn } from './amount-words.ts'
import { sourceIn, type FoundLine } from './budget-lines.ts'
import { levelIn, wordsOfSum } from './budget-words.ts'
import { untaken, type Source } from './found.ts'

const LABEL_OPENS = /^[\s,;:.()–-]*(?:(?:trong đó|bao gồm|gồm|cụ thể|chia ra|và)(?!\p{L})[\s,;:–-]*)*/iu
const LABEL_ENDS = /[\s,;:(–-]*(?:(?:từ|khoảng|là|ước|dự kiến|bảo đảm|đảm bảo)(?!\p{L})[\s:,–-]*)*$/iu
/** So many letters behind a sum may speak of it. */
const AFTER = 120
/** A label is a name, no sentence. */
const LONGEST = 120

const amountsAfter = (item: Passage, from: number): ReturnType<typeof amountsIn> =>
  amountsIn(item.text).filter(({ start }) => start >= from)

/** How many brackets stand open at `to`, where `before` did at `from`. */
const openBrackets = (text: string, from: number, to: number, before: number): number => {
  let open = before
  for (const sign of text.slice(from, to)) open = sign === '(' ? open + 1 : sign === ')' ? Math.max(0, open - 1) : open
  return open
}

/** "… và các nguồn hợp pháp khác": the last part of a list, without a sum. */
const REST =
  /^[\s,;]*(?:(?:và|cùng)\s+)?((?:từ\s+)?(?:các\s+)?(?:nguồn|vốn)(?:\s+(?:vốn|kinh phí|lực|thu|tài chính|huy động)){0,2}\s+(?:hợp pháp\s+)?khác[^.;,()]{0,60})/iu

const restAfter = (source: Source, item: Passage, from: number, depth: number): readonly FoundLine[] => {
  const words = REST.exec(item.text.slice(from))
  if (words === null) return []
  const label = flat(words[1] ?? '')
  return [
    {
      number: null,
      depth,
      label,
      amount: { kind: 'unknown' },
      source: label,
      grantedBy: null,
      span: spanOf(source.raw, slice(item, from, from + words[0].length)),
      confidence: 'likely',
    },
  ]
}

/** Lines for the sums of `item` after `from`, each named by the words before it; nothing where one has no name. */
export const partsAfter = (source: Source, item: Passage, from: number): readonly FoundLine[] => {
  const lines: FoundLine[] = []
  let [last, seen, open] = [from, from, 0]
  for (const { range, start, end } of amountsAfter(item, from)) {
    ;[open, seen] = [openBrackets(item.text, seen, start, open), start]
    const level = levelIn(item.text.slice(last, start))
    const before = item.text.slice(last, start)
    const label = flat(before.split(/[;.]\s/u).at(-1)?.replace(LABEL_OPENS, '').replace(LABEL_ENDS, '') ?? '')
    if (label === '' || label.length > LONGEST) return []
    lines.push({
      number: null,
      // "A 5 tỷ đồng (B 2 tỷ đồng, C 3 tỷ đồng)": what stands in brackets is part of the sum before them.
      depth: 80 + open,
      label,
      amount: { kind: 'stated', range },
      source: sourceIn(label),
      grantedBy: null,
      span: spanOf(source.raw, slice(item, last, end)),
      confidence: 'likely',
      ...wordsOfSum(item.text.slice(last, end + AFTER), { start: start - last, end: end - last }),
      ...(level === null ? {} : { level }),
    })
    last = end
  }
  return lines.length === 0 ? [] : [...lines, ...restAfter(source, item, last, 80)]
}

/** "… 5 tỷ đồng (năm 2026: 2 tỷ đồng; năm 2027: 3 tỷ đồng)": the years of a line, under it; nothing else beside it. */
export const yearsAfter = (source: Source, item: Passage, from: number, depth: number): readonly FoundLine[] => {
  const parts = partsAfter(source, item, from)
  const years = parts.flatMap(({ years: said, amount }) => (said?.[0] === said?.[1] && amount.kind === 'stated' ? (said?.[0] ?? []) : []))
  const isSplit = parts.length > 1 && years.length === parts.length && new Set(years).size === years.length
  return isSplit && parts.every(({ label }) => label.length <= 24) ? parts.map((part) => ({ ...part, depth, column: true as const })) : []
}

/** "(bình quân mỗi năm 20 tỷ đồng)" beside the sum of all years. */
export const yearlyAfter = (source: Source, item: Passage, from: number, depth: number): readonly FoundLine[] =>
  amountsAfter(item, from).flatMap((sum): readonly FoundLine[] => {
    const said = wordsOfSum(item.text, sum)
    if (said.each === undefined) return []
    const words = item.text.slice(from, sum.end).split(/[;.(]\s*/u).at(-1) ?? ''
    return [
      {
        number: null,
        depth,
        label: flat(words.replace(LABEL_OPENS, '')).replace(/\)+$/u, ''),
        amount: { kind: 'stated', range: sum.range },
        source: null,
        grantedBy: null,
        span: spanOf(source.raw, slice(item, sum.start, sum.end)),
        confidence: 'likely',
        ...said,
        restates: true,
        column: true,
      },
    ]
  })

/** Sums of `item` after `from` other than `said` and those taken as yearly ones, for the reviewer. */
export const sumsBeside = (source: Source, item: Passage, from: number, said: bigint | null): readonly Untaken[] =>
  amountsAfter(item, from)
    .filter((sum) => sum.range.max !== said && wordsOfSum(item.text, sum).each === undefined)
    .map(({ start, end }) => untaken(source.raw, slice(item, start, end), 'looksLikeSum'))
