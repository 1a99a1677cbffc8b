// Bytes of a text file as text: UTF-8; UTF-16 where its mark or its zero bytes say so; what a page declares of itself;
// an old Vietnamese code where the words it gives prove it. Anything else is refused, never guessed: a wrong guess
// turns every Vietnamese letter into another.

import { err, ok, type Result, type SourceNote } from '@tiendo/domain'
import { fromLegacy } from '../legacy/from-legacy.ts'
import { guessLegacy, holds, isRight } from '../legacy/guess-legacy.ts'
import { onceEncoded } from '../legacy/twice-encoded.ts'
import { codesOf, fromWindows1252 } from '../legacy/windows-1252.ts'
import type { ReadError } from '../read-error.ts'
import { declaredCharset, withNumbered } from './charset.ts'

export type Decoded = { readonly text: string; readonly notes: readonly SourceNote[] }

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

const SAMPLE = 4096

/** UTF-16 without its mark: every letter of a plain alphabet leaves one zero byte, always on the same side. */
const unmarked = (bytes: Uint8Array): string | null => {
  const zeros = [0, 0]
  const sample = bytes.subarray(0, SAMPLE)
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd > sample.length / 8 && even === 0) return 'utf-16le'
  return even > sample.length / 8 && odd === 0 ? 'utf-16be' : null
}

const converted = (text: string): Decoded | null => {
  const encoding = guessLegacy(text)
  if (encoding === null) return null
  return { text: fromLegacy(text, encoding), notes: [{ kind: 'legacyEncoding', encoding }] }
}

/** Text that is well-formed, and yet shows other letters than its author saw. */
const repaired = (text: string): Decoded => {
  const once = onceEncoded(text)
  const said: readonly SourceNote[] = once === null ? [] : [{ kind: 'encodedTwice' }]
  const found = converted(once ?? text)
  return found === null ? { text: once ?? text, notes: said } : { ...found, notes: [...said, ...found.notes] }
}

/** Bytes that are no Unicode. */
const old = (bytes: Uint8Array): Decoded | null => {
  const codes = codesOf(bytes)
  const found = converted(codes)
  if (found !== null) return found
  const declared = declaredCharset(bytes)
  if (declared === null) return null
  const { legacy } = declared
  if (legacy !== null && holds(codes, legacy))
    return { text: fromLegacy(codes, legacy), notes: [{ kind: 'legacyEncoding', encoding: legacy }] }
  const text = legacy === null ? fromWindows1252(bytes) : null
  return text === null || !isRight(withNumbered(text)) ? null : { text, notes: [] }
}

/** The text without its byte order mark. */
export const decode = (bytes: Uint8Array): Result<Decoded, ReadError> => {
  const bom = BOMS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  const unicode = strictly(bytes, bom?.[0] ?? unmarked(bytes) ?? 'utf-8')
  // Some old codes have letters among the control characters.
  const decoded = unicode === null ? old(bytes) : repaired(unicode)
  const sample = (decoded?.text ?? '').slice(0, 65_536)
  const controls =
    decoded === null
      ? bytes.subarray(0, 65_536).filter((byte) => byte < 9).length
      : (sample.match(CONTROL)?.length ?? 0)
  const length = decoded === null ? Math.min(bytes.length, 65_536) : sample.length
  if (controls > length * NOISE) return err({ code: 'reader/not-a-document', looksLike: null })
  return decoded === null ? err({ code: 'reader/undecodable' }) : ok(decoded)
}
