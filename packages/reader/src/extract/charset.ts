// What a web page declares of its letters: `charset=…` in its first lines. Honoured only where the bytes allow it.

import type { LegacyEncoding } from '../legacy/tables.ts'
import { codesOf } from '../legacy/windows-1252.ts'

/** `legacy` is null for a code page of the West. */
export type Charset = { readonly legacy: LegacyEncoding | null }

const LEGACY: readonly (readonly [RegExp, LegacyEncoding])[] = [
  [/^(?:x-)?(?:viet-)?(?:tcvn|abc|vn-?3)/, 'tcvn3'],
  [/^(?:x-)?(?:viet-)?vni/, 'vni'],
  [/^(?:x-)?(?:viet-)?vps/, 'vps'],
  [/^(?:cs|x-)?viscii/, 'viscii'],
  [/^(?:windows-|cp|x-cp)1258$/, 'windows-1258'],
]

/** Code pages of the West that pages in Vietnamese do declare; others say nothing that could be right. */
const WESTERN = /^(?:iso-8859-1|iso8859-1|latin1|windows-1252|cp1252|us-ascii)$/

const HEAD = 4096

/** Letters written as numbers, as they are in pages of a code page that lacks them. */
export const withNumbered = (html: string): string =>
  html.replace(/&#(\d{3,5});/g, (_, code: string) => String.fromCharCode(Number(code)))

export const declaredCharset = (bytes: Uint8Array): Charset | null => {
  const head = codesOf(bytes.subarray(0, HEAD))
  const label = /<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,30})/i
    .exec(head)?.[1]
    ?.toLowerCase()
  if (label === undefined) return null
  const legacy = LEGACY.find(([pattern]) => pattern.test(label))?.[1] ?? null
  return legacy !== null || WESTERN.test(label) ? { legacy } : null
}
