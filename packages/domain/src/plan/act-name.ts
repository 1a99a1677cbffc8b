// What the signed act itself is called beside its number: "Quyết định 12/QĐ-UBND", also where the plan that the act
// promulgates is of another kind. The symbol says so (Nghị định 30/2020/NĐ-CP, Phụ lục III); else the heading.

import { documentTypeName } from '../citation/document-types.ts'
import { parseSymbol } from '../citation/parse-symbol.ts'
import type { DocumentHead } from './draft.ts'

/** In sentence case; null where neither number nor heading says. */
export const actName = ({ number, kind }: Pick<DocumentHead, 'number' | 'kind'>): string | null => {
  const symbol = number === null ? null : parseSymbol(number)
  const code = symbol?.ok === true ? symbol.value.type : null
  const name = code === null ? null : documentTypeName(code)
  return name ?? (kind === null ? null : kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase())
}
