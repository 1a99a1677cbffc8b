// The mark that an electronic signature prints on a page: who signed, when, by what address. Small lines one under the
// other, printed over the page and no part of its text.

import type { PlacedPage } from '../page/placed-page.ts'
import { bottom, left, right, shared, top } from './boxes.ts'
import { piecesOf } from './corridors.ts'
import { lineText, visualLine, visualLines, type VisualLine } from './visual-line.ts'

const OPENS =
  /^(?:(?:Đã )?(?:Được )?ký (?:số )?bởi|Người ký|Chữ ký số|Thời gian ký|Ngày ký|(?:Digitally )?signed by|Signature)(?:\s*:|\s)/iu
const STATES =
  /^(?:Ký (?:số )?bởi|Người ký|Cơ quan|Đơn vị|Chức vụ|E-?mail|Thời gian(?: ký)?|Ngày(?: ký)?|Date|Reason|Location|Lý do|Nơi ký)\s*:/iu
/** Letters beside those of the text; the distance between its lines, in their heights. */
const SMALL = 0.85
const UNDER = 1

/** Small words of a page as lines, those beside each other apart. */
const smallLines = (page: PlacedPage, size: number): readonly VisualLine[] => {
  const small = page.words.filter((word) => word.size <= size * SMALL)
  return visualLines(small, page.number).flatMap((line) => {
    const { gaps } = piecesOf(line)
    if (gaps.length === 0) return [line]
    const ends = [...gaps.map(([from]) => from), Infinity]
    return ends.flatMap((end, i) => {
      const words = line.words.filter((word) => right(word) <= end && right(word) > (ends[i - 1] ?? -Infinity))
      return words.length === 0 ? [] : [visualLine(words, page.number)]
    })
  })
}

/** `size` is that of the document's text. */
export const stampLines = (page: PlacedPage, size: number): readonly VisualLine[] => {
  const lines = smallLines(page, size)
  const taken = new Set<VisualLine>()
  lines.forEach((line, i) => {
    if (!OPENS.test(`${lineText(line)} `)) return
    taken.add(line)
    let last = line
    for (const next of lines.slice(i + 1)) {
      if (top(next) - bottom(last) > last.size * UNDER) break
      const under = shared(left(next), right(next), left(last), right(last)) > 0 && top(next) > top(last)
      // The rest of a name stands where the name began.
      const rest = Math.abs(left(next) - left(line)) < line.size * 2 && Math.abs(next.size - line.size) < 1
      if (!under || !(STATES.test(lineText(next)) || rest)) continue
      taken.add(next)
      last = next
    }
  })
  return [...taken]
}
