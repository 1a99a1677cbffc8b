// Sums inside one sentence of a budget: the parts of a total that it names at once ("…, trong đó năm 2026: 2 tỷ đồng;
// năm 2027: 3 tỷ đồng"), and those beside the sum of a line.

import type { Untaken } from '@tiendo/domain'
import { flat, slice, spanOf, type Passage } from '../extract/passage.ts'
import { amountsIn } from './amount-words.ts'
import type { FoundLine } from './budget-lines.ts'
import { untaken, type Source } from './found.ts'

const LABEL_OPENS = /^[\s,;:.()–-]*(?:(?:trong đó|bao gồm|gồm|cụ thể|chia ra|và)(?!\p{L})[\s,;:–-]*)*/iu
const LABEL_ENDS = /[\s,;:(–-]*(?:(?:từ|khoảng|là|ước|dự kiến|bảo đảm|đảm bảo)(?!\p{L})[\s:,–-]*)*$/iu
/** A label is a name, no sentence. */
const LONGEST = 120

const amountsAfter = (item: Passage, from: number): ReturnType<typeof amountsIn> =>
  amountsIn(item.text).filter(({ start }) => start >= from)

/** How many brackets stand open between two places. */
const openBrackets = (text: string, from: number, to: number): number => {
  let open = 0
  for (const sign of text.slice(from, to)) open = sign === '(' ? open + 1 : sign === ')' ? Math.max(0, open - 1) : open
  return open
}

/** Lines for the sums of `item` after `from`, each named by the words before it; nothing where one has no name. */
export const partsAfter = (source: Source, item: Passage, from: number): readonly FoundLine[] => {
  const lines: FoundLine[] = []
  let last = from
  for (const { range, start, end } of amountsAfter(item, from)) {
    const before = item.text.slice(last, start)
    const label = flat(before.split(/[;.]\s/u).at(-1)?.replace(LABEL_OPENS, '').replace(LABEL_ENDS, '') ?? '')
    if (label === '' || label.length > LONGEST) return []
    lines.push({
      number: null,
      // "A 5 tỷ đồng (B 2 tỷ đồng, C 3 tỷ đồng)": what stands in brackets is part of the sum before them.
      depth: 80 + openBrackets(item.text, from, start),
      label,
      amount: { kind: 'stated', range },
      source: null,
      grantedBy: null,
      span: spanOf(source.raw, slice(item, last, end)),
      confidence: 'likely',
    })
    last = end
  }
  return lines
}

/** Sums of `item` after `from` other than `said`, for the reviewer. */
export const sumsBeside = (source: Source, item: Passage, from: number, said: bigint | null): readonly Untaken[] =>
  amountsAfter(item, from)
    .filter(({ range }) => range.max !== said)
    .map(({ start, end }) => untaken(source.raw, slice(item, start, end), 'looksLikeSum'))
