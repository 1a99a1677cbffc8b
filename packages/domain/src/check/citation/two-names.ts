// One symbol with two titles that differ: one of the two is another document's, or was copied with a word lost. A title
// cut short is the same title.

import { foldVietnamese } from '../../organisation/fold.ts'
import type { Found, Rule } from '../rule.ts'
import type { CheckInput } from '../input.ts'
import { spanIn } from '../text-parts.ts'
import type { Span } from '../../plan/span.ts'

/** Whose and of which day it is, then what it is about, up to the first stop. */
const TITLE =
  /^(?:\s*,?\s*(?:ban\s+hành\s+)?ngày\s+[\d/.-]{6,12}|\s*,?\s*ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})?(?:\s*,?\s*(?:của|do)\s+[^,;.()“”":]{2,70}?)?\s*,?\s*(?:về\s+việc|về|v\/v)\s+(?<title>[^;.()“”":*]{12,200})(?<stop>[;.()“”":*]|$)/iu

const words = (title: string): readonly string[] => foldVietnamese(title).split(/[^a-z0-9]+/u).filter((word) => word !== '')

/** The same, or one is the beginning of the other; few words at the end may belong to the sentence around it. */
const sameTitle = (a: readonly string[], b: readonly string[]): boolean => {
  const shorter = Math.min(a.length, b.length)
  for (let at = 0; at < shorter; at += 1) if (a[at] !== b[at]) return at >= 10
  return true
}

type Titled = { readonly title: string; readonly words: readonly string[]; readonly span: Span }

const titlesOf = ({ text }: CheckInput, symbol: string): readonly Titled[] =>
  text.flatMap((part) => {
    const found: Titled[] = []
    for (let at = part.text.indexOf(symbol); at >= 0; at = part.text.indexOf(symbol, at + symbol.length)) {
      const from = at + symbol.length
      const title = TITLE.exec(part.text.slice(from, from + 420))?.groups?.['title']?.trim()
      if (title === undefined) continue
      const start = part.text.indexOf(title, from)
      found.push({ title: title.replace(/\s+/g, ' '), words: words(title), span: spanIn(part, start, start + title.length) })
    }
    return found
  })

/** More are never needed to see that two differ. */
const MOST = 40

export const twoNames: Rule<'citation/two-names'> = {
  severity: 'note',
  basis: null,
  find: (input) =>
    input.citations
      .filter(({ symbol, mentions }) => symbol !== null && mentions.length > 1)
      .slice(0, MOST)
      .flatMap(({ symbol }): readonly Found<'citation/two-names'>[] => {
        const titles = titlesOf(input, symbol ?? '')
        const [first] = titles
        const other = titles.find((one) => first !== undefined && !sameTitle(first.words, one.words))
        if (first === undefined || other === undefined || symbol === null) return []
        return [{ data: { symbol, names: [first.title, other.title] }, span: other.span }]
      }),
  examples: {
    breaks: `Thực hiện Quyết định số 88/QĐ-UBND ngày 20/12/2025 của Ủy ban nhân dân tỉnh về việc giao dự toán ngân sách nhà nước năm 2026;
Kinh phí giao tại Quyết định số 88/QĐ-UBND ngày 20/12/2025 của Ủy ban nhân dân tỉnh về việc phê duyệt danh mục thiết bị y tế.`,
    passes: `Thực hiện Quyết định số 88/QĐ-UBND ngày 20/12/2025 của Ủy ban nhân dân tỉnh về việc giao dự toán ngân sách nhà nước năm 2026;
Kinh phí giao tại Quyết định số 88/QĐ-UBND ngày 20/12/2025 của Ủy ban nhân dân tỉnh về việc giao dự toán ngân sách nhà nước.`,
  },
}
