// UTF-8 that some program took for Latin-1 and saved again ("Káº¿ hoáº¡ch"): undone where it is certain, which means
// that every stretch of such letters is UTF-8 and gives Vietnamese words.

import { isSyllable } from './syllable.ts'
import { codeOf } from './windows-1252.ts'

const WORD = /\p{L}[\p{L}\p{M}]*/gu
const BEYOND = /[^\u0000-\u007f]/u
const ENOUGH = 3
const NEARLY_ALL = 0.9

const bytesOf = (text: string): Uint8Array | null => {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = codeOf(text.charAt(i)).charCodeAt(0)
    if (code > 0xff) return null
    bytes[i] = code
  }
  return bytes
}

const utf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    // The decoder's only way to say that the bytes are not of this encoding.
    if (cause instanceof TypeError) return null
    throw cause
  }
}

/** The text as it was; null where it was not encoded twice. */
export const onceEncoded = (text: string): string | null => {
  // Every Vietnamese text has letters of these first bytes.
  if (!/[ÃÄÆ]|á[º»]/.test(text)) return null
  // A space inside a letter can only have been a no-break space: "à", "Ạ", "Ơ".
  const bytes = bytesOf(text.replace(/(Ã|Ä|Æ|á[º»]) /g, '$1\u00a0').replace(/^\ufeff|^ï»¿/, ''))
  const once = bytes === null ? null : utf8(bytes)
  if (once === null) return null
  const words = [...new Set([...once.matchAll(WORD)].map((match) => match[0]))].filter((word) => BEYOND.test(word))
  const right = words.filter(isSyllable).length
  return right >= ENOUGH && right >= words.length * NEARLY_ALL ? once : null
}
