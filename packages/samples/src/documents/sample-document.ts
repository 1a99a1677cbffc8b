// A document as it would arrive: a name and bytes, to be read like any other. Nothing tells the reader what is in it.

import type { LocalDate } from '@tiendo/domain'
import { strToU8 } from 'fflate'

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

/** UTF-8, composed (NFC), as files saved by an editor are. */
export const utf8 = (text: string): Uint8Array => strToU8(text.normalize('NFC'))
