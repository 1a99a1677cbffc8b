// The code of an issuing body that is nobody's, and one letter from one that is in use: a slip in the symbol, by which
// the document cited will not be found.

import { issuerCodes, nearIssuer } from '../../citation/issuers.ts'
import { parseSymbol } from '../../citation/parse-symbol.ts'
import type { CheckInput } from '../input.ts'
import type { Found, Rule } from '../rule.ts'

/** Of a letter, only the first part is the issuer; what follows is its unit. */
const issuersOf = (symbol: string): readonly string[] => {
  const parsed = parseSymbol(symbol)
  if (!parsed.ok || parsed.value.order === 'law') return []
  const parts = parsed.value.issuer.split(/[-.]/u)
  return parsed.value.order === 'letter' ? parts.slice(0, 1) : parts
}

/** Codes that the document itself uses more than once. */
const usedOften = ({ citations, document }: CheckInput): ReadonlySet<string> => {
  const times = new Map<string, number>()
  const symbols = citations.flatMap(({ symbol, mentions }) => (symbol === null ? [] : [{ symbol, count: mentions.length }]))
  const own = document.number.value === null ? [] : [{ symbol: document.number.value, count: 2 }]
  for (const { symbol, count } of [...symbols, ...own])
    for (const code of issuersOf(symbol)) times.set(code, (times.get(code) ?? 0) + count)
  return new Set([...times].flatMap(([code, count]) => (count > 1 && !issuerCodes.has(code) ? [code] : [])))
}

export const unknownIssuer: Rule<'citation/unknown-issuer'> = {
  severity: 'warning',
  basis: { act: 'Nghị định 30/2020/NĐ-CP', article: 'Phụ lục I' },
  find: (input) => {
    const often = usedOften(input)
    return input.citations.flatMap(({ symbol, span }): readonly Found<'citation/unknown-issuer'>[] => {
      if (symbol === null) return []
      for (const code of issuersOf(symbol)) {
        const near = often.has(code) ? null : nearIssuer(code, often)
        if (near === null) continue
        const at = span.quote.lastIndexOf(code)
        const instead = at < 0 ? null : span.quote.slice(0, at) + near + span.quote.slice(at + code.length)
        return [{ data: { symbol, code, near }, span, ...(instead === null ? {} : { proposal: { span, instead } }) }]
      }
      return []
    })
  },
  examples: {
    breaks: 'Theo đề nghị của Sở Văn hóa, Thể thao và Du lịch tại Tờ trình số 21/TTr-SVHTTDDL ngày 05/3/2026.',
    passes: 'Theo đề nghị của Sở Văn hóa, Thể thao và Du lịch tại Tờ trình số 21/TTr-SVHTTDL ngày 05/3/2026.',
  },
}
