// Bytes of a text file as text: UTF-8; UTF-16 where its mark or its zero bytes say so; the old Windows code page for
// Vietnamese where the words it gives prove it. Anything else is refused, never guessed: a wrong guess turns every
// Vietnamese letter into another.

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

/** Words of any administrative text whose letters no other code page gives. */
const PROOFS = ['của', 'nhiệm vụ', 'thực hiện', 'kế hoạch', 'đơn vị', 'tổ chức', 'ủy ban', 'quyết định', 'việt nam']
const ENOUGH_PROOFS = 3

const oldVietnamese = (bytes: Uint8Array): string | null => {
  const text = strictly(bytes, 'windows-1258')
  const lower = text?.slice(0, 65_536).normalize('NFC').toLowerCase() ?? ''
  return PROOFS.filter((word) => lower.includes(word)).length >= ENOUGH_PROOFS ? text : null
}

/** The text without its byte order mark. */
export const decode = (bytes: Uint8Array): Result<string, ReadError> => {
  const bom = BOMS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  const text = strictly(bytes, bom?.[0] ?? unmarked(bytes) ?? 'utf-8') ?? oldVietnamese(bytes)
  const sample = (text ?? '').slice(0, 65_536)
  const controls =
    text === null ? bytes.subarray(0, 65_536).filter((byte) => byte < 9).length : (sample.match(CONTROL)?.length ?? 0)
  const length = text === null ? Math.min(bytes.length, 65_536) : sample.length
  if (controls > length * NOISE) return err({ code: 'reader/not-a-document', looksLike: null })
  return text === null ? err({ code: 'reader/undecodable' }) : ok(text)
}
