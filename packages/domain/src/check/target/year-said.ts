// The year that stands over a target: in its own words, in its paragraph, or in what was said last under its heading.

import type { CheckedTarget, CheckInput } from '../input.ts'

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g
/** A school year is the plan's own. */
const ROUND = /(?:hằng|hàng|mỗi|từng) (?:năm|quý|tháng)|\/năm|năm học/iu

const yearsIn = (words: string): string | null => {
  const years = words.match(YEAR)
  return years !== null ? years.join(' ') : ROUND.test(words) ? 'each' : null
}

type Mark = { readonly line: number; readonly years: string | null }

/** What was said last, line by line. Headings take back what was said under others of their rank. */
const marksOf = ({ text, sections }: CheckInput): readonly Mark[] => {
  const heads = new Map(sections.map(({ path, title, span }) => [span.line[0], { depth: path.split(/[./]/).length, title }]))
  const above: (string | null)[] = [null]
  return text.map(({ line, text: words }) => {
    const head = heads.get(line[0])
    if (head !== undefined) {
      above.length = Math.min(above.length, head.depth)
      const inherited = above.at(-1) ?? null
      while (above.length < head.depth) above.push(inherited)
      above.push(yearsIn(head.title) ?? inherited)
    }
    const own = yearsIn(words)
    // The head of the document names the years of the plan and the day of its issue, no target's.
    if (own !== null && above.length > 1) above[above.length - 1] = own
    return { line: line[0], years: own ?? above.at(-1) ?? null }
  })
}

/** For each target the years over it, as words to compare; null where none are said, or the text is not at hand. */
export const yearSaid = (input: CheckInput): ((target: CheckedTarget) => string | null) => {
  const last = new Map(marksOf(input).map(({ line, years }) => [line, years]))
  return ({ text, span }) => yearsIn(text) ?? (span === null ? null : (last.get(span.line[0]) ?? null))
}
