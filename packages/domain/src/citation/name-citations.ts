// Short names given in one paragraph to what another cites: "(Đề án 996)" after a title stands for 996/QĐ-TTg where the
// document cites just one act of that number which can be called so.

import { aliasNumber, canStandFor, type FoundAlias } from './aliases.ts'
import type { Citation } from './citation.ts'
import { parseSymbol } from './parse-symbol.ts'

const numberOf = ({ symbol }: Citation): string | null => {
  const parsed = symbol === null ? null : parseSymbol(symbol)
  return parsed?.ok === true ? parsed.value.number : null
}

/** The same citations, with the names that only one of them can have. */
export const nameCitations = (citations: readonly Citation[], aliases: readonly FoundAlias[]): readonly Citation[] => {
  const byNumber = new Map<string, Citation[]>()
  for (const citation of citations) {
    const number = numberOf(citation)
    if (number !== null) byNumber.set(number, [...(byNumber.get(number) ?? []), citation])
  }
  const names = new Map<Citation, string[]>()
  for (const { alias } of aliases) {
    const number = aliasNumber(alias)
    const fits = (number === null ? [] : (byNumber.get(number) ?? [])).filter(({ type }) => canStandFor(alias, type))
    const [only] = fits
    if (only === undefined || fits.length > 1) continue
    names.set(only, [...(names.get(only) ?? only.aliases ?? []), alias])
  }
  return citations.map((citation) => {
    const found = names.get(citation)
    return found === undefined ? citation : { ...citation, aliases: [...new Set(found)] }
  })
}
