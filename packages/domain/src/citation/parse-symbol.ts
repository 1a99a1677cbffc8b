// One number and symbol that fills the text given, as on a document's second line: "Số: 05/KH-SKHCN".

import { err, ok, type Result } from '../result/result.ts'
import type { DocumentSymbol } from './citation.ts'
import { documentTypeNames, documentTypes } from './document-types.ts'
import { SYMBOL, symbolFrom } from './symbol-grammar.ts'

export type SymbolError = { readonly code: 'symbol/malformed'; readonly text: string }

const WHOLE = new RegExp(String.raw`^\s*(?:[.…_]{2,}\s*)?${SYMBOL}\s*[.,;]?\s*$`, 'u')
const NAMES = documentTypeNames.map((name) => name.replace(/\s/g, String.raw`\s+`)).join('|')
const CODES = [...documentTypes.keys()].join('|')
/** "Số:", "Quyết định số", "NQ". */
const LABEL = new RegExp(String.raw`^\s*(?:(?:${NAMES}|(?:${CODES})(?=\s))\s*)?(?:số\s*:?)?`, 'iu')

/**
 * A blank number gives `number: null` and a text that begins with the slash or hyphen.
 *
 * @example parseSymbol('Số: 1703/QĐ-TTg')  // number '1703', type 'QĐ', issuer 'TTg', order 'state'
 */
export const parseSymbol = (text: string): Result<DocumentSymbol, SymbolError> => {
  const groups = WHOLE.exec(text.replace(LABEL, ''))?.groups
  const symbol = groups === undefined ? null : symbolFrom(groups)
  return symbol === null ? err({ code: 'symbol/malformed', text }) : ok(symbol)
}
