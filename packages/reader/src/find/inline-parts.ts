// Parts of a task stated inside its own paragraph: "… Đơn vị chủ trì: Phòng Mẫu. Đơn vị phối hợp: Phòng Khác. Thời gian
// hoàn thành: Quý II/2026." The title is what stands before the first of them.

import { slice, type Passage } from '../extract/passage.ts'

type Part = 'lead' | 'coordinators' | 'timing' | 'deliverable'

const BODY = '(?:(?:các )?(?:cơ quan|đơn vị|bộ phận)\\s+)?'
const WORDS: readonly (readonly [Part, string])[] = [
  ['lead', `${BODY}(?:chủ trì(?: thực hiện| tham mưu)?|đầu mối(?: thực hiện)?)|(?:cơ quan|đơn vị|người) (?:thực hiện|phụ trách)`],
  ['coordinators', `${BODY}phối hợp(?: thực hiện)?`],
  ['timing', '(?:thời gian|thời hạn|tiến độ)(?: (?:thực hiện|hoàn thành|xong))*'],
  ['deliverable', '(?:kết quả|sản phẩm)(?: (?:đầu ra|dự kiến|đạt được|thực hiện))?'],
]
/** A part opens the paragraph's bracket or follows a sign, and has its colon. */
const PATTERNS = WORDS.map(
  ([part, words]) => [part, new RegExp(`(?:^|[.;,(]\\s*[-–]?\\s*)(?:${words})\\s*:\\s*`, 'iu')] as const,
)

export type InlineParts = Readonly<Record<Part, Passage | null>> & {
  /** Where the title ends in the paragraph. */
  readonly titleEnd: number
}

type Found = { readonly part: Part; readonly at: number; readonly from: number }

/** Each part runs up to the next one, or to the end of its sentence. */
export const inlineParts = (item: Passage): InlineParts => {
  const { text } = item
  const found = PATTERNS.flatMap(([part, pattern]): readonly Found[] => {
    const match = pattern.exec(text)
    return match === null ? [] : [{ part, at: match.index, from: match.index + match[0].length }]
  }).sort((a, b) => a.at - b.at)
  const parts: Record<Part, Passage | null> = { lead: null, coordinators: null, timing: null, deliverable: null }
  found.forEach(({ part, from }, i) => {
    const next = found[i + 1]?.at ?? text.length
    const sentence = /\.(?=\s+\p{Lu})/u.exec(text.slice(from, next))
    const end = sentence === null ? next : from + sentence.index
    parts[part] = slice(item, from, from + text.slice(from, end).replace(/[\s.;,)]+$/u, '').length)
  })
  const first = found[0]
  // A paragraph that begins with a part has no title before it; one part alone may be words of the sentence.
  const titleEnd = first === undefined || first.at === 0 ? text.length : first.at
  return { ...parts, titleEnd }
}
