// Parts of a task stated inside its own paragraph: "… Đơn vị chủ trì: Phòng Mẫu. Đơn vị phối hợp: Phòng Khác. Thời gian
// hoàn thành: Quý II/2026." The title is what stands before the first of them, on its line or above it.

import { slice, type Passage } from '../extract/passage.ts'
import { LABELS_INSIDE, type Part } from './part-labels.ts'

export type InlineParts = Readonly<Record<Exclude<Part, 'other'>, Passage | null>> & {
  /** Where the title ends in the paragraph. */
  readonly titleEnd: number
}

type Found = { readonly part: Part; readonly at: number; readonly from: number }

/** After a mere space only a capital makes a label: "… theo dõi kết quả: …" is the sentence going on. */
const isLabel = (opening: string, words: string): boolean => /\S|\n|^$/u.test(opening) || /^\p{Lu}/u.test(words)

const labelsIn = (text: string): readonly Found[] => {
  const found = LABELS_INSIDE.flatMap(([part, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Found[] =>
      isLabel(match[1] ?? '', match[2] ?? '')
        ? [{ part, at: match.index, from: match.index + match[0].length }]
        : [],
    ),
  ).sort((a, b) => a.at - b.at || b.from - a.from)
  return found.filter((one, i) => one.from > Math.max(0, ...found.slice(0, i).map((before) => before.from)))
}

/** A sentence ends before the next one; "TS. Nguyễn", "TP. Mẫu" end none. */
const SENTENCE = /(?<!(?:TS|ThS|PGS|GS|TP|Tp|BS|KS|đ\/c))\.(?=\s+\p{Lu})/u

/** Each part runs up to the next one, or to the end of its sentence. The first of a kind counts. */
export const inlineParts = (item: Passage): InlineParts => {
  const { text } = item
  const found = labelsIn(text)
  const parts: Record<Exclude<Part, 'other'>, Passage | null> = {
    lead: null,
    coordinators: null,
    timing: null,
    deliverable: null,
  }
  found.forEach(({ part, from }, i) => {
    if (part === 'other' || parts[part] !== null) return
    const next = found[i + 1]?.at ?? text.length
    const sentence = part === 'deliverable' ? null : SENTENCE.exec(text.slice(from, next))
    const end = sentence === null ? next : from + sentence.index
    const value = text.slice(from, end).replace(/[\s.;,–-]+$/u, '')
    const closed = value.endsWith(')') && !value.includes('(') ? value.slice(0, -1).trimEnd() : value
    if (closed !== '') parts[part] = slice(item, from, from + closed.length)
  })
  const first = found.find(({ part }) => part !== 'other')
  // A paragraph that begins with a part has no title before it.
  const titleEnd = first === undefined || first.at === 0 ? text.length : first.at
  return { ...parts, titleEnd }
}
