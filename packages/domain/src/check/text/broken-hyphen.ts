// A symbol with a blank in it ("91- KL/TW", "15/KH -UBND"): a search for it will not find it. Where a line ends inside it,
// the blank is the line's.

import { documentTypes } from '../../citation/document-types.ts'
import type { Rule } from '../rule.ts'
import { spanIn, type TextPart } from '../text-parts.ts'
import type { Span } from '../../plan/span.ts'

const TYPES = [...documentTypes.keys()].filter((code) => code.length > 1).sort((a, b) => b.length - a.length).join('|')
const ISSUER = String.raw`[A-ZĐƯ]{2}[A-ZĐƯa-zđ&]{0,10}`
const DASH = '[-\u2010-\u2015]'
const BROKEN = new RegExp(
  String.raw`(?<![\p{L}\d/])(?:\d{1,5}(?:\s{1,3}${DASH}\s{0,3}|${DASH}\s{1,3})(?:${TYPES})\/(?:TW|TU|ĐU|${ISSUER})|\d{1,5}\/(?:(?:19|20)\d{2}\/)?(?:${TYPES})(?:\s{1,3}${DASH}\s{0,3}|${DASH}\s{1,3})(?:TTg|${ISSUER}))(?![\p{L}\d])`,
  'gu',
)

type Broken = { readonly words: string; readonly instead: string; readonly span: Span }

const brokenIn = (part: TextPart): readonly Broken[] =>
  part.text.includes('/')
    ? [...part.text.matchAll(BROKEN)].flatMap((match) => {
        const [from, to] = [match.index, match.index + match[0].length]
        const wrapped = part.breaks.some(([at]) => at > from && at < to) || match[0].includes('\n')
        if (wrapped || (part.breaks.length === 0 && part.line[0] !== part.line[1])) return []
        return [{ words: match[0], instead: match[0].replace(/\s+/g, '').replace(/[\u2010-\u2015]/gu, '-'), span: spanIn(part, from, to) }]
      })
    : []

export const brokenHyphen: Rule<'text/broken-hyphen'> = {
  severity: 'note',
  basis: { act: 'Nghị định 30/2020/NĐ-CP', article: 'Phụ lục I' },
  find: ({ text }) => {
    const broken = text.flatMap(brokenIn)
    const seen = new Map<string, number>()
    for (const { words } of broken) seen.set(words, (seen.get(words) ?? 0) + 1)
    return broken
      .filter((one, index) => broken.findIndex(({ words }) => words === one.words) === index)
      .slice(0, 50)
      .map(({ words, instead, span }) => ({ data: { words, instead, count: seen.get(words) ?? 1 }, span, proposal: { span, instead } }))
  },
  examples: {
    breaks: 'Thực hiện Kết luận số 91- KL/TW ngày 05/3/2026 của Bộ Chính trị.',
    passes: 'Thực hiện Kết luận số 91-KL/TW ngày 05/3/2026 của Bộ Chính trị.',
  },
}
