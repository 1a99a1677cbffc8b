// The code of a type of document that no table has, where the text says which type it is or a code of the table is one
// letter away.

import { documentTypes } from '../../citation/document-types.ts'
import { isIssuerCode } from '../../citation/issuers.ts'
import { parseSymbol } from '../../citation/parse-symbol.ts'
import type { Citation } from '../../citation/citation.ts'
import type { Found, Rule } from '../rule.ts'

const single = (code: string): string => code.toUpperCase().replace(/(.)\1+/gu, '$1')

/** Letters are short of a type: "88/UBND-NC". */
const headOf = (symbol: string): { readonly code: string; readonly issuer: string } | null => {
  const parsed = parseSymbol(symbol)
  if (!parsed.ok || parsed.value.order !== 'letter') return null
  const [code = '', issuer = ''] = parsed.value.issuer.split('-')
  return code === '' || isIssuerCode(code) ? null : { code, issuer }
}

const nearType = (code: string): string | null => {
  const near = [...documentTypes.keys()].filter((one) => single(one) === single(code))
  return near.length === 1 ? (near[0] ?? null) : null
}

const codeOf = (name: string): string | null => [...documentTypes].find(([, one]) => one === name)?.[0] ?? null

const look = ({ symbol, type, span }: Citation): readonly Found<'citation/unknown-type'>[] => {
  const head = symbol === null ? null : headOf(symbol)
  if (symbol === null || head === null || !isIssuerCode(head.issuer)) return []
  const said = type === null || type === 'Công văn' ? null : type
  const near = (said === null ? null : codeOf(said)) ?? nearType(head.code)
  if (near === null) return []
  const at = span.quote.lastIndexOf(`${head.code}-`)
  const instead = at < 0 ? null : span.quote.slice(0, at) + near + span.quote.slice(at + head.code.length)
  return [{ data: { symbol, code: head.code, near, said }, span, ...(instead === null ? {} : { proposal: { span, instead } }) }]
}

export const unknownType: Rule<'citation/unknown-type'> = {
  severity: 'warning',
  basis: { act: 'Nghị định 30/2020/NĐ-CP', article: 'Phụ lục III' },
  find: ({ citations }) => citations.flatMap(look),
  examples: {
    breaks: 'Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 21/TTTr-SYT ngày 05/3/2026.',
    passes: 'Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 21/TTr-SYT ngày 05/3/2026.',
  },
}
