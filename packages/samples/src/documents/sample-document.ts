// A document as it would arrive: a name and bytes, to be read like any other. Nothing tells the reader what is in it.

import type { LocalDate } from '@tiendo/domain'

export type SampleDocument = {
  /** The id its plan is published under. */
  readonly planId: string
  /** A file name with its ending. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly issuedOn: LocalDate
  /** Who follows up: the reviewer's answer, since no document of these says it in so many words. */
  readonly monitor: string
}

/** UTF-8, composed (NFC), as files saved by an editor are. `TextEncoder` is in every runtime, but in no ES library. */
export const utf8 = (text: string): Uint8Array => {
  const bytes: number[] = []
  for (const character of text.normalize('NFC')) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
  }
  return Uint8Array.from(bytes)
}
