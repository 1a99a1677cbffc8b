// Bytes of a text file as text: UTF-8, or UTF-16 where its mark says so. Anything else is refused, never guessed:
// a wrong guess turns every Vietnamese letter into another.

import { err, ok, type Result } from '@tiendo/domain'
import type { ReadError } from '../read-error.ts'

const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const strictly = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    // The decoder's only way to say that the bytes are not of this encoding.
    if (cause instanceof TypeError) return null
    throw cause
  }
}

const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g
/** More control characters than this share: no text. */
const NOISE = 0.002

/** The text without its byte order mark. */
export const decode = (bytes: Uint8Array): Result<string, ReadError> => {
  const bom = BOMS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  const text = strictly(bytes, bom?.[0] ?? 'utf-8')
  const sample = (text ?? '').slice(0, 65_536)
  const controls =
    text === null ? bytes.subarray(0, 65_536).filter((byte) => byte < 9).length : (sample.match(CONTROL)?.length ?? 0)
  const length = text === null ? Math.min(bytes.length, 65_536) : sample.length
  if (controls > length * NOISE) return err({ code: 'reader/not-a-document', looksLike: null })
  return text === null ? err({ code: 'reader/undecodable' }) : ok(text)
}
